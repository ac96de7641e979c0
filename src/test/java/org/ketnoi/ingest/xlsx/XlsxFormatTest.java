package org.ketnoi.ingest.xlsx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ketnoi.ingest.Told.cells;
import static org.ketnoi.ingest.Told.findings;
import static org.ketnoi.ingest.Told.notes;
import static org.ketnoi.ingest.Told.read;
import static org.ketnoi.ingest.Told.statements;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.sparql.core.DatasetGraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.ketnoi.ingest.Desk;
import org.ketnoi.ingest.Finding;
import org.ketnoi.ingest.ImportReport;
import org.ketnoi.ingest.Readers;
import org.ketnoi.ingest.Staging;
import org.ketnoi.ingest.Told;

class XlsxFormatTest {
    private static final XlsxFormat XLSX = new XlsxFormat(Readers.sheets());
    private static final List<String> COUNTRIES = List.of("id", "name_vi", "name_en", "code");
    private static final List<String> LAWS = List.of("id", "number", "name_vi", "name_en", "issued_on", "source");

    private static Parts good() {
        return new Parts().sheet("Nước", List.of(COUNTRIES, List.of("KR", "Hàn Quốc", "South Korea", "KR")));
    }

    private static Parts law(String cell) {
        return new Parts().sheet("L", List.of(LAWS, List.of("d-1", "1", "Luật", "Law", cell, "S")));
    }

    @Test
    void aSheetIsReadByTheTemplateThatItsHeaderTells() {
        Staging staging = read(XLSX, good().bytes());

        assertThat(findings(staging)).isEmpty();
        assertThat(statements(staging)).contains("country/KR prefLabel \"Hàn Quốc\"@vi");
        assertThat(notes(staging)).containsExactly("1 - header-names [countries]");
    }

    @Test
    void ofEachThingItIsSaidOnWhichSheetItStands() {
        try (Desk desk = new Desk()) {
            desk.with(Desk.request("countries.xlsx", good().bytes()));

            desk.publisher().catchUp();

            assertThat(desk.records().<List<String>>read(XlsxFormatTest::places))
                    .isEqualTo(desk.published().<List<String>>read(XlsxFormatTest::places))
                    .containsExactly("country/KR sourceRow \"2\"^^integer", "country/KR sourceSheet \"Nước\"");
        }
    }

    private static List<String> places(DatasetGraph graph) {
        return graph.stream()
                .filter(quad -> quad.getSubject().getURI().endsWith("/country/KR"))
                .filter(quad -> quad.getPredicate().getURI().contains("#source"))
                .map(quad -> Told.line(quad.asTriple()))
                .sorted()
                .toList();
    }

    static Stream<Arguments> refused() {
        byte[] zeros = new byte[3 << 20];
        Arrays.fill(zeros, (byte) ' ');
        return Stream.of(
                Arguments.of("zip-bomb", good().part("xl/media/a.bin", zeros).bytes()),
                Arguments.of(
                        "zip-bomb",
                        good().part(
                                        "xl/sharedStrings.xml",
                                        "<sst><si><t>" + randomLetters(1_200_000) + "</t></si></sst>")
                                .bytes()),
                Arguments.of(
                        "zip-duplicate", good().part("XL/workbook.xml", "<x/>").bytes()),
                Arguments.of("zip-outside", good().part("../evil.xml", "<x/>").bytes()),
                Arguments.of(
                        "zip-outside", good().part("xl\\..\\evil.xml", "<x/>").bytes()),
                Arguments.of(
                        "xlsx-macros", good().part("xl/vbaProject.bin", "x").bytes()),
                Arguments.of(
                        "xlsx-external-links",
                        good().part("xl/externalLinks/externalLink1.xml", "<x/>")
                                .bytes()),
                Arguments.of(
                        "document-type",
                        good().part("xl/theme/theme1.xml", "<!DOCTYPE x [<!ENTITY a \"b\">]><x>&a;</x>")
                                .bytes()),
                Arguments.of(
                        "xlsx-not-utf8",
                        good().part("xl/theme/theme1.xml", "<x/>".getBytes(StandardCharsets.UTF_16))
                                .bytes()),
                Arguments.of("xlsx-encrypted", ole("EncryptedPackage")),
                Arguments.of("xls-renamed", ole("Workbook")),
                Arguments.of("not-xlsx", "id,name_vi\n".getBytes(StandardCharsets.UTF_8)),
                Arguments.of("not-xlsx", new byte[0]),
                Arguments.of("xlsx-broken", Arrays.copyOf(good().bytes(), 300)));
    }

