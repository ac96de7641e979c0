package org.ketnoi.ingest.csv;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.ketnoi.ingest.Told.findings;
import static org.ketnoi.ingest.Told.read;
import static org.ketnoi.ingest.Told.statements;

import java.text.Normalizer;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ketnoi.ingest.Finding;
import org.ketnoi.ingest.Readers;
import org.ketnoi.ingest.Staging;
import org.ketnoi.ontology.Severity;

/** The template of expertise.csv stands for all: a reference, a concept, a date and a list. */
class CsvFormatTest {
    private static final CsvFormat CSV = Readers.csv();
    private static final String HEADER = "id,expert,field,level,confirmed_on,evidence\n";
    private static final String GOOD = "xp-1,x-1,textile,leading,2025-02-28,ed-1; ed-2\n";
    private static final List<String> GOOD_STATEMENTS = List.of(
            "expertise/xp-1 a kn:Expertise",
            "expertise/xp-1 expertiseOf expert/x-1",
            "expertise/xp-1 field field/textile",
            "expertise/xp-1 expertiseLevel expertise-level/leading",
            "expertise/xp-1 confirmedOn \"2025-02-28\"^^date",
            "expertise/xp-1 evidence evidence/ed-1",
            "expertise/xp-1 evidence evidence/ed-2");

    private static List<Finding> violations(Staging staging) {
        return staging.findings().stream()
                .filter(finding -> finding.severity() == Severity.VIOLATION)
                .toList();
    }

    private static void assertGood(Staging staging) {
        assertThat(findings(staging)).isEmpty();
        assertThat(statements(staging)).containsExactlyInAnyOrderElementsOf(GOOD_STATEMENTS);
    }

    @Test
    void aGoodRowBecomesExactlyItsStatements() {
        assertGood(read(CSV, HEADER + GOOD));
    }

    @Test
    void everyStatementKnowsItsRow() {
        Staging staging = read(CSV, HEADER + GOOD + "xp-2,x-1,food,expert,,\n");

        assertThat(staging.triples())
                .allSatisfy(triple -> assertThat(staging.row(triple))
                        .isEqualTo(triple.getSubject().getURI().endsWith("xp-1") ? 2 : 3));
    }

    @Test
    void languagesComeFromTheColumns() {
        assertThat(statements(read(CSV, """
                        id,name_vi,name_en,code
                        KR,Hàn Quốc,South Korea,KR
                        """)))
                .containsExactlyInAnyOrder(
                        "country/KR a kn:Country",
                        "country/KR a http://www.w3.org/2004/02/skos/core#Concept",
                        "country/KR prefLabel \"Hàn Quốc\"@vi",
                        "country/KR prefLabel \"South Korea\"@en",
                        "country/KR countryCode \"KR\"",
                        "country/KR inScheme country");
    }

    @Test
    void anEmptyCellThatMayBeEmptySaysNothing() {
        assertThat(statements(read(CSV, HEADER + "xp-1,x-1,textile,leading, ,\n")))
                .containsExactlyInAnyOrderElementsOf(GOOD_STATEMENTS.subList(0, 4));
    }

