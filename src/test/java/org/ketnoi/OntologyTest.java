package org.ketnoi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
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
import org.apache.jena.shacl.vocabulary.SHACL;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.rio.Rio;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ketnoi.graph.Iri;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The ontology, its schemes, its shapes and the templates: readable, named in both languages, and in one piece. */
class OntologyTest {
    private static final Path ROOT = Path.of("ontology");
    private static final Path TEMPLATES = Path.of("data", "templates");
    private static final Graph TERMS = read(ROOT.resolve("ketnoi.ttl"));
    private static final Set<Node> KINDS = Set.of(
            OWL.Class.asNode(),
            OWL.ObjectProperty.asNode(),
            OWL.DatatypeProperty.asNode(),
            OWL.AnnotationProperty.asNode(),
            RDF.Property.asNode());
    private static final Set<String> BOTH = Set.of("en", "vi");
    private static final Pattern NAMES = Pattern.compile("[A-Za-z]+");

    static List<Path> documents() throws IOException {
        return files(ROOT, ".ttl");
    }

    static List<Path> schemes() throws IOException {
        return files(ROOT.resolve("schemes"), ".ttl");
    }

    static List<Path> shapes() throws IOException {
        return files(ROOT.resolve("shapes"), ".ttl");
    }

    static List<Path> templates() throws IOException {
        return files(TEMPLATES, ".json");
    }

    private static List<Path> files(Path directory, String ending) throws IOException {
        try (Stream<Path> files = Files.walk(directory)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        }
    }

    private static Graph read(Path file) {
        Graph graph = GraphFactory.createDefaultGraph();
        RDFParser.source(file).lang(Lang.TURTLE).parse(graph);
        return graph;
    }

    private static Set<Node> subjects(Graph graph, Predicate<Node> type) {
        return graph.stream(Node.ANY, RDF.type.asNode(), Node.ANY)
                .filter(triple -> type.test(triple.getObject()))
                .map(triple -> triple.getSubject())
                .collect(Collectors.toSet());
    }

    private static boolean isOurs(Node node) {
        return node.isURI() && node.getURI().startsWith(Iri.ONTOLOGY);
    }

    private static boolean isDefined(Node term) {
        return TERMS.contains(term, RDF.type.asNode(), Node.ANY);
    }

    private static Set<String> languages(Graph graph, Node subject, Node property) {
        return graph.stream(subject, property, Node.ANY)
                .filter(triple -> !triple.getObject().getLiteralLexicalForm().isBlank())
                .map(triple -> triple.getObject().getLiteralLanguage())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @ParameterizedTest
    @MethodSource("documents")
    void twoLibrariesReadTheSameStatements(Path file) throws IOException {
        try (InputStream text = Files.newInputStream(file)) {
            Model model = Rio.parse(text, "", RDFFormat.TURTLE);
            assertThat(read(file).size()).isPositive().isEqualTo(model.size());
        }
    }

    @Test
    void everyTermIsNamedAndDefinedInBothLanguages() {
        Set<Node> terms = subjects(TERMS, KINDS::contains);
        assertThat(terms).hasSizeGreaterThan(50).allMatch(OntologyTest::isOurs);
        Node ontology = NodeFactory.createURI("https://w3id.org/ketnoi/ontology");
        for (Node term : terms) {
            assertThat(languages(TERMS, term, RDFS.label.asNode()))
                    .as("label of %s", term)
                    .isEqualTo(BOTH);
            assertThat(languages(TERMS, term, SKOS.definition.asNode()))
                    .as("definition of %s", term)
                    .isEqualTo(BOTH);
            assertThat(TERMS.contains(term, RDFS.isDefinedBy.asNode(), ontology))
                    .as("isDefinedBy of %s", term)
                    .isTrue();
        }
    }

    @Test
    void everyTermThatIsMentionedIsDefined() {
        assertThat(mentioned(TERMS)).allMatch(OntologyTest::isDefined);
    }

    @ParameterizedTest
    @MethodSource("schemes")
    void everyConceptIsNamedInBothLanguagesAndInItsScheme(Path file) {
        Graph scheme = read(file);
        Node name = NodeFactory.createURI(
                Iri.SCHEMES + file.getFileName().toString().replace(".ttl", ""));
        assertThat(scheme.contains(name, RDF.type.asNode(), SKOS.ConceptScheme.asNode()))
                .isTrue();
        Set<Node> concepts = subjects(scheme, SKOS.Concept.asNode()::equals);
        assertThat(concepts).isNotEmpty();
        for (Node concept : concepts) {
            assertThat(concept.getURI()).startsWith(name.getURI() + "/");
            assertThat(languages(scheme, concept, SKOS.prefLabel.asNode()))
                    .as("prefLabel of %s", concept)
                    .containsAll(BOTH);
            assertThat(scheme.contains(concept, SKOS.inScheme.asNode(), name)).isTrue();
        }
        assertThat(mentioned(scheme)).allMatch(OntologyTest::isDefined);
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void shapesSpeakOfKnownTermsAndSayInBothLanguagesWhatIsWrong(Path file) {
        Graph graph = read(file);
        Set<Node> shapes = subjects(graph, SHACL.NodeShape::equals);
        assertThat(shapes).isNotEmpty();
        assertThat(mentioned(graph)).allMatch(term -> shapes.contains(term) || isDefined(term));
        List<Node> properties = graph.stream(Node.ANY, SHACL.property, Node.ANY)
                .map(triple -> triple.getObject())
                .toList();
        assertThat(properties).isNotEmpty();
        properties.forEach(property -> assertThat(languages(graph, property, SHACL.message))
                .as(
                        "messages for %s",
                        graph.stream(property, SHACL.path, Node.ANY).toList())
                .isEqualTo(BOTH));
    }

    private static Set<Node> mentioned(Graph graph) {
        return graph.stream()
                .flatMap(triple -> Stream.of(triple.getSubject(), triple.getPredicate(), triple.getObject()))
                .filter(OntologyTest::isOurs)
                .collect(Collectors.toSet());
    }

    @ParameterizedTest
    @MethodSource("templates")
    void templatesSpeakOfKnownTerms(Path file) throws IOException {
        JsonNode columns = new JsonMapper()
                .readTree(Files.readString(file))
                .path("tableSchema")
                .path("columns");
        Set<String> terms = new TreeSet<>();
        for (JsonNode column : columns) {
            terms.add(column.path("propertyUrl").asString(""));
            terms.addAll(values(column));
        }
        assertThat(terms)
                .filteredOn(term -> term.startsWith(Iri.ONTOLOGY))
                .isNotEmpty()
                .allMatch(term -> isDefined(NodeFactory.createURI(term)));
    }

    /** What a column's cells are names of; where the cell itself is the term, every one that its format lets through. */
    private static List<String> values(JsonNode column) {
        String url = column.path("valueUrl").asString("");
        int cut = url.indexOf('{');
        return cut < 0
                ? List.of(url)
                : NAMES.matcher(column.path("datatype").path("format").asString(""))
                        .results()
                        .map(MatchResult::group)
                        .map(name -> url.substring(0, cut) + name)
                        .toList();
    }
}
