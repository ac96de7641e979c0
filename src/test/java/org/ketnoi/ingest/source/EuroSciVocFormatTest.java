package org.ketnoi.ingest.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ketnoi.ingest.Told.findings;
import static org.ketnoi.ingest.Told.read;
import static org.ketnoi.ingest.Told.statements;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.ketnoi.ingest.Provenance;
import org.ketnoi.ingest.Staging;

/** The concepts of the small sample are fictional. */
class EuroSciVocFormatTest {
    private static final String PREFIXES = """
            @prefix : <http://data.europa.eu/8mn/euroscivoc/> .
            @prefix dct: <http://purl.org/dc/terms/> .
            @prefix owl: <http://www.w3.org/2002/07/owl#> .
            @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
            @prefix skosxl: <http://www.w3.org/2008/05/skos-xl#> .
            @prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
            """;
    private static final String SCHEME = """
            :40c0f173-baa3-48a3-9fe6-d6e8fb366a00 a skos:ConceptScheme ;
                dct:issued "2023-11-15"^^xsd:date ; owl:versionInfo "1.4" ; skosxl:prefLabel :name .
            :name a skosxl:Label ; skosxl:literalForm "EuroSciVoc"@en .
            """;
    private static final String TOP = """
            :top a skos:Concept ; skos:notation "1" ; owl:deprecated false ; skosxl:prefLabel :l1, :l2 ;
                skos:inScheme :40c0f173-baa3-48a3-9fe6-d6e8fb366a00 ;
                skos:topConceptOf :40c0f173-baa3-48a3-9fe6-d6e8fb366a00 .
            :l1 a skosxl:Label ; skosxl:literalForm "knitting science"@en .
            :l2 a skosxl:Label ; skosxl:literalForm "Strickkunde"@de .
            """;
    private static final String NARROWER = """
            :low a skos:Concept ; skos:broader :top ; skosxl:prefLabel :l3 ; skosxl:altLabel :l4 .
            :l3 a skosxl:Label ; skosxl:literalForm "stitches"@en .
            :l4 a skosxl:Label ; skosxl:literalForm "loops"@en .
            """;
    private static final String SPACE = "http://data.europa.eu/8mn/euroscivoc/";
    private static final String THEIR_SCHEME = SPACE + "40c0f173-baa3-48a3-9fe6-d6e8fb366a00";

    private static Staging staged(String... parts) {
        return read(new EuroSciVocFormat(), PREFIXES + String.join("", parts));
    }

    @Test
    void labelsThatAreThingsBecomeTexts() {
        Staging staging = staged(SCHEME, TOP, NARROWER);

        assertThat(findings(staging)).isEmpty();
        assertThat(statements(staging))
                .containsExactlyInAnyOrder(
                        THEIR_SCHEME + " a http://www.w3.org/2004/02/skos/core#ConceptScheme",
                        THEIR_SCHEME + " prefLabel \"EuroSciVoc\"@en",
                        THEIR_SCHEME + " altLabel \"European Science Vocabulary\"@en",
                        THEIR_SCHEME + " license https://creativecommons.org/licenses/by/4.0/",
                        THEIR_SCHEME + " issued \"2023-11-15\"^^date",
                        THEIR_SCHEME + " versionInfo \"1.4\"",
                        SPACE + "top a http://www.w3.org/2004/02/skos/core#Concept",
                        SPACE + "top inScheme " + THEIR_SCHEME,
                        SPACE + "top topConceptOf " + THEIR_SCHEME,
                        SPACE + "top notation \"1\"",
                        SPACE + "top prefLabel \"knitting science\"@en",
                        SPACE + "top prefLabel \"Strickkunde\"@de",
                        SPACE + "low a http://www.w3.org/2004/02/skos/core#Concept",
                        SPACE + "low inScheme " + THEIR_SCHEME,
                        SPACE + "low broader " + SPACE + "top",
                        SPACE + "low prefLabel \"stitches\"@en",
                        SPACE + "low altLabel \"loops\"@en");
    }

