package org.ketnoi.query;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.ketnoi.graph.Iri;
import org.ketnoi.web.Named;
import org.ketnoi.web.Names;

/**
 * A question with its rows; a row has no entry for an empty column.
 *
 * @param labels the name of every thing in the rows, in the reader's language where there is one
 */
public record AnswerView(QuestionView query, int total, List<Map<String, Object>> rows, Map<String, Label> labels) {

    /** A name; {@code lang} is the language that it has, absent when none is stated. */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    public record Label(String text, Optional<String> lang) {
        private static Label of(Named named) {
            return new Label(named.label(), named.lang());
        }
    }

    public static AnswerView of(Answer answer, Names names, Locale language) {
        Map<String, Label> labels = new LinkedHashMap<>();
        for (Iri thing : Answer.things(answer.rows())) {
            labels.put(thing.value(), Label.of(names.of(thing, language)));
        }
        List<Map<String, Object>> rows = answer.rows().stream()
                .map(cells -> values(answer.query().returns(), cells))
                .toList();
        return new AnswerView(QuestionView.of(answer.query()), rows.size(), rows, labels);
    }

    private static Map<String, Object> values(List<String> columns, List<Answer.Cell> cells) {
        Map<String, Object> values = new LinkedHashMap<>();
        for (int i = 0; i < cells.size(); i++) {
            Answer.Cell cell = cells.get(i);
            if (!cell.language().isEmpty()) {
                values.put(columns.get(i), Map.of("text", cell.text(), "lang", cell.language()));
            } else if (!cell.text().isEmpty()) {
                values.put(columns.get(i), cell.text());
            }
        }
        return values;
    }
}
