package org.ketnoi.ontology;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.shacl.vocabulary.SHACL;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sparql.util.graph.GNode;
import org.apache.jena.sparql.util.graph.GraphList;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ketnoi.graph.Iri;

/** Every shape tells what it is for, in both languages, and nothing else; every class has one. */
class ShapesTest {
    private static final Shapes SHAPES = Ontology.load().shapes();
    private static final Path ROOT = Path.of("ontology");

    /** Their instances are terms, which are no data. */
    private static final Set<String> CLASSES_OF_TERMS = Set.of("ContactProperty", "RestrictedClass");

    /** A constraint as a reader of its report knows it: by its file, and by what it tells. */
    private record Constraint(String file, String path, Severity severity, String vietnamese, String english) {}

    static List<ShapeCase> valid() {
        return ShapeCase.all("valid");
    }

    static List<ShapeCase> invalid() {
        return ShapeCase.all("invalid");
    }

    private static Graph read(Path file) {
        Graph graph = GraphFactory.createDefaultGraph();
        RDFParser.source(file).lang(Lang.TURTLE).parse(graph);
        return graph;
    }

    private static Map<String, Graph> files() throws IOException {
        Map<String, Graph> graphs = new TreeMap<>();
        try (Stream<Path> files = Files.list(ROOT.resolve("shapes"))) {
            files.forEach(file -> graphs.put(file.getFileName().toString().replace(".ttl", ""), read(file)));
        }
        return graphs;
    }

    @ParameterizedTest
    @MethodSource("valid")
    void aValidCaseHasNothingToTell(ShapeCase valid) {
        assertThat(valid.expected()).isEmpty();
        assertThat(valid.graph().size()).isPositive();
        assertThat(SHAPES.check(valid.graph())).as(valid.toString()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("invalid")
    void anInvalidCaseIsToldAsItSays(ShapeCase invalid) {
        assertThat(invalid.expected()).isNotEmpty();
        assertThat(SHAPES.check(invalid.graph()))
                .as(invalid.toString())
                .containsExactlyInAnyOrderElementsOf(invalid.expected());
    }

    @Test
    void everyConstraintIsBrokenByACase() throws IOException {
        Set<Constraint> constraints = new HashSet<>();
        files().forEach((file, graph) -> constraints.addAll(constraints(file, graph)));
        Set<Constraint> broken = invalid().stream()
                .flatMap(invalid -> SHAPES.check(invalid.graph()).stream()
                        .map(result -> new Constraint(
                                invalid.shapes(),
                                result.path(),
                                result.severity(),
                                result.vietnamese(),
                                result.english())))
                .collect(Collectors.toSet());
        assertThat(constraints).hasSizeGreaterThan(300);
        assertThat(broken).containsAll(constraints);
    }

    private static Set<Constraint> constraints(String file, Graph graph) {
        return graph.stream(Node.ANY, SHACL.message, Node.ANY)
                .map(triple -> triple.getSubject())
                .map(shape -> new Constraint(
                        file,
                        path(graph, shape),
                        severity(graph, shape),
                        text(graph, shape, "vi"),
                        text(graph, shape, "en")))
                .collect(Collectors.toSet());
    }

    private static String path(Graph graph, Node shape) {
        return objects(graph, shape, SHACL.path)
                .map(path -> path.isURI() ? localName(path) : alternatives(graph, path))
                .collect(Collectors.joining());
    }

    private static String alternatives(Graph graph, Node path) {
        return objects(graph, path, SHACL.alternativePath)
                .flatMap(list -> GraphList.members(GNode.create(graph, list)).stream())
                .map(ShapesTest::localName)
                .collect(Collectors.joining("|"));
    }

    private static String localName(Node term) {
        return Iri.of(term.getURI()).key();
    }

    private static Severity severity(Graph graph, Node shape) {
        return objects(graph, shape, SHACL.severity)
                .map(Severity::of)
                .findFirst()
                .orElse(Severity.VIOLATION);
    }

    private static String text(Graph graph, Node shape, String language) {
        return objects(graph, shape, SHACL.message)
                .filter(text -> text.getLiteralLanguage().equals(language))
                .map(Node::getLiteralLexicalForm)
                .collect(Collectors.joining());
    }

    private static Stream<Node> objects(Graph graph, Node subject, Node property) {
        return graph.stream(subject, property, Node.ANY).map(triple -> triple.getObject());
    }

    @Test
    void everyNodeShapeIsNamedAndTellsInBothLanguages() throws IOException {
        files().forEach((file, graph) -> {
            assertThat(constraints(file, graph)).as(file).isNotEmpty().allSatisfy(constraint -> {
                assertThat(constraint.vietnamese).isNotBlank().endsWith(".");
                assertThat(constraint.english).isNotBlank().endsWith(".");
            });
            assertThat(objects(graph, Node.ANY, RDF.type.asNode())).as(file).contains(SHACL.NodeShape);
        });
    }

    /** Cases are called after what they show: {@code full} uses every property, {@code minimal} only what is needed. */
    @Test
    void everyFileOfShapesHasAFullAndAMinimalValidCase() throws IOException {
        Map<String, List<ShapeCase>> cases = valid().stream().collect(Collectors.groupingBy(ShapeCase::shapes));
        Map<String, Graph> files = files();
        assertThat(cases.keySet()).isEqualTo(files.keySet());
        files.forEach((file, shapes) -> {
            List<ShapeCase> valid = cases.getOrDefault(file, List.of());
            assertThat(valid).as(file).anyMatch(one -> one.name().startsWith("full"));
            assertThat(valid).as(file).anyMatch(one -> one.name().startsWith("minimal"));
            Set<String> used = valid.stream()
                    .flatMap(one -> one.graph().stream())
                    .map(triple -> localName(triple.getPredicate()))
                    .collect(Collectors.toCollection(TreeSet::new));
            assertThat(used).as("properties in the valid cases of %s", file).containsAll(allowed(shapes));
        });
    }

    private static Set<String> allowed(Graph shapes) {
        return shapes.stream(Node.ANY, SHACL.path, Node.ANY)
                .filter(triple -> triple.getObject().isURI())
                .filter(triple -> objects(shapes, triple.getSubject(), SHACL.maxCount)
                        .noneMatch(most -> most.getLiteralLexicalForm().equals("0")))
                .map(triple -> localName(triple.getObject()))
                .collect(Collectors.toSet());
    }

    @Test
    void everyClassOfDataHasAShapeAndAValidCase() throws IOException {
        Graph terms = read(ROOT.resolve("ketnoi.ttl"));
        Set<String> classes = terms.stream(Node.ANY, RDF.type.asNode(), OWL.Class.asNode())
                .map(triple -> localName(triple.getSubject()))
                .filter(name -> !CLASSES_OF_TERMS.contains(name))
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> targets = files().values().stream()
                .flatMap(graph -> objects(graph, Node.ANY, SHACL.targetClass))
                .map(ShapesTest::localName)
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> shown = valid().stream()
                .flatMap(one -> objects(one.graph(), Node.ANY, RDF.type.asNode()))
                .map(ShapesTest::localName)
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(targets).containsAll(classes).contains("Concept", "ConceptScheme");
        assertThat(shown).containsAll(classes).contains("Concept", "ConceptScheme");
    }

    @Test
    void whatIsShippedIsAsTheShapesWantIt() {
        Graph vocabulary = GraphFactory.createDefaultGraph();
        Ontology.load().graphs().values().forEach(graph -> graph.stream().forEach(vocabulary::add));
        assertThat(SHAPES.check(vocabulary)).isEmpty();
    }
}
