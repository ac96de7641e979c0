package org.ketnoi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ketnoi.SchemeFiles.concepts;
import static org.ketnoi.SchemeFiles.graph;
import static org.ketnoi.SchemeFiles.languages;
import static org.ketnoi.SchemeFiles.scheme;
import static org.ketnoi.SchemeFiles.term;
import static org.ketnoi.SchemeFiles.values;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The vocabularies: each concept told in both languages, numbered and placed, each scheme with its source. */
class SchemesTest {
    private static final Set<String> BOTH = Set.of("en", "vi");
    private static final Node BROADER = SKOS.broader.asNode();

    static Set<String> schemes() {
        return SchemeFiles.keys();
    }

    @ParameterizedTest
    @MethodSource("schemes")
    void everyConceptHasOneNameAndOneDefinitionInEachLanguage(String key) {
        Graph graph = graph(key);
        for (Node concept : concepts(graph)) {
            for (Node text : List.of(SKOS.prefLabel.asNode(), SKOS.definition.asNode())) {
                assertThat(languages(graph, concept, text))
                        .as("%s of %s", text, concept)
                        .containsExactly("en", "vi");
            }
        }
    }

    @ParameterizedTest
    @MethodSource("schemes")
    void everyConceptHasANotationOfItsOwn(String key) {
        Graph graph = graph(key);
        Map<String, Node> taken = new HashMap<>();
        for (Node concept : concepts(graph)) {
            List<Node> notations = values(graph, concept, SKOS.notation.asNode());
            assertThat(notations).as("notation of %s", concept).hasSize(1);
            assertThat(taken.put(notations.get(0).getLiteralLexicalForm(), concept))
                    .as("another concept with the notation of %s", concept)
                    .isNull();
        }
    }

    @ParameterizedTest
    @MethodSource("schemes")
    void everySchemeIsNamedAndSaysWhereItComesFrom(String key) {
        Graph graph = graph(key);
        for (Node text : List.of(SKOS.prefLabel.asNode(), DCTerms.source.asNode())) {
            assertThat(new TreeSet<>(languages(graph, scheme(key), text)))
                    .as("%s", text)
                    .isEqualTo(BOTH);
        }
        for (Node concept : concepts(graph)) {
            assertThat(languages(graph, concept, DCTerms.source.asNode()))
                    .as("source of %s", concept)
                    .isIn(List.of(), List.of("en", "vi"));
        }
    }

    @ParameterizedTest
    @MethodSource("schemes")
    void everyConceptHangsOnATopConceptOfItsScheme(String key) {
        Graph graph = graph(key);
        Node scheme = scheme(key);
        for (Node concept : concepts(graph)) {
            Set<Node> seen = new HashSet<>();
            Node at = concept;
            while (!graph.contains(at, SKOS.topConceptOf.asNode(), scheme)) {
                assertThat(seen.add(at)).as("no cycle above %s", concept).isTrue();
                List<Node> above = values(graph, at, BROADER);
                assertThat(above).as("broader of %s", at).hasSize(1);
                at = above.get(0);
                assertThat(graph.contains(at, SKOS.inScheme.asNode(), scheme))
                        .as("%s stays in the scheme", at)
                        .isTrue();
            }
            assertThat(graph.contains(scheme, SKOS.hasTopConcept.asNode(), at)).isTrue();
            assertThat(values(graph, at, BROADER)).isEmpty();
        }
    }

    @Test
    void noTwoSchemesShareAConcept() {
        List<Node> concepts = SchemeFiles.keys().stream()
                .flatMap(key -> concepts(graph(key)).stream())
                .toList();
        assertThat(concepts).hasSizeGreaterThan(400).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @CsvSource({"ford, 6, 48", "vn-field-2008, 6, 6", "vn-field-2025, 6, 6", "vsic-2018, 21, 52", "vsic-2025, 22, 53"})
    void aClassificationHasAllItsMostGeneralClasses(String key, int mostGeneral, int all) {
        assertThat(values(graph(key), scheme(key), SKOS.hasTopConcept.asNode())).hasSize(mostGeneral);
        assertThat(concepts(graph(key))).hasSize(all);
    }

    @Test
    void theFiveGroupsOfTechnologyLevelHaveTwentySixCriteriaAndAHundredPoints() {
        Graph graph = graph("technology-level");
        assertThat(sum(graph, "criterionCount")).isEqualTo(26);
        assertThat(sum(graph, "maximumScore")).isEqualTo(100);
    }

    private static double sum(Graph graph, String property) {
        List<Node> values = values(graph, Node.ANY, term(property));
        assertThat(values).hasSize(5);
        return values.stream()
                .mapToDouble(value -> Double.parseDouble(value.getLiteralLexicalForm()))
                .sum();
    }

    @Test
    void everyQuantityHasOneUnit() {
        Graph graph = graph("quantity");
        for (Node quantity : concepts(graph)) {
            assertThat(values(graph, quantity, term("unit")))
                    .as("unit of %s", quantity)
                    .hasSize(1);
        }
    }
}