    @Test
    void columnsMayComeInAnyOrderAndOptionalOnesMayBeMissing() {
        Staging staging = read(CSV, "level,field,expert,id\nleading,textile,x-1,xp-1\n");

        assertThat(findings(staging)).isEmpty();
        assertThat(statements(staging)).containsExactlyInAnyOrderElementsOf(GOOD_STATEMENTS.subList(0, 4));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"ed-1;ed-2", "ed-1 ; ed-2", "ed-1;;ed-2;", " ed-1;ed-2 ", "\"ed-1;ed-2\"", "ed-2;ed-1;ed-2"})
    void aListCellBecomesOneStatementEach(String cell) {
        assertGood(read(CSV, HEADER + "xp-1,x-1,textile,leading,2025-02-28," + cell + "\n"));
    }

    @Test
    void eachValueOfAListIsChecked() {
        assertThat(findings(read(CSV, HEADER + "xp-1,x-1,textile,leading,,ed-1;ed 2;-\n")))
                .containsExactly("2 evidence bad-key [ed 2]", "2 evidence bad-key [-]");
    }

    @Test
    void aMissingValueIsFoundInItsCell() {
        assertThat(findings(read(CSV, HEADER + GOOD + "xp-2,x-1, ,leading,,\n")))
                .containsExactly("3 field missing-value []");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"2025-02-30", "2025-13-01", "30/02/2025", "2025-2-3", "2025", "20250203", "0000-01-01", "hôm qua"
            })
    void aDayThatDoesNotExistIsFoundInItsCell(String date) {
        Staging staging = read(CSV, HEADER + "xp-1,x-1,textile,leading,%s,\n".formatted(date));

        assertThat(findings(staging)).containsExactly("2 confirmed_on bad-date [%s]".formatted(date));
        assertThat(staging.triples()).isEmpty();
    }

    @Test
    void theLeapDayIsADay() {
        assertThat(findings(read(CSV, HEADER + "xp-1,x-1,textile,leading,2024-02-29,\n")))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "1.1,out-of-range",
        "-1,out-of-range",
        "1e-1,bad-number",
        "NaN,bad-number",
        "Infinity,bad-number",
        ".,bad-number"
    })
    void aNumberOutOfRangeOrInAnotherNotationIsFoundInItsCell(String confidence, String code) {
        Staging staging = read(CSV, """
                id,type,name_vi,source,date,method,confidence
                x,document,X,S,2025-01-31,manual,"%s"
                """.formatted(confidence));

        assertThat(violations(staging))
                .extracting("row", "column", "code")
                .containsExactly(tuple(2, "confidence", code));
    }

    @Test
    void aRowWithTooManyOrTooFewCellsIsFound() {
        assertThat(findings(read(CSV, HEADER + "xp-1,x-1,textile\n" + GOOD + "xp-2,x-1,food,expert,,,\n")))
                .containsExactly("2 - ragged-row [3, 6]", "4 - ragged-row [7, 6]");
    }

    @Test
    void rowsWithoutAnyValueAreSkipped() {
        assertGood(read(CSV, HEADER + ",,,,,\n" + GOOD + " , ,,,,\n"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\n\n", "\r\n", "   \n"})
    void emptyLinesAreSkipped(String lines) {
        assertGood(read(CSV, HEADER + GOOD + lines));
    }

    @Test
    void anUnknownColumnIsNamedWithTheTemplateThatIsNearest() {
        assertThat(findings(read(CSV, "id,expert,field,level,colour\nxp-1,x-1,textile,leading,red\n")))
                .containsExactly("1 colour unknown-column [colour, expertise]");
    }

    @Test
    void aMissingColumnIsNamed() {
        assertThat(findings(read(CSV, "id,expert,field,confirmed_on\nxp-1,x-1,textile,\n")))
                .containsExactly("1 level missing-column [level, expertise, mức chuyên môn, level]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"id,expert,field,level,level", "id,expert,field,level,LEVEL", "id,mã,expert,field,level"})
    void aColumnThatComesTwiceUnderWhicheverNamesIsFound(String header) {
        Staging staging = read(CSV, header + "\nxp-1,x-1,textile,leading,expert\n");

        assertThat(violations(staging)).extracting("row", "code").containsExactly(tuple(1, "duplicate-column"));
        assertThat(staging.triples()).isEmpty();
    }

    @Test
    void anIdThatComesTwiceIsFoundInItsSecondRow() {
        Staging staging = read(CSV, HEADER + GOOD + "xp-1,x-2,food,expert,,\n");

        assertThat(findings(staging)).containsExactly("3 id duplicate-row [expertise/xp-1]");
        assertThat(statements(staging)).containsExactlyInAnyOrderElementsOf(GOOD_STATEMENTS);
    }

    @Test
    void everyBrokenRowIsFoundAtOnce() {
        assertThat(findings(read(CSV, HEADER + ",x-1,textile,leading,,\nxp-2,x 1,,leading,,\n")))
                .containsExactly(
                        "2 id missing-value []", //
                        "3 expert bad-key [x 1]",
                        "3 field missing-value []");
    }

    @Test
    void bytesThatAreNotUtf8AreFound() {
        byte[] bytes = (HEADER + GOOD).getBytes(UTF_8);
        bytes[bytes.length - 3] = (byte) 0xE1;

        assertThat(findings(read(CSV, bytes))).containsExactly("0 - suspected-encoding [windows-1252]");
    }

    @Test
    void aFileInUtf16IsRead() {
        assertGood(read(CSV, (HEADER + GOOD).getBytes(UTF_16)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n", "\uFEFF"})
    void anEmptyFileIsFound(String text) {
        assertThat(findings(read(CSV, text))).containsExactly("0 - empty-file []");
    }

    @Test
    void aByteOrderMarkIsNoPartOfTheHeader() {
        assertGood(read(CSV, "\uFEFF" + HEADER + GOOD));
    }

    @Test
    void aQuotedHeaderAfterAByteOrderMarkIsRead() {
        assertGood(read(CSV, "\uFEFF\"id\",expert,field,level,confirmed_on,evidence\n" + GOOD));
    }

    @Test
    void semicolonsOrTabsDelimitWhenTheHeaderUsesThem() {
        String list = "xp-1;x-1;textile;leading;2025-02-28;\"ed-1;ed-2\"\n";

        assertGood(read(CSV, HEADER.replace(',', ';') + list));
        assertGood(read(CSV, (HEADER + GOOD).replace(',', '\t')));
    }

    @Test
    void linesMayEndAsOnWindows() {
        assertGood(read(CSV, (HEADER + GOOD).replace("\n", "\r\n")));
    }

    @Test
    void theLastLineNeedsNoEnd() {
        assertGood(read(CSV, (HEADER + GOOD).strip()));
    }

    @Test
    void vietnameseTitlesAreAHeaderToo() {
        assertGood(read(CSV, "mã,chuyên gia,lĩnh vực công nghệ,mức chuyên môn,ngày xác nhận,bằng chứng\n" + GOOD));
        assertGood(read(CSV, "Mã,Chuyên gia,Lĩnh vực công nghệ,MỨC CHUYÊN MÔN,Ngày xác nhận,Bằng chứng\n" + GOOD));
    }

    @Test
    void decomposedTextIsComposedInHeaderAndCells() {
        String decomposed = Normalizer.normalize("""
                mã,tên (tiếng Việt),tên (tiếng Anh),mã quốc gia
                KR,Hàn Quốc,South Korea,KR
                """, Normalizer.Form.NFD);

        Staging staging = read(CSV, decomposed);

        assertThat(findings(staging)).isEmpty();
        assertThat(statements(staging)).contains("country/KR prefLabel \"Hàn Quốc\"@vi");
    }

    @Test
    void quotedCellsMayHoldDelimitersQuotesAndLineBreaks() {
        assertThat(statements(read(CSV, "id,name_vi,name_en,code\nKR,\"A, \"\"B\"\"\nC\",K,KR\n")))
                .contains("country/KR prefLabel \"A, \"B\"\nC\"@vi");
    }

    @Test
    void aQuoteThatIsNeverClosedIsFound() {
        Staging staging = read(CSV, HEADER + "xp-1,x-1,textile,leading,2025-02-28,\"ed-1\nxp-2,x-1,food,expert,,\n");

        assertThat(findings(staging)).containsExactly("2 - unclosed-quote [2]");
    }

    @Test
    void findingsStopAtABound() {
        String rows = "xp-1,x-1,,leading,,\n".repeat(Staging.MOST_FINDINGS + 50);

        assertThat(violations(read(CSV, HEADER + rows))).hasSize(Staging.MOST_FINDINGS);
    }
}
