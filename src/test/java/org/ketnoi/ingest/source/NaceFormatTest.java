package org.ketnoi.ingest.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ketnoi.ingest.Told.findings;
import static org.ketnoi.ingest.Told.read;
import static org.ketnoi.ingest.Told.statements;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.ketnoi.ingest.Provenance;
import org.ketnoi.ingest.Staging;
import org.ketnoi.ontology.Ontology;

class NaceFormatTest {
    private static final Ontology ONTOLOGY = Ontology.load();
    private static final String PREFIXES = """
            @prefix : <http://ec.europa.eu/eurostat/ramon/ontologies/nace.rdf#> .
            @prefix owl: <http://www.w3.org/2002/07/owl#> .
            @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
            @base <http://ec.europa.eu/eurostat/ramon/rdfdata/nace_r2/> .
            """;
    private static final String SECTION = """
            <C> a owl:NamedIndividual, :Activity, :Section ; :code "C" ; :iSIC4Code "C" ; :level "1" ;
                :name "MANUFACTURING" ; :sectionAndCode "C" ; rdfs:label "C - MANUFACTURING" .
            """;
    private static final String DIVISION = """
            <10> a owl:NamedIndividual, :Activity, :Division ; :broader <C> ; :code "10" ; :iSIC4Code "10" ;
                :name "Manufacture of food products" ; :definition "Drying counts." .
            """;
    private static final String GROUP = """
            <10.8> a owl:NamedIndividual, :Activity, :Group ; :broader <10> ; :code "10.8" ; :iSIC4Code "107" ;
                :name "Manufacture of other food products" .
            """;
    private static final String CLASSES = """
            <10.83> a :Activity, :Class ; :broader <10.8> ; :code "10.83" ; :iSIC4Code "1079" ; :name "Tea" .
            <10.84> a :Activity, :Class ; :broader <10.8> ; :code "10.84" ; :iSIC4Code "1079" ; :name "Spices" .
            """;
    private static final String SPACE = "http://ec.europa.eu/eurostat/ramon/rdfdata/nace_r2/";
    private static final String ISIC = "https://unstats.un.org/classifications/ISIC/rev4/";

    private static Staging staged(String... parts) {
        return read(new NaceFormat(ONTOLOGY), PREFIXES + String.join("", parts));
    }

    @Test
    void activitiesBecomeConceptsUnderTheirSections() {
        Staging staging = staged(SECTION, DIVISION);

        assertThat(findings(staging)).isEmpty();
        assertThat(statements(staging))
                .filteredOn(line -> line.startsWith(SPACE))
                .containsExactlyInAnyOrder(
                        SPACE + "C a http://www.w3.org/2004/02/skos/core#Concept",
                        SPACE + "C inScheme nace-rev-2",
                        SPACE + "C topConceptOf nace-rev-2",
                        SPACE + "C notation \"C\"",
                        SPACE + "C prefLabel \"MANUFACTURING\"@en",
                        SPACE + "C exactMatch industry/C",
                        SPACE + "C exactMatch " + ISIC + "C",
                        SPACE + "10 a http://www.w3.org/2004/02/skos/core#Concept",
                        SPACE + "10 inScheme nace-rev-2",
                        SPACE + "10 broader " + SPACE + "C",
                        SPACE + "10 notation \"10\"",
                        SPACE + "10 prefLabel \"Manufacture of food products\"@en",
                        SPACE + "10 scopeNote \"Drying counts.\"@en",
                        SPACE + "10 exactMatch industry/10",
                        SPACE + "10 exactMatch " + ISIC + "10");
    }

    @Test
    void theSchemeIsNamedInBothLanguages() {
        assertThat(statements(staged(SECTION)))
                .contains(
                        "nace-rev-2 a http://www.w3.org/2004/02/skos/core#ConceptScheme",
                        "nace-rev-2 prefLabel \"Ngành kinh tế của Liên minh châu Âu (NACE Rev. 2)\"@vi",
                        "nace-rev-2 prefLabel \"Economic activities in the European Union (NACE Rev. 2)\"@en");
    }

    @Test
    void classesThatShareAnIsicCodeAreNarrowerThanIt() {
        assertThat(statements(staged(SECTION, DIVISION, GROUP, CLASSES)))
                .contains(
                        SPACE + "10.8 closeMatch " + ISIC + "107",
                        SPACE + "10.83 broadMatch " + ISIC + "1079",
                        SPACE + "10.84 broadMatch " + ISIC + "1079")
                .noneMatch(line -> line.contains("industry/10.8"));
    }

    @Test
    void theRegulationDatesTheClassification() {
        assertThat(staged(SECTION).stated())
                .get()
                .extracting(Provenance::date, Provenance::licence, Provenance::fictional)
                .containsExactly(LocalDate.of(2008, 1, 1), "https://www.w3.org/copyright/software-license/", false);
    }

    @Test
    void faultsAreFoundInTheirRows() {
        Staging staging = staged(SECTION, """
                <10> a :Activity, :Division ; :broader <D> ; :code "10" ; :name "Food" .
                <11> a :Activity, :Division ; :broader <C> ; :code "11" ; :iSIC4Code "eleven" .
                <12> a :Activity, :Division ; :name "Tobacco" .
                """);

        assertThat(findings(staging))
                .containsExactly(
                        "8 iSIC4Code bad-value [eleven, ISIC Rev. 4]",
                        "9 code missing-value []",
                        "7 - unknown-broader [" + SPACE + "D]",
                        "8 - concept-without-name [" + SPACE + "11]",
                        "9 - loose-concept [" + SPACE + "12]");
    }

    @Test
    void aFileOfAnotherKindIsToldAsAWhole() {
        assertThat(findings(staged("<http://example.org/a> a :Activity ."))).containsExactly("0 - no-concepts [nace]");
    }

    @Test
    void theWholeClassificationIsATree() {
        Staging staging = PublicSample.read(new NaceFormat(ONTOLOGY), "nace/nace_r2.ttl");

        assertThat(staging.subjects()).isEqualTo(996 + 1);
        assertThat(PublicSample.with("topConceptOf", staging)).hasSize(21);
        assertThat(PublicSample.with("broader", staging)).hasSize(975);
        assertThat(PublicSample.with("notation", staging)).hasSize(996);
        assertThat(PublicSample.with("scopeNote", staging)).hasSize(30);
        assertThat(statements(staging).stream().filter(line -> line.contains("Match " + ISIC)))
                .hasSize(996);
        assertThat(PublicSample.with("exactMatch", staging))
                .filteredOn(line -> line.contains(" industry/"))
                .hasSizeBetween(40, 996);
    }
}
