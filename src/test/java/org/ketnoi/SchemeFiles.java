package org.ketnoi;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.ketnoi.graph.Iri;

/** The files of the schemes, as tests look into them. */
final class SchemeFiles {
    private static final List<Node> MAPPINGS = Stream.of(
                    SKOS.exactMatch, SKOS.closeMatch, SKOS.broadMatch, SKOS.narrowMatch)
            .map(property -> property.asNode())
            .toList();
    private static final Map<String, Graph> FILES = readAll();

    private SchemeFiles() {}

    private static Map<String, Graph> readAll() {
        try (Stream<Path> files = Files.list(Path.of("ontology", "schemes"))) {
            Map<String, Graph> read = new TreeMap<>();
            files.forEach(file -> read.put(file.getFileName().toString().replace(".ttl", ""), read(file)));
            return read;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Graph read(Path file) {
        Graph graph = GraphFactory.createDefaultGraph();
        RDFParser.source(file).lang(Lang.TURTLE).parse(graph);
        return graph;
    }

    static Set<String> keys() {
        return FILES.keySet();
    }

    static Graph graph(String scheme) {
        return Optional.ofNullable(FILES.get(scheme)).orElseThrow();
    }

    /** A scheme, or a concept when its key follows that of the scheme. */
    static Node scheme(String key) {
        return NodeFactory.createURI(Iri.SCHEMES + key);
    }

    static Node term(String localName) {
        return NodeFactory.createURI(Iri.term(localName).value());
    }

    static Set<Node> concepts(Graph graph) {
        return graph.stream(Node.ANY, RDF.type.asNode(), SKOS.Concept.asNode())
                .map(triple -> triple.getSubject())
                .collect(Collectors.toSet());
    }

    static List<Node> values(Graph graph, Node subject, Node property) {
        return graph.stream(subject, property, Node.ANY)
                .map(triple -> triple.getObject())
                .toList();
    }

    /** Languages in which the property says something, one entry a text, in order. */
    static List<String> languages(Graph graph, Node subject, Node property) {
        return values(graph, subject, property).stream()
                .filter(value -> !value.getLiteralLexicalForm().isBlank())
                .map(value -> value.getLiteralLanguage())
                .sorted()
                .toList();
    }

    /** What a concept is mapped to; what any concept of the graph is mapped to for {@link Node#ANY}. */
    static List<Node> targets(Graph graph, Node concept) {
        return MAPPINGS.stream()
                .flatMap(mapping -> values(graph, concept, mapping).stream())
                .toList();
    }

    static boolean isConceptOf(Node node, String scheme) {
        return node.getURI().startsWith(Iri.SCHEMES + scheme + "/");
    }
}
