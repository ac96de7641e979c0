package org.ketnoi.ingest.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ketnoi.ingest.Told.findings;
import static org.ketnoi.ingest.Told.read;
import static org.ketnoi.ingest.Told.statements;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ketnoi.ingest.Desk;
import org.ketnoi.ingest.Provenance;
import org.ketnoi.ingest.Staging;

/** The projects and the parties of the inline samples are fictional. */
class CordisFormatTest {
    private static final String HEADER = "id,acronym,title,startDate,endDate,objective,coordinator,coordinatorCountry,"
            + "participants,participantCountries,projectUrl\n";
    private static final String PROJECT = "101,CLEAR,Clear water,2020-02-01,2023-01-31,\"Line one\nand two\","
            + "RIVER INSTITUTE,UK,DYE WORKS SPA;Lake  Lab GmbH,IT;EL,http://clear.example/\n";

    private static Staging staged(String rows) {
        return read(new CordisFormat(), HEADER + rows);
    }

    private static String row(String id, String coordinator, String country, String participants, String countries) {
        return "%s,A,Title,2020-01-01,,,%s,%s,%s,%s,\n".formatted(id, coordinator, country, participants, countries);
    }

    private static String organization(String name) {
        return "organization/cordis-" + Key.of(name);
    }

    private static List<String> countries(Staging staging) {
        return PublicSample.with("country", staging);
    }

    @Test
    void aProjectIsEvidence() {
        Staging staging = staged(PROJECT);

        assertThat(findings(staging)).isEmpty();
        assertThat(statements(staging))
                .filteredOn(line -> line.startsWith("evidence/"))
                .containsExactlyInAnyOrder(
                        "evidence/cordis-101 a kn:Evidence",
                        "evidence/cordis-101 evidenceType evidence-type/project",
                        "evidence/cordis-101 extractionMethod extraction-method/automatic",
                        "evidence/cordis-101 confidence \"0.6\"^^decimal",
                        "evidence/cordis-101 identifier \"101\"",
                        "evidence/cordis-101 label \"Clear water\"@en",
                        "evidence/cordis-101 altLabel \"CLEAR\"",
                        "evidence/cordis-101 description \"Line one\nand two\"@en",
                        "evidence/cordis-101 source https://cordis.europa.eu/project/id/101",
                        "evidence/cordis-101 url \"http://clear.example/\"",
                        "evidence/cordis-101 date \"2020-02-01\"^^date",
                        "evidence/cordis-101 spatial country/IT",
                        "evidence/cordis-101 spatial country/GR");
    }

    @Test
    void theCoordinatorWorksWithEachParticipantUntilTheDayAfterTheLast() {
        Staging staging = staged(PROJECT);

        assertThat(PublicSample.with("party", staging).stream().map(line -> line.replaceFirst(".* party ", "")))
                .containsExactly(
                        organization("RIVER INSTITUTE"),
                        organization("DYE WORKS SPA"),
                        organization("RIVER INSTITUTE"),
                        organization("Lake Lab GmbH"));
        assertThat(PublicSample.with("cooperationType", staging))
                .hasSize(2)
                .allMatch(line -> line.startsWith("cooperation/cordis-101-"))
                .allMatch(line -> line.endsWith("cooperation-type/worked-with"));
        assertThat(PublicSample.with("validFrom", staging)).hasSize(2).allMatch(line -> line.contains("2020-02-01"));
        assertThat(PublicSample.with("validUntil", staging)).hasSize(2).allMatch(line -> line.contains("2023-02-01"));
        assertThat(PublicSample.with("evidence", staging))
                .hasSize(2)
                .allMatch(line -> line.endsWith("evidence/cordis-101"));
    }

    @Test
    void aPartyKeepsItsNameAndHasTheCountryInIsoCodes() {
        assertThat(statements(staged(PROJECT)))
                .contains(
                        organization("RIVER INSTITUTE") + " a kn:Organization",
                        organization("RIVER INSTITUTE") + " label \"RIVER INSTITUTE\"",
                        organization("RIVER INSTITUTE") + " country country/GB",
                        organization("Lake Lab GmbH") + " label \"Lake Lab GmbH\"",
                        organization("Lake Lab GmbH") + " country country/GR");
    }

