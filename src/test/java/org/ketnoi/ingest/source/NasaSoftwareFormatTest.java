package org.ketnoi.ingest.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ketnoi.ingest.Told.findings;
import static org.ketnoi.ingest.Told.read;
import static org.ketnoi.ingest.Told.statements;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ketnoi.ingest.Desk;
import org.ketnoi.ingest.Provenance;
import org.ketnoi.ingest.Staging;

/** The entries of the inline samples are fictional. */
class NasaSoftwareFormatTest {
    private static final String KITES = """
            {"Update_Date": "2019-06-26", "Description": "Flies  kites.", "NASA Center": "GSFC",
             "Public Code Repo": "github.com/fiction/kites ", "External Link": "", "Languages": [],
             "Categories": ["NASA", "GSFC", "Open Source", "UAV", "Data & Image Processing", "UAV"],
             "Categories_NLP": "", "Software": "Kite Flyer (KF)", "License": ["NASA Open Source", "In-house"]}""";

    private static Staging staged(String... entries) {
        return read(new NasaSoftwareFormat(), "[" + String.join(",", entries) + "]");
    }

    private static String key(String name, String repository) {
        return "technology/nasa-" + Key.of(name, repository, "");
    }

    @Test
    void anEntryIsATechnologyOfItsCentre() {
        Staging staging = staged(KITES);
        String kites = key("Kite Flyer (KF)", "github.com/fiction/kites");

        assertThat(findings(staging)).isEmpty();
        assertThat(statements(staging))
                .filteredOn(line -> line.startsWith("technology/"))
                .containsExactlyInAnyOrder(
                        kites + " a kn:Technology",
                        kites + " label \"Kite Flyer (KF)\"@en",
                        kites + " holder organization/nasa-gsfc",
                        kites + " description \"Flies  kites.\"@en",
                        kites + " field field/drones",
                        kites + " field field/data-analytics",
                        kites + " keywords \"UAV\"@en",
                        kites + " keywords \"Data & Image Processing\"@en",
                        kites + " rights \"NASA Open Source\"",
                        kites + " rights \"In-house\"",
                        kites + " license https://spdx.org/licenses/NASA-1.3",
                        kites + " modified \"2019-06-26\"^^date",
                        kites + " codeRepository \"https://github.com/fiction/kites\"");
    }

    @Test
    void aCentreIsPartOfTheAgency() {
        assertThat(statements(staged(KITES)))
                .contains(
                        "organization/nasa-gsfc a kn:ResearchOrganization",
                        "organization/nasa-gsfc a kn:ForeignHolder",
                        "organization/nasa-gsfc label \"Trung tâm Bay Vũ trụ Goddard\"@vi",
                        "organization/nasa-gsfc label \"Goddard Space Flight Center\"@en",
                        "organization/nasa-gsfc altLabel \"GSFC\"@en",
                        "organization/nasa-gsfc country country/US",
                        "organization/nasa-gsfc subOrganizationOf organization/nasa",
                        "organization/nasa a kn:Organization",
                        "organization/nasa country country/US");
    }

    @ParameterizedTest
    @CsvSource({
        "LaRC, nasa-larc",
        "LARC, nasa-larc",
        "NASA Langley Research Center, nasa-larc",
        "DFRC, nasa-afrc",
        "HQ, nasa",
        "A new one, nasa"
    })
    void aCentreIsKnownByItsCodes(String code, String organization) {
        assertThat(PublicSample.with("holder", staged(KITES.replace("\"GSFC\",\n", "\"" + code + "\",\n"))))
                .singleElement()
                .asString()
                .endsWith(" organization/" + organization);
    }

    @Test
    void softwareWhoseKeywordsTellNoFieldIsSoftware() {
        assertThat(PublicSample.with(
                        "field", staged(KITES.replace("UAV", "kite").replace("Data & Image", "Wind"))))
                .singleElement()
                .asString()
                .endsWith(" field/software-engineering");
    }

    @Test
    void aDateThatIsNoneIsLeftOut() {
        assertThat(PublicSample.with("modified", staged(KITES.replace("2019-06-26", "YYYY-MM-DD"))))
                .isEmpty();
    }

    @Test
    void anEntryThatIsThereTwiceBecomesTwoThings() {
        String kites = key("Kite Flyer (KF)", "github.com/fiction/kites");

        assertThat(PublicSample.with("label", staged(KITES, KITES)).stream()
                        .filter(line -> line.startsWith("technology/")))
                .containsExactly(kites + " label \"Kite Flyer (KF)\"@en", kites + "-2 label \"Kite Flyer (KF)\"@en");
    }

    @Test
    void anEntryWithoutNameIsFoundByItsPlace() {
        assertThat(findings(staged(KITES, KITES.replace("Kite Flyer (KF)", " "))))
                .containsExactly("2 Software missing-value []");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "{}", "[1, 2]", "3", "[{\"id\": \"https://ror.org/0fiction1\"}]"})
    void aFileOfAnotherKindIsToldAsAWhole(String text) {
        assertThat(findings(read(new NasaSoftwareFormat(), text))).containsExactly("0 - no-records [nasa-software]");
    }

    @Test
    void brokenFilesAreTold() {
        assertThat(findings(read(new NasaSoftwareFormat(), " "))).containsExactly("0 - empty-file []");
        assertThat(findings(read(new NasaSoftwareFormat(), "[\"für\"]".getBytes(StandardCharsets.ISO_8859_1))))
                .containsExactly("0 - not-utf8 []");
        assertThat(findings(read(new NasaSoftwareFormat(), "[\n{\"Software\": }]")))
                .singleElement()
                .asString()
                .startsWith("2 ")
                .contains(" syntax ");
        assertThat(findings(read(new NasaSoftwareFormat(), "[" + KITES)))
                .singleElement()
                .asString()
                .contains(" syntax ");
    }

    @Test
    void theNewestEntryDatesTheCatalogue() {
        assertThat(staged(KITES, KITES.replace("2019", "2021").replace("Kite", "Moon"))
                        .stated())
                .get()
                .extracting(Provenance::date, Provenance::fictional)
                .containsExactly(LocalDate.of(2021, 6, 26), false);
    }

    @Test
    void whatComesInMeetsTheShapes() {
        try (Desk desk = new Desk().with(Desk.shipped("countries.csv"))) {
            desk.with(Desk.request("catalog.json", "[" + KITES + "]", "nasa-software"));

            assertThat(desk.recorded())
                    .contains(key("Kite Flyer (KF)", "github.com/fiction/kites") + " a kn:Technology");
        }
    }

    @Test
    void theWholeCatalogueIsReadAndEachEntryHasAHolderAndAField() {
        Staging staging = PublicSample.read(new NasaSoftwareFormat(), "nasa/catalog_no_contributors.json");

        assertThat(subjects("technology/", "holder", staging)).hasSize(601);
        assertThat(subjects("technology/", "field", staging)).hasSize(601);
        assertThat(subjects("technology/", "codeRepository", staging)).hasSize(601);
        assertThat(subjects("technology/", "modified", staging)).hasSize(600);
        assertThat(subjects("organization/", "country", staging)).hasSize(10);
    }

    private static Set<String> subjects(String type, String property, Staging staging) {
        return statements(staging).stream()
                .filter(line -> line.matches("(?s)" + type + "\\S+ " + property + " .*"))
                .map(line -> line.replaceFirst("(?s) .*", ""))
                .collect(Collectors.toSet());
    }
}