    @Test
    void theOtherDirectionsAreTurnedRound() {
        Staging staging = staged("""
                :40c0f173-baa3-48a3-9fe6-d6e8fb366a00 skos:hasTopConcept :top .
                :top a skos:Concept ; skos:prefLabel "knitting science"@en ; skos:narrower :low .
                :low a skos:Concept ; skos:prefLabel "stitches"@en .
                """);

        assertThat(findings(staging)).isEmpty();
        assertThat(statements(staging))
                .contains(SPACE + "low broader " + SPACE + "top", SPACE + "top topConceptOf " + THEIR_SCHEME)
                .noneMatch(line -> line.contains("narrower") || line.contains("hasTopConcept"));
    }

    @Test
    void whatTheyGaveUpIsToldAsDeprecated() {
        assertThat(statements(staged(SCHEME, TOP.replace("deprecated false", "deprecated true"))))
                .contains(SPACE + "top deprecated \"true\"^^boolean");
    }

    @Test
    void theSchemeDatesTheVocabulary() {
        assertThat(staged(SCHEME, TOP).stated())
                .get()
                .extracting(Provenance::date, Provenance::licence, Provenance::fictional)
                .containsExactly(LocalDate.of(2023, 11, 15), "https://creativecommons.org/licenses/by/4.0/", false);
    }

    @Test
    void faultsAreFoundInTheirRows() {
        Staging staging = staged("""
                :a a skos:Concept ; skosxl:prefLabel :nothing .
                :b a skos:Concept ; skos:prefLabel "b" ; skos:broader :gone .
                :c a skos:Concept ; skos:prefLabel "c"@en ; skos:broader :d .
                :d a skos:Concept ; skos:prefLabel "d"@en ; skos:broader :c .
                <http://example.org/e> a skos:Concept ; skos:prefLabel "e"@en .
                """);

        assertThat(staging.findings())
                .extracting(finding -> finding.row() + " " + finding.code())
                .containsExactly(
                        "11 foreign-concept",
                        "7 unusable-label",
                        "8 unusable-label",
                        "7 concept-without-name",
                        "7 loose-concept",
                        "8 concept-without-name",
                        "8 unknown-broader",
                        "9 broader-loop",
                        "10 broader-loop");
    }

    @Test
    void aFileOfAnotherKindIsToldAsAWhole() {
        assertThat(findings(staged("<http://example.org/e> a skos:Concept ; skos:prefLabel \"e\"@en .")))
                .containsExactly("0 - no-concepts [euroscivoc]");
        assertThat(findings(read(new EuroSciVocFormat(), "id,name\n1,a\n")))
                .first()
                .asString()
                .contains(" syntax ");
        assertThat(findings(read(new EuroSciVocFormat(), ""))).containsExactly("0 - empty-file []");
    }

    @Test
    void theWholeVocabularyIsATreeInSixLanguages() {
        Staging staging = PublicSample.read(new EuroSciVocFormat(), "euroscivoc/EuroSciVoc.ttl");

        assertThat(staging.subjects()).isEqualTo(1_016 + 1);
        assertThat(PublicSample.with("topConceptOf", staging)).hasSize(6);
        assertThat(PublicSample.with("broader", staging)).hasSize(1_010);
        assertThat(PublicSample.languages(staging)).containsExactlyInAnyOrder("de", "en", "es", "fr", "it", "pl");
        assertThat(PublicSample.with("prefLabel", staging)).hasSize(1_016 * 6 + 1);
        assertThat(PublicSample.with("altLabel", staging)).hasSize(2_859 + 1);
    }

    @Test
    void theWholeVocabularyIsTheSameAsInItsPlainForm() {
        List<String> published = statements(PublicSample.read(new EuroSciVocFormat(), "euroscivoc/EuroSciVoc.ttl"));
        List<String> plain =
                statements(PublicSample.read(new EuroSciVocFormat(), "euroscivoc/euroscivoc_1.4_skos_core.ttl"));

        assertThat(published.stream().sorted())
                .containsExactlyElementsOf(plain.stream().sorted().toList());
    }
}
