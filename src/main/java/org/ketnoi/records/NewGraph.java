package org.ketnoi.records;

import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/** A graph that a change of the records began, with what the run brought. */
public final class NewGraph {
    private final Node name;
    private final Statements statements;

    NewGraph(Node name, Statements statements) {
        this.name = name;
        this.statements = statements;
    }

    public Node name() {
        return name;
    }

    /** All that lies in the graph but what is said of the run itself; to be closed. Can be gone through again. */
    public Stream<Triple> stream() {
        return statements.stream().filter(triple -> !Records.isConsent(triple.getSubject()));
    }
}
