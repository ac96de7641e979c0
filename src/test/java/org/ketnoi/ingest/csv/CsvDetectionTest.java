package org.ketnoi.ingest.csv;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.ketnoi.ingest.Told.cells;
import static org.ketnoi.ingest.Told.findings;
import static org.ketnoi.ingest.Told.notes;
import static org.ketnoi.ingest.Told.read;
import static org.ketnoi.ingest.Told.statements;

import java.nio.charset.Charset;
import java.text.Normalizer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.ketnoi.ingest.Readers;
import org.ketnoi.ingest.Staging;

/** What is found out of a CSV file is said; what is not certain is refused by its name. */
class CsvDetectionTest {
    private static final CsvFormat CSV = Readers.csv();
    private static final String COUNTRIES =
            "mã,tên (tiếng Việt),tên (tiếng Anh),mã quốc gia\nKR,Hàn Quốc,South Korea,KR\n";
    private static final String ASSESSMENTS = "id,number,name_vi,name_en,issued_on,source\n";

    static Stream<Arguments> encodings() {
        return Stream.of(
                Arguments.of(COUNTRIES.getBytes(UTF_8), "UTF-8"),
                Arguments.of(("\uFEFF" + COUNTRIES).getBytes(UTF_8), "UTF-8 (BOM)"),
                Arguments.of(("\uFEFF" + COUNTRIES).getBytes(UTF_16LE), "UTF-16LE"),
                Arguments.of(("\uFEFF" + COUNTRIES).getBytes(UTF_16BE), "UTF-16BE"),
                Arguments.of(COUNTRIES.getBytes(UTF_16LE), "UTF-16LE"),
                Arguments.of(COUNTRIES.getBytes(UTF_16BE), "UTF-16BE"),
                Arguments.of(windows1258(COUNTRIES), "windows-1258"));
    }

