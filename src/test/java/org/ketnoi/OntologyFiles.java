package org.ketnoi;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.ketnoi.graph.Iri;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The files that speak of the ontology, as they lie in the source tree. */
final class OntologyFiles {
    static final Path ROOT = Path.of("ontology");
    static final Path VERSIONS = ROOT.resolve("versions");
    static final Path TERMS = ROOT.resolve("ketnoi.ttl");

    private static final Pattern NAMES = Pattern.compile("[A-Za-z]+");
    private static final Set<Node> KINDS = Set.of(
            OWL.Class.asNode(),
            OWL.ObjectProperty.asNode(),
            OWL.DatatypeProperty.asNode(),
            OWL.AnnotationProperty.asNode(),
            RDF.Property.asNode());

    private OntologyFiles() {}

    /**
     * One column of a template. What it does not say is empty.
     *
     * @param datatype the IRI of a datatype that CSVW has no name for
     */
    record Column(String property, List<String> values, String datatype) {
        boolean isType() {
            return property.equals(RDF.type.getURI());
        }

        /** Whether it gives each thing the same value. */
        boolean isFixed() {
            return values.size() == 1;
        }
    }

    static List<Path> schemes() {
        return files(ROOT.resolve("schemes"), ".ttl");
    }

    static List<Path> shapes() {
        return files(ROOT.resolve("shapes"), ".ttl");
    }

    static List<Path> templates() {
        return files(Path.of("data", "templates"), ".json");
    }

    static List<Path> queries() {
        return files(Path.of("queries"), ".rq");
    }

    static List<Path> sources() {
        return files(Path.of("src", "main", "java"), ".java");
    }

    static List<Path> files(Path directory, String ending) {
        try (Stream<Path> files = Files.walk(directory)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Graph read(Path file) {
        Graph graph = GraphFactory.createDefaultGraph();
        RDFParser.source(file).lang(Lang.TURTLE).parse(graph);
        return graph;
    }

    /** The statements of several files, as one graph. */
    static Graph read(List<Path> files) {
        Graph graph = GraphFactory.createDefaultGraph();
        files.forEach(file -> RDFParser.source(file).lang(Lang.TURTLE).parse(graph));
        return graph;
    }

    static Node term(String localName) {
        return NodeFactory.createURI(Iri.term(localName).value());
    }

    static boolean isOurs(Node node) {
        return node.isURI() && node.getURI().startsWith(Iri.ONTOLOGY);
    }

    static Set<Node> subjects(Graph graph, Predicate<Node> type) {
        return graph.stream(Node.ANY, RDF.type.asNode(), Node.ANY)
                .filter(triple -> type.test(triple.getObject()))
                .map(triple -> triple.getSubject())
                .collect(Collectors.toSet());
    }

    /** The classes and properties that a graph defines. */
    static Set<Node> terms(Graph graph) {
        return subjects(graph, KINDS::contains);
    }

    static boolean isDeprecated(Graph graph, Node term) {
        return graph.stream(term, OWL2.deprecated.asNode(), Node.ANY)
                .anyMatch(triple -> triple.getObject().getLiteralLexicalForm().equals("true"));
    }

    static List<Node> objects(Graph graph, Node subject, Node property) {
        return graph.stream(subject, property, Node.ANY)
                .map(triple -> triple.getObject())
                .toList();
    }

    /** The languages in which a property of a thing has a text. */
    static Set<String> languages(Graph graph, Node subject, Node property) {
        return objects(graph, subject, property).stream()
                .filter(text -> !text.getLiteralLexicalForm().isBlank())
                .map(Node::getLiteralLanguage)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    static List<Column> columns(Path template) {
        List<Column> columns = new ArrayList<>();
        JsonNode schema = new JsonMapper().readTree(text(template)).path("tableSchema");
        for (JsonNode column : schema.path("columns")) {
            columns.add(new Column(
                    column.path("propertyUrl").asString(""),
                    values(column),
                    column.path("datatype").path("@id").asString("")));
        }
        return columns;
    }

    /** What a column's cells are names of; where the cell itself is the term, every one that its format lets through. */
    private static List<String> values(JsonNode column) {
        String url = column.path("valueUrl").asString("");
        int cut = url.indexOf('{');
        if (cut == 0) {
            // The whole name is the cell's, which the import itself looks up.
            return List.of();
        }
        return cut < 0
                ? List.of(url)
                : NAMES.matcher(column.path("datatype").path("format").asString(""))
                        .results()
                        .map(MatchResult::group)
                        .map(name -> url.substring(0, cut) + name)
                        .toList();
    }
}
