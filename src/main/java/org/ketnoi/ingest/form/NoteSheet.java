package org.ketnoi.ingest.form;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.dhatim.fastexcel.Worksheet;
import org.ketnoi.graph.Formulas;
import org.springframework.context.MessageSource;

/** The sheet that explains every column; it is never read when the workbook comes back. */
final class NoteSheet {
    private static final List<String> HEADINGS = List.of("sheet", "column", "meaning", "form", "example", "needed");
    private static final double[] WIDTHS = {26, 28, 60, 44, 36, 14};

    private final Worksheet sheet;
    private int row;

    NoteSheet(Worksheet sheet, MessageSource messages, Locale reader) {
        this.sheet = sheet;
        sheet.value(row++, 0, messages.getMessage("template.intro", new Object[0], reader));
        for (int i = 0; i < HEADINGS.size(); i++) {
            sheet.value(row, i, messages.getMessage("template.heading." + HEADINGS.get(i), new Object[0], reader));
            sheet.style(row, i).bold().set();
            sheet.width(i, WIDTHS[i]);
        }
        row++;
    }

    void add(String title, List<ColumnGuide> columns) {
        for (ColumnGuide column : columns) {
            List<String> cells = List.of(
                    title, column.title(), column.meaning(), column.form(), column.example(), column.required());
            for (int i = 0; i < cells.size(); i++) {
                sheet.value(row, i, Formulas.disarmed(cells.get(i)));
                sheet.style(row, i).wrapText(true).verticalAlignment("top").set();
            }
            row++;
        }
    }

    void finish() throws IOException {
        sheet.finish();
    }
}
