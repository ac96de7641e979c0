package org.ketnoi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.shacl.vocabulary.SHACL;
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

/** The ontology, its schemes, its shapes and the templates: readable, named in both languages, and in one piece. */
class OntologyTest {
    private static final Graph TERMS = OntologyFiles.read(OntologyFiles.TERMS);
    private static final Set<String> BOTH = Set.of("en", "vi");

    static List<Path> documents() {
        return OntologyFiles.files(OntologyFiles.ROOT, ".ttl");
    }

    static List<Path> schemes() {
        return OntologyFiles.schemes();
    }

    static List<Path> shapes() {
        return OntologyFiles.shapes();
    }

    static List<Path> templates() {
        return OntologyFiles.templates();
    }

    private static boolean isDefined(Node term) {
        return TERMS.contains(term, RDF.type.asNode(), Node.ANY);
    }

    @ParameterizedTest
    @MethodSource("documents")
    void twoLibrariesReadTheSameStatements(Path file) throws IOException {
        try (InputStream text = Files.newInputStream(file)) {
            Model model = Rio.parse(text, "", RDFFormat.TURTLE);
            assertThat(OntologyFiles.read(file).size()).isPositive().isEqualTo(model.size());
        }
    }

    @Test
    void everyTermIsNamedAndDefinedInBothLanguages() {
        Set<Node> terms = OntologyFiles.terms(TERMS);
        assertThat(terms).hasSizeGreaterThan(50).allMatch(OntologyFiles::isOurs);
        Node ontology = NodeFactory.createURI("https://w3id.org/ketnoi/ontology");
        for (Node term : terms) {
            assertThat(OntologyFiles.languages(TERMS, term, RDFS.label.asNode()))
                    .as("label of %s", term)
                    .isEqualTo(BOTH);
            assertThat(OntologyFiles.languages(TERMS, term, SKOS.definition.asNode()))
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
        Graph scheme = OntologyFiles.read(file);
        Node name = NodeFactory.createURI(
                Iri.SCHEMES + file.getFileName().toString().replace(".ttl", ""));
        assertThat(scheme.contains(name, RDF.type.asNode(), SKOS.ConceptScheme.asNode()))
                .isTrue();
        Set<Node> concepts = OntologyFiles.subjects(scheme, SKOS.Concept.asNode()::equals);
        if (concepts.isEmpty()) {
            assertThat(OntologyFiles.languages(scheme, name, SKOS.scopeNote.asNode()))
                    .as("where the concepts of %s are, if not here", name)
                    .isEqualTo(BOTH);
        }
        for (Node concept : concepts) {
            assertThat(concept.getURI()).startsWith(name.getURI() + "/");
            assertThat(OntologyFiles.languages(scheme, concept, SKOS.prefLabel.asNode()))
                    .as("prefLabel of %s", concept)
                    .containsAll(BOTH);
            assertThat(scheme.contains(concept, SKOS.inScheme.asNode(), name)).isTrue();
        }
        assertThat(mentioned(scheme)).allMatch(OntologyTest::isDefined);
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void shapesSpeakOfKnownTermsAndSayInBothLanguagesWhatIsWrong(Path file) {
        Graph graph = OntologyFiles.read(file);
        Set<Node> shapes = OntologyFiles.subjects(graph, SHACL.NodeShape::equals);
        assertThat(shapes).isNotEmpty();
        assertThat(mentioned(graph)).allMatch(term -> shapes.contains(term) || isDefined(term));
        List<Node> properties = graph.stream(Node.ANY, SHACL.property, Node.ANY)
                .map(triple -> triple.getObject())
                .toList();
        assertThat(properties).isNotEmpty();
        properties.forEach(property -> assertThat(OntologyFiles.languages(graph, property, SHACL.message))
                .as(
                        "messages for %s",
                        graph.stream(property, SHACL.path, Node.ANY).toList())
                .isEqualTo(BOTH));
    }

    private static Set<Node> mentioned(Graph graph) {
        return graph.stream()
                .flatMap(triple -> Stream.of(triple.getSubject(), triple.getPredicate(), triple.getObject()))
                .filter(OntologyFiles::isOurs)
                .collect(Collectors.toSet());
    }

    @ParameterizedTest
    @MethodSource("templates")
    void templatesSpeakOfKnownTerms(Path file) {
        Set<String> terms = new TreeSet<>();
        for (OntologyFiles.Column column : OntologyFiles.columns(file)) {
            terms.add(column.property());
            terms.addAll(column.values());
        }
        assertThat(terms).isNotEmpty();
        assertThat(terms)
                .filteredOn(term -> term.startsWith(Iri.ONTOLOGY))
                .allMatch(term -> isDefined(NodeFactory.createURI(term)));
    }
}
