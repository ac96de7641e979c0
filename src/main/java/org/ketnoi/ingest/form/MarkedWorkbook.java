package org.ketnoi.ingest.form;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.ketnoi.graph.Formulas;
import org.ketnoi.ingest.sheet.BrokenSheetException;
import org.ketnoi.ingest.sheet.Cell;
import org.ketnoi.ingest.sheet.Sheet;
import org.ketnoi.ingest.sheet.SheetRow;
import org.ketnoi.ontology.Severity;
import org.springframework.context.MessageSource;

/**
 * What somebody sent, as a workbook with what is wrong marked where it stands, and a sheet that lists all of it. Rows
 * are copied one by one; what is not text is copied as the number, day or yes-and-no that it is.
 */
public final class MarkedWorkbook {
    private static final String FAULT = "FFC7CE";
    private static final String WARNING = "FFEB9C";
    private static final String DAY = "dd/mm/yyyy";
    private static final int LETTERS = 26;
    private static final int ROWS_HELD = 500;
    private static final List<String> HEADINGS = List.of("sheet", "row", "column", "cell", "severity", "text");

    private final MessageSource messages;
    private final Locale reader;

    public MarkedWorkbook(MessageSource messages, Locale reader) {
        this.messages = messages;
        this.reader = reader;
    }

    /**
     * Something that was found.
     *
     * @param sheet empty in a file without sheets
     * @param row 0 when the whole file or sheet is meant
     * @param header as its column is called; may be empty
     * @param cell as spreadsheets name it; may be empty
     * @param severity its code
     */
    public record Mark(String sheet, int row, String header, String cell, String severity, String text) {
        /** Number of the column, from 1; 0 when the whole row is meant. */
        int column() {
            return cell.chars()
                    .filter(Character::isUpperCase)
                    .reduce(0, (number, letter) -> number * LETTERS + letter - 'A' + 1);
        }

        boolean isNote() {
            return severity.equals(Severity.INFO.code());
        }
    }

    /** The sheets with marks; the sheet that lists them comes first. */
    public byte[] write(List<Sheet> sheets, List<Mark> marks) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "KetNoi", "1.0")) {
            list(workbook.newWorksheet(text("name")), marks);
            SheetNames names = new SheetNames();
            for (Sheet sheet : sheets) {
                String name = names.free(sheet.name().isEmpty() ? text("only-sheet") : sheet.name());
                copy(sheet, workbook.newWorksheet(name), marks);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private void list(Worksheet sheet, List<Mark> marks) throws IOException {
        double[] widths = {20, 8, 28, 8, 12, 100};
        for (int i = 0; i < HEADINGS.size(); i++) {
            sheet.value(0, i, text("heading." + HEADINGS.get(i)));
            sheet.style(0, i).bold().set();
            sheet.width(i, widths[i]);
        }
        for (int i = 0; i < marks.size(); i++) {
            Mark mark = marks.get(i);
            sheet.value(i + 1, 0, Formulas.disarmed(mark.sheet));
            if (mark.row > 0) {
                sheet.value(i + 1, 1, mark.row);
            }
            sheet.value(i + 1, 2, Formulas.disarmed(mark.header));
            sheet.value(i + 1, 3, mark.cell);
            sheet.value(i + 1, 4, messages.getMessage("severity." + mark.severity, new Object[0], reader));
            sheet.value(i + 1, 5, Formulas.disarmed(mark.text));
        }
        sheet.finish();
    }

    private static void copy(Sheet from, Worksheet to, List<Mark> marks) throws IOException {
        Map<Integer, List<Mark>> byRow = new HashMap<>();
        marks.stream()
                .filter(mark -> mark.sheet.equals(from.name()) && mark.row > 0 && !mark.isNote())
                .forEach(mark -> byRow.computeIfAbsent(mark.row, any -> new ArrayList<>())
                        .add(mark));
        try (Stream<SheetRow> rows = from.rows()) {
            Iterator<SheetRow> each = rows.iterator();
            while (each.hasNext()) {
                SheetRow row = each.next();
                values(row, to);
                mark(row.number(), byRow.getOrDefault(row.number(), List.of()), to);
                byRow.remove(row.number());
                if (row.number() % ROWS_HELD == 0) {
                    to.flush();
                }
            }
        } catch (BrokenSheetException e) {
            // The copy ends where reading ended; the list says why.
            byRow.forEach((row, found) -> mark(row, found, to));
        }
        to.finish();
    }

    private static void values(SheetRow row, Worksheet to) {
        for (int i = 0; i < row.cells().size(); i++) {
            Cell cell = row.cells().get(i);
            int number = row.number() - 1;
            switch (cell.kind()) {
                case NUMBER -> to.value(number, i, new BigDecimal(cell.text()));
                case BOOLEAN -> to.value(number, i, Boolean.valueOf(cell.text()));
                case DATE -> day(cell.text(), number, i, to);
                default -> text(cell.text(), number, i, to);
            }
        }
    }

    private static void day(String text, int row, int column, Worksheet to) {
        if (text.contains("T")) {
            to.value(row, column, text);
        } else {
            to.value(row, column, LocalDate.parse(text));
            to.style(row, column).format(DAY).set();
        }
    }

    private static void text(String text, int row, int column, Worksheet to) {
        if (!text.isEmpty()) {
            to.value(row, column, Formulas.disarmed(text));
        }
    }

    private static void mark(int row, List<Mark> found, Worksheet to) {
        Map<Integer, List<Mark>> byColumn = new HashMap<>();
        found.forEach(mark -> byColumn.computeIfAbsent(Math.max(0, mark.column() - 1), any -> new ArrayList<>())
                .add(mark));
        byColumn.forEach((column, marks) -> {
            boolean refused = marks.stream().anyMatch(mark -> mark.severity.equals(Severity.VIOLATION.code()));
            to.style(row - 1, column).fillColor(refused ? FAULT : WARNING).set();
            to.comment(
                    row - 1,
                    column,
                    String.join("\n", marks.stream().map(Mark::text).toList()));
        });
    }

    private String text(String key) {
        return messages.getMessage("marked." + key, new Object[0], reader);
    }
}
