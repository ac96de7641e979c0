package org.ketnoi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.ketnoi.SchemeFiles.concepts;
import static org.ketnoi.SchemeFiles.graph;
import static org.ketnoi.SchemeFiles.isConceptOf;
import static org.ketnoi.SchemeFiles.read;
import static org.ketnoi.SchemeFiles.scheme;
import static org.ketnoi.SchemeFiles.targets;
import static org.ketnoi.SchemeFiles.term;
import static org.ketnoi.SchemeFiles.values;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.ketnoi.graph.Iri;

/** What the concepts of a scheme are in another one, in the next edition and in what others publish. */
class SchemeMappingsTest {
    private static final Path EUROSCIVOC =
            Path.of("..", "shared", "data", "euroscivoc", "euroscivoc_1.4_skos_core.ttl");
    private static final String EUROSCIVOC_NAMES = "http://data.europa.eu/8mn/euroscivoc/";
    private static final Set<Node> CONCEPTS = SchemeFiles.keys().stream()
            .flatMap(key -> concepts(graph(key)).stream())
            .collect(Collectors.toSet());

    static Set<String> schemes() {
        return SchemeFiles.keys();
    }

    @ParameterizedTest
    @MethodSource("schemes")
    void mappingsWithinOurSchemesLeadToConcepts(String key) {
        assertThat(targets(graph(key), Node.ANY))
                .filteredOn(target -> target.getURI().startsWith(Iri.SCHEMES))
                .allMatch(CONCEPTS::contains)
                .noneMatch(target -> isConceptOf(target, key));
    }

    @Test
    void noPairOfConceptsIsMappedInTwoWays() {
        for (String key : SchemeFiles.keys()) {
            Graph graph = graph(key);
            for (Node concept : concepts(graph)) {
                assertThat(targets(graph, concept)).as("targets of %s", concept).doesNotHaveDuplicates();
            }
        }
    }

    @Test
    void everyFieldIsMappedToEuroSciVocAndToTheClassificationsOfResearch() {
        Graph fields = graph("field");
        for (Node field : concepts(fields)) {
            List<Node> targets = targets(fields, field);
            assertThat(targets).as("of %s", field).anyMatch(SchemeMappingsTest::isEuroSciVoc);
            for (String other : List.of("ford", "vn-field-2025")) {
                assertThat(targets).as("%s of %s", other, field).anyMatch(target -> isConceptOf(target, other));
            }
        }
    }

    @Test
    void mappingsToEuroSciVocLeadToConceptsThatItsPublisherKnows() {
        if (!Files.exists(EUROSCIVOC) && "true".equals(System.getenv("KETNOI_TEST_ALL"))) {
            fail("KETNOI_TEST_ALL asks for every test, but there is no " + EUROSCIVOC);
        }
        assumeTrue(Files.exists(EUROSCIVOC), "There is no " + EUROSCIVOC + ": the targets are not looked up");
        Set<Node> known = concepts(read(EUROSCIVOC));
        assertThat(known).hasSize(1_016);
        assertThat(targets(graph("field"), Node.ANY))
                .filteredOn(SchemeMappingsTest::isEuroSciVoc)
                .hasSizeGreaterThan(50)
                .allMatch(known::contains);
    }

    private static boolean isEuroSciVoc(Node node) {
        return node.getURI().startsWith(EUROSCIVOC_NAMES);
    }

    @ParameterizedTest
    @CsvSource({"vn-field-2008, vn-field-2025, 2025-12-15", "vsic-2018, vsic-2025, 2025-11-15"})
    void anEditionEndsOnTheDayOnWhichItsSuccessorBegins(String old, String successor, String day) {
        assertThat(values(graph(old), scheme(old), DCTerms.isReplacedBy.asNode()))
                .containsExactly(scheme(successor));
        assertThat(values(graph(successor), scheme(successor), DCTerms.replaces.asNode()))
                .containsExactly(scheme(old));
        Node date = NodeFactory.createLiteralDT(day, XSDDatatype.XSDdate);
        assertThat(values(graph(old), scheme(old), term("validUntil"))).containsExactly(date);
        assertThat(values(graph(successor), scheme(successor), term("validFrom")))
                .containsExactly(date);
        assertThat(unmapped(old, successor)).isEmpty();
        assertThat(unmapped(successor, old)).isEmpty();
    }

    private static Set<Node> unmapped(String key, String other) {
        Graph graph = graph(key);
        return concepts(graph).stream()
                .filter(concept -> targets(graph, concept).stream().noneMatch(target -> isConceptOf(target, other)))
                .collect(Collectors.toSet());
    }

    @Test
    void everyIndustryHasItsCodeInBothEditions() {
        for (String edition : List.of("vsic-2018", "vsic-2025")) {
            Graph graph = graph(edition);
            assertThat(targets(graph, Node.ANY)).as(edition).containsAll(concepts(graph("industry")));
        }
        assertThat(values(graph("vsic-2018"), scheme("vsic-2018/62"), SKOS.broader.asNode()))
                .containsExactly(scheme("vsic-2018/J"));
        assertThat(values(graph("vsic-2025"), scheme("vsic-2025/62"), SKOS.broader.asNode()))
                .containsExactly(scheme("vsic-2025/K"));
    }
}
