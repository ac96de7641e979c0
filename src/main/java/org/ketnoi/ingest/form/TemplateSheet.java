package org.ketnoi.ingest.form;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.Worksheet;
import org.ketnoi.graph.Formulas;
import org.ketnoi.ingest.sheet.Column;

/** One template as a sheet: the header, required columns in another colour, the example row, lists to choose from. */
record TemplateSheet(Worksheet sheet, List<ColumnGuide> columns) {
    private static final String REQUIRED = "FCE4D6";
    private static final String OPTIONAL = "DDEBF7";
    private static final String DAY = "dd/mm/yyyy";
    private static final int ROWS_WITH_LISTS = 1_000;
    private static final int WIDEST = 45;

    void write(ChoiceSheet choices) throws IOException {
        sheet.freezePane(0, 1);
        for (int i = 0; i < columns.size(); i++) {
            ColumnGuide guide = columns.get(i);
            sheet.value(0, i, Formulas.disarmed(guide.title()));
            sheet.style(0, i)
                    .bold()
                    .wrapText(true)
                    .fillColor(guide.column().required() ? REQUIRED : OPTIONAL)
                    .set();
            sheet.width(
                    i,
                    Math.min(
                            WIDEST,
                            Math.max(guide.title().length(), guide.example().length()) + 4.0));
            example(i, guide);
            List<String> list = guide.choices();
            if (!list.isEmpty()) {
                // A list cell may hold several, so that a value beside the list is not refused while typing.
                sheet.range(1, i, ROWS_WITH_LISTS, i)
                        .validateWithList(choices.range(list))
                        .showErrorMessage(!guide.column().hasList());
            }
        }
        sheet.finish();
    }

    private void example(int index, ColumnGuide guide) {
        String text = guide.example();
        Column column = guide.column();
        if (text.isEmpty()) {
            return;
        }
        switch (column.datatype().base()) {
            case "date" -> {
                sheet.value(1, index, LocalDate.parse(text));
                sheet.style(1, index).format(DAY).italic().set();
                return;
            }
            case "decimal", "number", "integer" -> sheet.value(1, index, new BigDecimal(text));
            default -> sheet.value(1, index, Formulas.disarmed(text));
        }
        sheet.style(1, index).italic().set();
    }
}
