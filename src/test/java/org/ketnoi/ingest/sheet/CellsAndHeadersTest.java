package org.ketnoi.ingest.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ketnoi.ingest.Desk.request;
import static org.ketnoi.ingest.Desk.shipped;
import static org.ketnoi.ingest.Told.cells;
import static org.ketnoi.ingest.Told.findings;
import static org.ketnoi.ingest.Told.notes;
import static org.ketnoi.ingest.Told.read;
import static org.ketnoi.ingest.Told.statements;

import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ketnoi.graph.Formulas;
import org.ketnoi.ingest.Desk;
import org.ketnoi.ingest.ImportReport;
import org.ketnoi.ingest.Readers;
import org.ketnoi.ingest.Told;
import org.ketnoi.ingest.csv.CsvFormat;

class CellsAndHeadersTest {
    private static final CsvFormat CSV = Readers.csv();
    private static final String PROJECTS = "id,name_vi,name_en,technology,parties,extent,start_date\n";
    private static final Desk DESK = new Desk()
            .with(
                    shipped("legal-documents.csv"),
                    shipped("countries.csv"),
                    shipped("geometries.csv"),
                    shipped("areas.csv"),
                    shipped("area-changes.csv"));

    @AfterAll
    static void close() {
        DESK.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"part", "Một phần", "một  phần công nghệ", "MOT PHAN", "Part of the technology", "part"})
    void aChoiceIsItsKeyOrOneOfItsNames(String extent) {
        var staging = read(CSV, PROJECTS + "p-1,X,X,t-1,enterprise/e-1,%s,2025-01-02\n".formatted(extent));

        assertThat(findings(staging)).isEmpty();
        assertThat(statements(staging)).contains("project/p-1 extent transfer-extent/part");
    }

    @Test
    void anUnknownChoiceIsToldWithTheOnesThatItMayBe() {
        assertThat(cells(read(CSV, PROJECTS + "p-1,X,X,t-1,enterprise/e-1,Toàn bô cn,2025-01-02\n")))
                .singleElement()
                .asString()
                .startsWith("F2 unknown-choice-near [Toàn bô cn, ")
                .contains("Toàn bộ công nghệ");
    }

    @Test
    void aHeaderIsKnownInAnyCaseAndDecompositionAndWithTheMarkOfRequiredColumns() {
        var staging = read(CSV, "MÃ *,Tên  (tiếng Việt) *,name (English),Code\nKR,X,Y,KR\n");

        assertThat(findings(staging)).isEmpty();
        assertThat(notes(staging)).contains("1 - header-mixed [countries]");
    }

    @Test
    void aMistypedHeaderIsToldWithTheRightOne() {
        assertThat(cells(read(CSV, "id,name_vi,nam_en,code\nKR,X,Y,KR\n")))
                .contains("C1 unknown-column-near [nam_en, countries, name_en]");
        assertThat(cells(read(CSV, "ma,ten (tieng Viet),tên (tiếng Anh),mã quốc gia\nKR,X,Y,KR\n")))
                .contains("B1 unknown-column-near [ten (tieng Viet), countries, tên (tiếng Việt)]");
    }

    @Test
    void aTitleMayStandAboveTheHeader() {
        var staging = read(CSV, "DANH SÁCH,,,\n,,,\nid,name_vi,name_en,code\nKR,X,Y,K\n");

        assertThat(cells(staging)).singleElement().asString().startsWith("D4 bad-form");
    }

    @Test
    void aValueUnderNoHeaderIsFound() {
        assertThat(cells(read(CSV, "id,name_vi,name_en,code,\nKR,X,Y,KR,\nJP,X,Y,JP,ghi chú\n")))
                .containsExactly("E3 value-without-header [ghi chú]");
    }

    @Test
    void aTextThatIsAFormulaIsRefusedAndOneThatWasDisarmedIsAsItWas() {
        String header = "id,name_vi,name_en,code\n";

        assertThat(cells(read(CSV, header + "KR,=HYPERLINK(1),Y,KR\n")))
                .containsExactly("B2 formula-text [=HYPERLINK(1)]");
        assertThat(statements(read(CSV, header + "KR,'=1+1,-,KR\n")))
                .contains("country/KR prefLabel \"=1+1\"@vi", "country/KR prefLabel \"-\"@en");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {"=1+1|'=1+1", "+84 1|'+84 1", "-x|'-x", "@a|'@a", "-5|-5", "+1.5|+1.5", "x=1|x=1"})
    void whatGoesOutIsDisarmedAndComesBackAsItWas(String text, String disarmed) {
        assertThat(Formulas.disarmed(text)).isEqualTo(disarmed);
        assertThat(Formulas.typed(disarmed)).isEqualTo(text);
    }

    /** All that is wrong then is that the person comes without a consent. */
    private static final String NO_CONSENT = "2 - person-without-consent [expert/x-1]";

    private static ImportReport checked(String area, String country) {
        return DESK.importer().check(request("experts.csv", """
                id,name,languages,area,country,disclosure
                x-1,Trần Thị Bình,vi,%s,%s,public
                """.formatted(area, country)));
    }

    @Test
    void countriesAndUnitsMayBeNamedAsPeopleCallThem() {
        assertThat(Told.findings(checked("Hà Nội", "Việt Nam").findings())).containsExactly(NO_CONSENT);
        assertThat(Told.findings(checked("thành phố hà nội", "south korea").findings()))
                .containsExactly(NO_CONSENT);
    }

    @Test
    void aNameThatSurvivedAMergerIsTheUnitOfTodayAndSaid() {
        List<String> notes = checked("Hưng Yên", "VN").findings().stream()
                .filter(finding -> finding.code().equals("name-taken"))
                .map(finding -> finding.place().cell().orElse("") + " " + finding.values())
                .toList();

        assertThat(notes).singleElement().asString().startsWith("D2 [Hưng Yên, hung-yen-2025, 2026-11-01, hung-yen (");
    }

    @Test
    void anUnknownUnitIsToldWithTheNearest() {
        assertThat(Told.findings(checked("Hưng Yênn", "VN").findings()))
                .singleElement()
                .asString()
                .startsWith("2 area unknown-name [Hưng Yênn, hung-yen");
    }
}