    @Test
    void capitalLettersMakeNoOtherParty() {
        assertThat(Key.of("hySOLUTIONS GmbH"))
                .isEqualTo(Key.of("HYSOLUTIONS GMBH"))
                .startsWith("hysolutions-gmbh-");
        assertThat(Key.of("A & B")).isNotEqualTo(Key.of("A + B"));
        assertThat(Key.of("株式会社")).matches("[0-9a-f]{8}");
        assertThat(Key.of("x".repeat(200))).hasSize(49);
    }

    @Test
    void aListOfFewerCountriesTellsTheFirstParticipantsOnly() {
        assertThat(countries(staged(row("1", "C", "FR", "P1;P2;P3", "ES;DE"))))
                .containsExactly(organization("C") + " country country/FR", organization("P1") + " country country/ES");
        assertThat(countries(staged(row("1", "C", "FR", "P1;P2;P3", "ES"))))
                .contains(organization("P3") + " country country/ES");
        assertThat(countries(staged(row("1", "C", "FR", "P1;P2", "")))).hasSize(1);
    }

    @Test
    void whatIsSaidOfACoordinatorHoldsInAllItsProjects() {
        Staging staging = staged(row("1", "C", "FR", "P1;P2;P3", "ES;DE") + row("2", "P2", "AT", "P1;C", "NO"));

        assertThat(countries(staging))
                .containsExactlyInAnyOrder(
                        organization("C") + " country country/FR",
                        organization("P1") + " country country/ES",
                        organization("P2") + " country country/AT");
    }

    @Test
    void faultsAreFoundInTheirRows() {
        assertThat(findings(staged(PROJECT
                        + PROJECT
                        + ",A,,1 May,2020-13-01,,C,GBR,,IT;Italy,\n"
                        + "5/6,A,T,2020-01-01,,,C,FR,P,ES,\n"
                        + "x,y\n")))
                .containsExactly(
                        "6 - ragged-row [2, 11]",
                        "3 id duplicate-row [101]",
                        "4 id missing-value []",
                        "4 title missing-value []",
                        "4 participants missing-value []",
                        "4 startDate bad-value [1 May, date]",
                        "4 endDate bad-value [2020-13-01, date]",
                        "4 coordinatorCountry bad-value [GBR, ISO 3166-1]",
                        "4 participantCountries bad-value [Italy, ISO 3166-1]",
                        "5 id bad-value [5/6, id]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"id,name_vi,name_en,code\nVN,Việt Nam,Viet Nam,VN\n", HEADER, "{\"id\": 1}", "<a> <b> <c> .\n"})
    void aFileOfAnotherKindIsToldAsAWhole(String text) {
        assertThat(findings(read(new CordisFormat(), text))).containsExactly("0 - no-records [cordis]");
    }

    @Test
    void brokenFilesAreTold() {
        assertThat(findings(read(new CordisFormat(), " "))).containsExactly("0 - empty-file []");
        assertThat(findings(read(new CordisFormat(), "für".getBytes(StandardCharsets.ISO_8859_1))))
                .containsExactly("0 - not-utf8 []");
        assertThat(findings(staged("1,\"A\n"))).singleElement().asString().startsWith("0 - broken-csv ");
    }

    @Test
    void theNewestProjectDatesTheFile() {
        assertThat(staged(PROJECT).stated())
                .get()
                .extracting(Provenance::date, Provenance::licence, Provenance::fictional)
                .containsExactly(LocalDate.of(2020, 2, 1), "https://creativecommons.org/licenses/by/4.0/", false);
    }

    @Test
    void whatComesInMeetsTheShapes() {
        try (Desk desk = new Desk().with(Desk.shipped("countries.csv"))) {
            desk.with(Desk.request("projects.csv", HEADER + PROJECT, "cordis"));

            assertThat(desk.recorded()).contains("evidence/cordis-101 a kn:Evidence");
        }
    }

    @Test
    void allProjectsAreRead() {
        Staging staging = PublicSample.read(new CordisFormat(), "cordis/projects_top300.csv");

        assertThat(PublicSample.with("identifier", staging)).hasSize(300);
        assertThat(PublicSample.with("cooperationType", staging)).hasSize(4_639);
        assertThat(PublicSample.with("a", staging).stream().filter(line -> line.endsWith("kn:Organization")))
                .hasSize(3_097);
        assertThat(countries(staging).size()).isGreaterThan(400);
        assertThat(countries(staging)).noneMatch(line -> line.endsWith("/UK") || line.endsWith("/EL"));
    }
}