    private static String randomLetters(int count) {
        return new java.util.Random(1)
                .ints(count, 'a', 'z' + 1)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static byte[] ole(String stream) {
        byte[] name = stream.getBytes(StandardCharsets.UTF_16LE);
        byte[] bytes = Arrays.copyOf(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0}, 600);
        System.arraycopy(name, 0, bytes, 512, name.length);
        return bytes;
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("refused")
    void whatIsNoPlainWorkbookIsRefusedBeforeItIsOpened(String code, byte[] bytes) {
        Staging staging = read(XLSX, bytes);

        assertThat(staging.findings()).extracting(Finding::code).containsExactly(code);
        assertThat(staging.triples()).isEmpty();
    }

    @Test
    void daysOfExcelAreDaysAndThoseFrom1904AreConvertedAndSaid() {
        String day = "<c s=\"1\"><v>45689</v></c>";

        assertThat(statements(read(XLSX, law(day).bytes())))
                .contains("legal-document/d-1 issuedOn \"2025-02-01\"^^date");
        Staging staging =
                read(XLSX, law("<c s=\"1\"><v>44227</v></c>").from1904().bytes());
        assertThat(statements(staging)).contains("legal-document/d-1 issuedOn \"2025-02-01\"^^date");
        assertThat(notes(staging)).contains("0 - dates-from-1904 []");
    }

    @Test
    void daysMayBeText() {
        assertThat(statements(read(XLSX, law("13/02/2025").bytes())))
                .contains("legal-document/d-1 issuedOn \"2025-02-13\"^^date");
    }

    @Test
    void numbersAreAsTyped() {
        Staging staging = read(
                XLSX,
                new Parts()
                        .sheet(
                                "C",
                                List.of(
                                        List.of("id", "technology", "quantity", "value", "unit"),
                                        List.of(
                                                "c-1",
                                                "t-1",
                                                "water-use",
                                                "<c ><v>0.30000000000000004</v></c>",
                                                "L/kg"),
                                        List.of("c-2", "t-1", "water-use", "<c ><v>1.5E9</v></c>", "L/kg")))
                        .bytes());

        assertThat(statements(staging))
                .contains(
                        "characteristic/c-1 value \"0.3\"^^decimal",
                        "characteristic/c-2 value \"1500000000.0\"^^decimal");
    }

    @Test
    void anErrorOfAFormulaIsFoundInItsCell() {
        assertThat(cells(read(XLSX, law("<c t=\"e\"><v>#REF!</v></c>").bytes())))
                .containsExactly("E2 cell-error [#REF!]");
        assertThat(cells(read(
                        XLSX, law("<c t=\"e\"><f>A1/0</f><v>#DIV/0!</v></c>").bytes())))
                .containsExactly("E2 cell-error [#DIV/0!]");
    }

    @Test
    void theResultThatTheFileHasForAFormulaIsTakenAndSaid() {
        Staging staging =
                read(XLSX, law("<c s=\"1\"><f>A1+1</f><v>45689</v></c>").bytes());

        assertThat(statements(staging)).contains("legal-document/d-1 issuedOn \"2025-02-01\"^^date");
        assertThat(notes(staging)).contains("2 - formulas-taken [1]");
        Staging text = read(
                XLSX,
                new Parts()
                        .sheet(
                                "N",
                                List.of(
                                        COUNTRIES,
                                        List.of(
                                                "KR",
                                                "<c t=\"str\"><f>CONCAT(\"Hàn\")</f><v>Hàn Quốc</v></c>",
                                                "K",
                                                "KR")))
                        .bytes());
        assertThat(statements(text)).contains("country/KR prefLabel \"Hàn Quốc\"@vi");
    }

    @Test
    void sheetsReferToEachOtherInAnyOrderAndThoseSetAsideAreNotRead() {
        try (Desk desk = new Desk()) {
            byte[] bytes = new Parts()
                    .sheet(
                            "Chuyên gia",
                            List.of(
                                    List.of("id", "name", "languages", "country", "disclosure"),
                                    List.of("x-1", "Bình", "vi", "KR", "public")))
                    .sheet(
                            "Đồng ý",
                            List.of(
                                    List.of("id", "expert", "purposes", "covers", "text_vi", "from"),
                                    List.of(
                                            "cs-1",
                                            "x-1",
                                            "public-profile",
                                            "rdfs:label",
                                            "Tôi đồng ý.",
                                            "2026-01-01")))
                    .sheet("_ghi chú", List.of(List.of("bất kỳ", "gì")))
                    .sheet("Trống", "")
                    .sheet("Nước", List.of(COUNTRIES, List.of("KR", "Hàn Quốc", "South Korea", "KR")))
                    .bytes();

            ImportReport report = desk.importer().run(Desk.request("a.xlsx", bytes));
            assertThat(report.violations()).isEmpty();
            assertThat(report.things()).isEqualTo(3);
        }
    }

    @Test
    void everyFaultIsToldWithItsSheet() {
        Staging staging = read(
                XLSX,
                new Parts()
                        .sheet("A", List.of(COUNTRIES, List.of("KR", "Hàn Quốc", "", "KR")))
                        .sheet(
                                "B",
                                List.of(
                                        COUNTRIES,
                                        List.of("KR", "Hàn Quốc", "K", "KR"),
                                        List.of("KR", "Trùng", "K", "KR")))
                        .bytes());

        assertThat(staging.findings().stream()
                        .filter(finding -> finding.severity() == org.ketnoi.ontology.Severity.VIOLATION)
                        .map(finding -> finding.place().sheet() + "!"
                                + finding.place().cell().orElse("") + " " + finding.code()))
                .containsExactly("A!C2 missing-value", "B!A3 duplicate-row");
    }

    @Test
    void tooManyColumnsAreRefused() {
        List<String> wide = java.util.Collections.nCopies(201, "x");

        assertThat(findings(read(XLSX, new Parts().sheet("W", List.of(wide)).bytes())))
                .containsExactly("1 - too-many-columns [200]");
    }
}
