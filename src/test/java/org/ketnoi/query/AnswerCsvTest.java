package org.ketnoi.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.ketnoi.store.NamedQuery;

class AnswerCsvTest {
    @Test
    void whatASpreadsheetWouldTakeForAFormulaIsText() {
        NamedQuery.Head head = new NamedQuery.Head("Names", "", "", List.of("names"), "", "");
        NamedQuery query = new NamedQuery("names", head, Map.of(), List.of("name", "value"), "");
        List<Answer.Cell> armed = List.of(text("=HYPERLINK(\"http://127.0.0.1\")"), text("-5"));
        List<Answer.Cell> plain = List.of(text("@sum"), text("Sấy -5 °C"));

        assertThat(AnswerCsv.of(new Answer(query, List.of(armed, plain)))).isEqualTo("""
                name,value\r
                "'=HYPERLINK(""http://127.0.0.1"")",-5\r
                '@sum,Sấy -5 °C\r
                """);
    }

    private static Answer.Cell text(String text) {
        return new Answer.Cell(text, "vi", false);
    }
}
