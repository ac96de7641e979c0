package org.ketnoi.records;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.ketnoi.graph.Iri;

/**
 * Which statement of an order holds, when acts have stated it anew: no run's graph is edited, the last act's statement
 * takes the place of all before, and when the act is undone they hold again.
 */
public final class Restated {
    /** What an act states of its order, and of the handling of it. */
    private static final Set<Node> PROPERTIES = Stream.of(
                    "status",
                    "submittedOn",
                    "necessityConfirmedOn",
                    "necessityConfirmedBy",
                    "forwardedBy",
                    "handlingOutcome",
                    "answeredOn")
            .map(Restated::term)
            .collect(Collectors.toUnmodifiableSet());

    private static final Node STARTED = NodeFactory.createURI("http://www.w3.org/ns/prov#startedAtTime");

    private final Map<Said, Node> last;

    private Restated(Map<Said, Node> last) {
        this.last = last;
    }

    private record Said(Node subject, Node property) {}

    /** What the acts in the records say. */
    public static Restated of(DatasetGraph records) {
        Map<Said, Node> last = new HashMap<>();
        for (Node run : runs(records, ActWriter.FORMAT)) {
            records.stream(run, Node.ANY, Node.ANY, Node.ANY)
                    .filter(quad -> PROPERTIES.contains(quad.getPredicate()))
                    .forEach(quad -> last.put(new Said(quad.getSubject(), quad.getPredicate()), run));
        }
        return new Restated(last);
    }

    /** Runs of a format, in the order in which they were recorded. */
    private static List<Node> runs(DatasetGraph records, String format) {
        return records.stream(Node.ANY, Node.ANY, term("importFormat"), NodeFactory.createLiteralString(format))
                .map(Quad::getGraph)
                .distinct()
                .sorted(Comparator.comparing((Node run) -> started(records, run))
                        .thenComparing(Node::getURI))
                .toList();
    }

    private static java.time.Instant started(DatasetGraph records, Node run) {
        return records.stream(run, run, STARTED, Node.ANY)
                .map(quad -> java.time.Instant.parse(quad.getObject().getLiteralLexicalForm()))
                .findFirst()
                .orElse(java.time.Instant.MIN);
    }

    /** Whether no later act has stated this anew. */
    public boolean holds(Quad quad) {
        return !PROPERTIES.contains(quad.getPredicate())
                || quad.getGraph()
                        .equals(last.getOrDefault(new Said(quad.getSubject(), quad.getPredicate()), quad.getGraph()));
    }

    /** All records together, without what was stated anew. */
    public Graph standing(DatasetGraph records) {
        if (last.isEmpty()) {
            return records.getUnionGraph();
        }
        Graph standing = GraphFactory.createDefaultGraph();
        records.stream().filter(this::holds).forEach(quad -> standing.add(quad.asTriple()));
        return standing;
    }

    /** Orders that an enterprise is still writing: nobody else's business. */
    public Set<Node> drafts(DatasetGraph records) {
        Node draft = NodeFactory.createURI(Iri.concept("order-status", "draft").value());
        return records.stream(Node.ANY, Node.ANY, term("status"), draft)
                .filter(this::holds)
                .map(Quad::getSubject)
                .collect(Collectors.toSet());
    }

    /** Runs that brought an act or an order which is hidden: that there was one is not told either. */
    public static Set<Node> runsOf(DatasetGraph records, Predicate<Node> hidden) {
        return Stream.of(ActWriter.FORMAT, OrderWriter.FORMAT)
                .flatMap(format -> runs(records, format).stream())
                .filter(run -> records.stream(run, Node.ANY, Node.ANY, Node.ANY)
                        .anyMatch(quad -> hidden.test(quad.getSubject())))
                .collect(Collectors.toSet());
    }

    private static Node term(String localName) {
        return NodeFactory.createURI(Iri.term(localName).value());
    }
}
