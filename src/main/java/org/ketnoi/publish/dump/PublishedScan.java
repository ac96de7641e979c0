package org.ketnoi.publish.dump;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.ketnoi.graph.Iri;
import org.ketnoi.publish.export.SortedLines;

/** Reads one state of the published graph from end to end: its statements as lines of N-Quads, and what they are. */
final class PublishedScan {
    /** Graphs of the stores themselves, and those that nobody publishes, have their names under this. */
    private static final String OWN_GRAPHS = "https://w3id.org/ketnoi/graph/";

    private static final Node STATE = NodeFactory.createURI(OWN_GRAPHS + "state");
    private static final Node ONTOLOGY = NodeFactory.createURI("https://w3id.org/ketnoi/ontology");

    private final DatasetGraph graph;

    PublishedScan(DatasetGraph graph) {
        this.graph = graph;
    }

    Content into(SortedLines lines) {
        Set<Node> names = new HashSet<>();
        long statements = 0;
        var quads = statements().iterator();
        while (quads.hasNext()) {
            Quad quad = quads.next();
            names.add(quad.getGraph());
            statements++;
            add(line(quad), lines);
        }
        Map<String, Long> classes = new HashMap<>();
        Map<String, Long> properties = new HashMap<>();
        graph.stream(Quad.unionGraph, Node.ANY, Node.ANY, Node.ANY)
                .filter(quad -> !quad.getSubject().equals(STATE))
                .forEach(quad -> {
                    properties.merge(quad.getPredicate().getURI(), 1L, Long::sum);
                    if (quad.getPredicate().equals(RDF.type.asNode())
                            && quad.getObject().isURI()) {
                        classes.merge(quad.getObject().getURI(), 1L, Long::sum);
                    }
                });
        long triples = properties.values().stream().mapToLong(Long::longValue).sum();
        return new Content(
                state(),
                statements,
                triples,
                names.size(),
                new TreeMap<>(classes),
                new TreeMap<>(properties),
                sources());
    }

    private Stream<Quad> statements() {
        return graph.stream(Node.ANY, Node.ANY, Node.ANY, Node.ANY)
                .filter(quad -> !quad.isDefaultGraph()
                        && !(quad.getGraph().isURI() && quad.getGraph().getURI().startsWith(OWN_GRAPHS)));
    }

    private static void add(String line, SortedLines lines) {
        try {
            lines.add(line.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String line(Quad quad) {
        return NodeFmtLib.strNT(quad.getSubject())
                + ' '
                + NodeFmtLib.strNT(quad.getPredicate())
                + ' '
                + NodeFmtLib.strNT(quad.getObject())
                + ' '
                + NodeFmtLib.strNT(quad.getGraph())
                + " .";
    }

    private Content.State state() {
        return new Content.State(
                number("showsRecordsVersion"),
                number("version"),
                graph.stream(ONTOLOGY, ONTOLOGY, OWL.versionInfo.asNode(), Node.ANY)
                        .map(quad -> quad.getObject().getLiteralLexicalForm())
                        .sorted()
                        .findFirst()
                        .orElse(""));
    }

    private long number(String property) {
        return graph.stream(STATE, STATE, NodeFactory.createURI(Iri.ONTOLOGY + property), Node.ANY)
                .mapToLong(quad -> Long.parseLong(quad.getObject().getLiteralLexicalForm()))
                .max()
                .orElse(0);
    }

    private List<Content.Source> sources() {
        Node run = NodeFactory.createURI(Iri.term("ImportRun").value());
        return graph.stream(Node.ANY, Node.ANY, RDF.type.asNode(), run)
                .map(Quad::getSubject)
                .map(subject -> new Content.Source(
                        text(subject, DCTerms.source.asNode()), text(subject, DCTerms.license.asNode())))
                .distinct()
                .sorted(Comparator.comparing(Content.Source::name).thenComparing(Content.Source::licence))
                .toList();
    }

    private String text(Node subject, Node property) {
        return graph.stream(Node.ANY, subject, property, Node.ANY)
                .map(quad -> quad.getObject().isLiteral()
                        ? quad.getObject().getLiteralLexicalForm()
                        : quad.getObject().toString())
                .sorted()
                .findFirst()
                .orElse("");
    }
}
