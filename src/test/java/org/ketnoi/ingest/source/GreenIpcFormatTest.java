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
import org.ketnoi.ingest.Provenance;
import org.ketnoi.ingest.Staging;

class GreenIpcFormatTest {
    private static final String ENVTECH = "ipc/environment-related-technologies-env-tech";

    private static Staging staged(String text) {
        return read(new GreenIpcFormat(), text);
    }

    @Test
    void aSymbolLiesUnderItsTopic() {
        Staging staging = staged("C02F1/44,\"Water, clean\"\n");

        assertThat(findings(staging)).isEmpty();
        assertThat(statements(staging))
                .filteredOn(line -> line.startsWith("ipc/"))
                .containsExactlyInAnyOrder(
                        "ipc/water-clean a http://www.w3.org/2004/02/skos/core#Concept",
                        "ipc/water-clean inScheme ipc",
                        "ipc/water-clean topConceptOf ipc",
                        "ipc/water-clean prefLabel \"Water, clean\"@en",
                        "ipc/C02F1-44 a http://www.w3.org/2004/02/skos/core#Concept",
                        "ipc/C02F1-44 inScheme ipc",
                        "ipc/C02F1-44 notation \"C02F 1/44\"",
                        "ipc/C02F1-44 prefLabel \"C02F 1/44\"@vi",
                        "ipc/C02F1-44 prefLabel \"C02F 1/44\"@en",
                        "ipc/C02F1-44 broader ipc/water-clean");
        assertThat(statements(staging))
                .contains(
                        "ipc a http://www.w3.org/2004/02/skos/core#ConceptScheme",
                        "ipc prefLabel \"Phân loại sáng chế quốc tế (IPC): công nghệ xanh\"@vi");
    }

    @Test
    void theListWithoutTopicsHasOneForAll() {
        Staging staging = staged("\uFEFFCode\nB01D  53/34\nY02E  10/541\nC02F\n\n");

        assertThat(findings(staging)).isEmpty();
        assertThat(statements(staging))
                .contains(
                        ENVTECH + " topConceptOf ipc",
                        ENVTECH + " prefLabel \"Công nghệ liên quan đến môi trường (ENV-TECH)\"@vi",
                        "ipc/B01D53-34 broader " + ENVTECH,
                        "ipc/Y02E10-541 notation \"Y02E 10/541\"",
                        "ipc/C02F broader " + ENVTECH);
        assertThat(staging.subjects()).isEqualTo(5);
    }

    @Test
    void theSameSymbolMayLieUnderTwoTopics() {
        assertThat(PublicSample.with("broader", staged("H01M,Fuel cells\nH01M,Batteries\n")))
                .containsExactly("ipc/H01M broader ipc/fuel-cells", "ipc/H01M broader ipc/batteries");
    }

    @ParameterizedTest
    @CsvSource({
        "B61, B61, B61",
        "A01H, A01H, A01H",
        "B60K 16/00, B60K16-00, B60K 16/00",
        "F01N9/00, F01N9-00, F01N 9/00"
    })
    void symbolsOfEveryLevelAreRead(String written, String key, String text) {
        assertThat(IpcSymbol.find(written).map(IpcSymbol::key)).hasValue(key);
        assertThat(IpcSymbol.find(written).map(IpcSymbol::text)).hasValue(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "A", "a01H", "I01H", "A01H1", "A01/00", "A01H 0/00", "A01H 1/0", "A01H 1/00 x"})
    void whatIsNoSymbolIsNone(String written) {
        assertThat(IpcSymbol.find(written)).isEmpty();
    }

    @Test
    void noBreakSpacesAreSpaces() {
        assertThat(statements(staged("F24S,Other heat: e.g.\u00A0natural heat\n")))
                .contains("ipc/other-heat-e-g-natural-heat prefLabel \"Other heat: e.g. natural heat\"@en");
    }

    @Test
    void faultsAreFoundInTheirRows() {
        assertThat(findings(staged("A01H,Plants\nPlants,A01H\n\nA01H,\nA01H\n")))
                .containsExactly("2 1 not-ipc [Plants]", "4 2 missing-value []", "5 - ragged-row [1, 2]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"id,name_vi,name_en,code\nVN,Việt Nam,Viet Nam,VN\n", "Code\n", "<a> <b> <c> .\n"})
    void aFileOfAnotherKindIsToldAsAWhole(String text) {
        assertThat(findings(staged(text))).containsExactly("0 - no-concepts [green-ipc]");
    }

    @Test
    void brokenFilesAreTold() {
        assertThat(findings(staged(" "))).containsExactly("0 - empty-file []");
        assertThat(findings(read(new GreenIpcFormat(), "A01H,Pflanzen für".getBytes(StandardCharsets.ISO_8859_1))))
                .containsExactly("0 - not-utf8 []");
        assertThat(findings(staged("A01H,\"Plants\n")))
                .singleElement()
                .asString()
                .startsWith("0 - broken-csv ");
    }

    @Test
    void theReleaseDatesTheLists() {
        assertThat(staged("A01H,Plants\n").stated())
                .get()
                .extracting(Provenance::date, Provenance::licence, Provenance::fictional)
                .containsExactly(LocalDate.of(2023, 9, 19), "https://creativecommons.org/licenses/by/4.0/", false);
    }

    @Test
    void theWholeInventoryIsRead() {
        Staging staging = PublicSample.read(new GreenIpcFormat(), "green-ipc/IPC_green_codes.csv");

        assertThat(PublicSample.with("notation", staging)).hasSize(1_214);
        assertThat(PublicSample.with("broader", staging)).hasSize(1_214);
        Set<String> names = PublicSample.with("prefLabel", staging).stream()
                .filter(line -> !line.startsWith("ipc ") && !line.matches("ipc/[A-Z].*"))
                .collect(Collectors.toSet());
        assertThat(PublicSample.with("topConceptOf", staging)).hasSize(names.size());
    }

    @Test
    void theWholeListWithoutTopicsIsRead() {
        Staging staging = PublicSample.read(new GreenIpcFormat(), "green-ipc/ENVTECH_univoco.csv");

        assertThat(PublicSample.with("notation", staging)).hasSize(3_150);
        assertThat(PublicSample.with("topConceptOf", staging)).hasSize(1);
    }
}
