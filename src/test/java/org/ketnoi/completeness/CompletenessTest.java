package org.ketnoi.completeness;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.OptionalLong;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ketnoi.graph.Iri;
import org.ketnoi.store.QueryLibrary;
import org.ketnoi.store.local.LocalGraphStore;

/** The figures of a small graph, and of the same graph with more in it. */
class CompletenessTest {
    private static final String PREFIXES = """
            BASE <https://w3id.org/ketnoi/id/>
            PREFIX dcterms: <http://purl.org/dc/terms/>
            PREFIX kn: <https://w3id.org/ketnoi/ontology#>
            PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
            PREFIX s: <https://w3id.org/ketnoi/shapes#>
            PREFIX sh: <http://www.w3.org/ns/shacl#>
            PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
            """;

    private static final String GRAPH = """
            <https://w3id.org/ketnoi/shapes> {
              kn:EnterpriseShape sh:targetClass kn:Enterprise ; sh:property s:area, s:size .
              s:area sh:path kn:area ; sh:minCount 1 .
              s:size sh:path kn:enterpriseSize ; sh:minCount 1 ; sh:severity sh:Warning .
              kn:ExpertiseShape sh:targetClass kn:Expertise ; sh:property s:evidence .
              s:evidence sh:path kn:evidence ; sh:nodeKind sh:IRI .
            }
            <run/1> {
              <run/1> a kn:ImportRun ; dcterms:source "Register" ; dcterms:date "2024-05-01"^^xsd:date .
              <enterprise/e-1> a kn:Enterprise ; rdfs:label "Dệt Một"@vi, "Weaver One"@en ; kn:area <area/ha-noi> .
              <enterprise/e-2> a kn:Enterprise ; rdfs:label "Dệt Hai"@vi .
              <expertise/xp-1> a kn:Expertise ; kn:evidence <evidence/ed-1> .
              <evidence/ed-1> dcterms:date "2020-01-01"^^xsd:date .
            }
            <https://w3id.org/ketnoi/id/note/1> { <expertise/xp-2> a kn:Expertise }
            """;

    private static final String MORE = """
            <run/2> {
              <run/2> a kn:ImportRun ; dcterms:source "Register" ; dcterms:date "2026-05-01"^^xsd:date .
              <enterprise/e-2> kn:area <area/hue> .
            }
            """;

    private final LocalGraphStore published = LocalGraphStore.inMemory();
    private final Completeness completeness = new Completeness(published, QueryLibrary.load());

    @BeforeEach
    void fill() {
        add(GRAPH);
    }

    @AfterEach
    void close() {
        published.close();
    }

    private void add(String statements) {
        published.write(
                graph -> RDFParser.fromString(PREFIXES + statements, Lang.TRIG).parse(graph));
    }

    private ClassFigures of(String name) {
        return completeness.figures().classes().stream()
                .filter(figures -> figures.id().equals(Iri.term(name)))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aClassTellsItsNamesAndWhatItsShapesAskFor() {
        ClassFigures enterprises = of("Enterprise");
        assertThat(enterprises.things()).isEqualTo(2);
        assertThat(enterprises.inVietnamese()).isEqualTo(2);
        assertThat(enterprises.inEnglish()).isEqualTo(1);
        assertThat(enterprises.properties())
                .containsExactly(
                        new ClassFigures.PropertyFigures(Iri.term("area"), ClassFigures.Demand.REQUIRED, 1),
                        new ClassFigures.PropertyFigures(
                                Iri.term("enterpriseSize"), ClassFigures.Demand.RECOMMENDED, 0));
    }

    @Test
    void evidenceCountsWhereAShapeSpeaksOfIt() {
        assertThat(of("Enterprise").withEvidence()).isEmpty();
        assertThat(of("Expertise").withEvidence()).isEqualTo(OptionalLong.of(1));
    }

    @Test
    void evidenceDecidesOnAgeAndElseTheImport() {
        assertThat(of("Expertise").countOlderThan(LocalDate.of(2020, 1, 1))).isZero();
        assertThat(of("Expertise").countOlderThan(LocalDate.of(2020, 1, 2))).isEqualTo(1);
        assertThat(of("Expertise").undated()).isEqualTo(1);
        assertThat(of("Enterprise").countOlderThan(LocalDate.of(2024, 5, 2))).isEqualTo(2);
    }

    @Test
    void aChangeIsSeen() {
        assertThat(completeness.figures().sources()).containsExactly(new SourceFigures("Register", 4, 9));
        add(MORE);
        assertThat(completeness.figures().sources()).containsExactly(new SourceFigures("Register", 4, 10));
        assertThat(of("Enterprise").countOlderThan(LocalDate.of(2024, 5, 2))).isEqualTo(1);
        assertThat(of("Enterprise").properties().getFirst().having()).isEqualTo(2);
    }
}
