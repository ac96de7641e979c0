package org.ketnoi.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ketnoi.ingest.Desk.request;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What is found only after a sheet was read is still told by its cell. */
class CellsTest {
    private final Desk desk = new Desk().with(request("countries.csv", """
                    id,name_vi,name_en,code
                    VN,Việt Nam,Viet Nam,VN
                    """));

    @AfterEach
    void close() {
        desk.close();
    }

    private List<String> cells(String name, String text) {
        return desk.take(name, text).findings().stream()
                .filter(finding -> finding.severity() != org.ketnoi.ontology.Severity.INFO)
                .map(finding -> finding.place().cell().orElse("-") + " " + finding.column() + " " + finding.code())
                .toList();
    }

    @Test
    void anUnknownReferenceIsToldByItsCell() {
        assertThat(cells("experts.csv", """
                        id,name,languages,country,disclosure
                        x-1,Trần Thị Bình,vi;en,VN,public
                        x-2,Kim Ha-neul,ko,XX,registered
                        """)).containsExactly("D3 country unknown-reference");
    }

    @Test
    void whatAShapeWantsIsToldByTheColumnThatWouldStateIt() {
        assertThat(cells("events.csv", """
                        id,name_vi,name_en,type,start_date,country
                        ev-1,Chợ công nghệ,Techmart,techmart,2025-05-16,VN
                        ev-2,Chợ công nghệ,Techmart,techmart,2025-05-17,
                        """)).containsExactly("F3 country shape");
    }

    @Test
    void whatAShapeWantsAndNoColumnStatesIsToldByItsRow() {
        assertThat(cells("events.csv", """
                        id,name_vi,name_en,type,start_date
                        ev-1,Chợ công nghệ,Techmart,techmart,2025-05-16
                        """)).containsExactly("- area|country shape");
    }

    @Test
    void aControlCharacterIsToldByTheCellOfItsLanguage() {
        assertThat(cells("events.csv", """
                        id,name_vi,name_en,type,start_date,country
                        ev-1,Chợ,Tech\u202Emart,techmart,2025-05-16,VN
                        """)).containsExactly("C2 name_en control-character");
    }
}
