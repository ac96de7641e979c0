package org.ketnoi.ingest.source;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.ketnoi.ingest.IncomingFile;
import org.ketnoi.ingest.Staging;
import org.ketnoi.ingest.rdf.RdfFormat;

/** A publisher's RDF file in its own vocabulary: what it says of a thing, and in which row. */
record PublishedRdf(Graph graph, Staging rows) {

    /** Reads a file whose ending tells the syntax, else Turtle; empty, with the findings reported, when it is broken. */
    static Optional<PublishedRdf> read(IncomingFile file, Staging staging) {
        Staging rows = new Staging();
        RdfFormat.of(file.ending()).read(file, rows);
        rows.findings().forEach(staging::report);
        Graph graph = GraphFactory.createDefaultGraph();
        rows.triples().forEach(graph::add);
        return rows.findings().isEmpty() ? Optional.of(new PublishedRdf(graph, rows)) : Optional.empty();
    }

    /** In the order of the file. */
    List<Node> instancesOf(String className) {
        Node type = NodeFactory.createURI(className);
        return rows.triples().stream()
                .filter(triple -> triple.getPredicate().equals(RDF.type.asNode())
                        && triple.getObject().equals(type))
                .map(Triple::getSubject)
                .toList();
    }

    /** What a thing has for a property, in the order of the file. */
    List<Triple> statements(Node subject, String property) {
        return statements(subject, NodeFactory.createURI(property), Node.ANY);
    }

    /** The things that have this one for a property, in the order of the file. */
    List<Triple> mentions(String property, Node object) {
        return statements(Node.ANY, NodeFactory.createURI(property), object);
    }

    private List<Triple> statements(Node subject, Node property, Node object) {
        return graph.stream(subject, property, object)
                .sorted(Comparator.<Triple>comparingInt(rows::row).thenComparing(triple -> triple.toString()))
                .toList();
    }

    /** The first text that a thing has for a property; empty when it has none. */
    String text(Node subject, String property) {
        return statements(subject, property).stream()
                .map(Triple::getObject)
                .filter(Node::isLiteral)
                .map(node -> node.getLiteralLexicalForm().strip())
                .findFirst()
                .orElse("");
    }

    boolean says(Node subject, String property, Node value) {
        return graph.contains(subject, NodeFactory.createURI(property), value);
    }

    int row(Node subject) {
        return rows.row(subject);
    }

    int row(Triple triple) {
        return rows.row(triple);
    }
}