    /** As Windows writes Vietnamese: the vowel with its hat, then the tone. */
    private static byte[] windows1258(String text) {
        StringBuilder typed = new StringBuilder();
        for (String letter : text.split("")) {
            String apart = Normalizer.normalize(letter, Normalizer.Form.NFD);
            String tone = apart.replaceAll("[^\u0300\u0301\u0303\u0309\u0323]", "");
            typed.append(Normalizer.normalize(
                            apart.replaceAll("[\u0300\u0301\u0303\u0309\u0323]", ""), Normalizer.Form.NFC))
                    .append(tone);
        }
        return typed.toString().getBytes(Charset.forName("windows-1258"));
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("encodings")
    void aProvenEncodingIsReadAndSaid(byte[] bytes, String name) {
        Staging staging = read(CSV, bytes);

        assertThat(findings(staging)).isEmpty();
        assertThat(statements(staging)).contains("country/KR prefLabel \"Hàn Quốc\"@vi");
        assertThat(notes(staging))
                .containsExactly("0 - csv-read-as [%s, ,]".formatted(name), "1 - header-vi [countries]");
    }

    static Stream<Arguments> unclear() {
        String header = "id,name_vi,name_en,code\nKR,%s,K,KR\n";
        Charset western = Charset.forName("windows-1252");
        return Stream.of(
                Arguments.of(header.formatted("Café").getBytes(western), "windows-1252"),
                Arguments.of(header.formatted("C«ng ty Hµn Quèc ®Æt hµng").getBytes(western), "TCVN3 (ABC)"),
                Arguments.of(header.formatted("Coâng ty Haøn Quoác ñaët haøng").getBytes(western), "VNI"),
                Arguments.of(new byte[] {(byte) 0xFF, (byte) 0xFE, 'i', 0, 'd'}, "UTF-16LE"));
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("unclear")
    void anEncodingThatIsNotCertainIsNamedAndNotRead(byte[] bytes, String name) {
        Staging staging = read(CSV, bytes);

        assertThat(findings(staging)).containsExactly("0 - suspected-encoding [%s]".formatted(name));
        assertThat(staging.triples()).isEmpty();
    }

    @Test
    void windowsPunctuationAloneIsSafe() {
        byte[] bytes = "id,name_vi,name_en,code\nKR,X – “Y”,K,KR\n".getBytes(Charset.forName("windows-1252"));

        assertThat(statements(read(CSV, bytes))).contains("country/KR prefLabel \"X – “Y”\"@vi");
        assertThat(notes(read(CSV, bytes))).contains("0 - csv-read-as [windows-1252, ,]");
    }

    @ParameterizedTest
    @CsvSource({"',',','", "';',';'", "'\t',Tab", "'|','|'"})
    void theDelimiterIsFoundAndSaid(String delimiter, String name) {
        Staging staging = read(CSV, COUNTRIES.replace(",", delimiter));

        assertThat(findings(staging)).isEmpty();
        assertThat(notes(staging)).contains("0 - csv-read-as [UTF-8, %s]".formatted(name));
    }

    @Test
    void aLineThatStatesTheDelimiterIsNoRow() {
        Staging staging = read(CSV, "sep=;\n" + COUNTRIES.replace(',', ';') + "JP;Nhật;Japan;J\n");

        assertThat(cells(staging)).singleElement().asString().startsWith("D4 bad-form [J, ");
    }

    @Test
    void anotherDelimiterIsToldAsAHeaderThatIsNotKnown() {
        assertThat(findings(read(CSV, COUNTRIES.replace(',', ':'))))
                .singleElement()
                .asString()
                .contains("unknown-header");
    }

    @Test
    void aWorkbookThatIsCalledCsvIsTold() {
        assertThat(findings(read(CSV, "PK\u0003\u0004rest"))).containsExactly("0 - csv-is-workbook []");
    }

    private static Staging days(String... days) {
        StringBuilder rows = new StringBuilder(ASSESSMENTS);
        for (int i = 0; i < days.length; i++) {
            rows.append("d-%d,%d,Luật,Law,%s,S\n".formatted(i, i, days[i]));
        }
        return read(CSV, rows.toString());
    }

    @Test
    void oneProofTellsHowAllDaysOfAColumnAreWritten() {
        Staging staging = days("01/02/2025", "13/01/2025", "2025-03-04", "5-6-2025");

        assertThat(findings(staging)).isEmpty();
        assertThat(notes(staging)).contains("0 issued_on dates-day-first []");
        assertThat(statements(staging))
                .contains(
                        "legal-document/d-0 issuedOn \"2025-02-01\"^^date",
                        "legal-document/d-2 issuedOn \"2025-03-04\"^^date",
                        "legal-document/d-3 issuedOn \"2025-06-05\"^^date");
    }

    @Test
    void daysThatNothingProvesAreReadTheVietnameseWayAndSaid() {
        Staging staging = days("01/02/2025");

        assertThat(notes(staging)).contains("0 issued_on dates-day-first-assumed [01/02/2025]");
        assertThat(statements(staging)).contains("legal-document/d-0 issuedOn \"2025-02-01\"^^date");
    }

    @Test
    void proofOfTwoStylesInAColumnIsRefused() {
        assertThat(cells(days("13/01/2025", "01/02/2025", "01/13/2025")))
                .containsExactly(
                        "E4 mixed-date-styles [13/01/2025, 01/13/2025, 01/02/2025]", "E4 bad-date [01/13/2025]");
    }

    @Test
    void theAmericanStyleIsReadWhenItIsProvenAndToBeChecked() {
        Staging staging = days("01/13/2025", "02/03/2025");

        assertThat(cells(staging)).containsExactly("E2 dates-month-first [01/13/2025, 02/03/2025]");
        assertThat(statements(staging)).contains("legal-document/d-1 issuedOn \"2025-02-03\"^^date");
    }

    @Test
    void theThirtiethOfFebruaryIsNoDay() {
        assertThat(cells(days("30/02/2025"))).containsExactly("E2 bad-date [30/02/2025]");
    }

    private static Staging numbers(String... numbers) {
        StringBuilder rows = new StringBuilder("id;technology;quantity;value;unit\n");
        for (int i = 0; i < numbers.length; i++) {
            rows.append("c-%d;t-1;water-use;%s;L/kg\n".formatted(i, numbers[i]));
        }
        return read(CSV, rows.toString());
    }

    @Test
    void aDecimalCommaIsReadAndSaid() {
        Staging staging = numbers("0,5", "1.234,5", "1.234");

        assertThat(findings(staging)).isEmpty();
        assertThat(notes(staging)).contains("0 value decimal-comma []");
        assertThat(statements(staging))
                .contains(
                        "characteristic/c-0 value \"0.5\"^^decimal",
                        "characteristic/c-1 value \"1234.5\"^^decimal",
                        "characteristic/c-2 value \"1234.0\"^^decimal");
    }

    @Test
    void numbersInTwoStylesAreRefusedAndSoIsOneThatMayBeEither() {
        assertThat(cells(numbers("0,5", "0.5"))).contains("D3 mixed-number-styles [0,5, 0.5]");
        assertThat(cells(numbers("1.234"))).containsExactly("D2 ambiguous-number [1.234]");
    }
}
