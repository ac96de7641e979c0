package org.ketnoi.ingest.form;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dhatim.fastexcel.Range;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.ketnoi.graph.Formulas;

/** The hidden sheet with the lists that cells are chosen from; each list stands there once. */
final class ChoiceSheet {
    private static final String NAME = "_lists";

    private Optional<Worksheet> sheet = Optional.empty();
    private final Map<List<String>, Range> lists = new LinkedHashMap<>();

    void open(Workbook workbook) {
        Worksheet hidden = workbook.newWorksheet(NAME);
        hidden.setVisibilityState(VisibilityState.HIDDEN);
        sheet = Optional.of(hidden);
    }

    Range range(List<String> choices) {
        return lists.computeIfAbsent(choices, this::write);
    }

    private Range write(List<String> choices) {
        Worksheet hidden = sheet.orElseThrow();
        int column = lists.size();
        for (int i = 0; i < choices.size(); i++) {
            hidden.value(i, column, Formulas.disarmed(choices.get(i)));
        }
        return hidden.range(0, column, choices.size() - 1, column);
    }

    void finish() throws IOException {
        sheet.orElseThrow().finish();
    }
}
