package org.ketnoi.query;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.ketnoi.graph.Formulas;

/**
 * An answer as CSV (RFC 4180): the columns' names, then the rows; things by their whole IRIs. What a spreadsheet program
 * would take for a formula has an apostrophe before it.
 */
public final class AnswerCsv {
    private AnswerCsv() {}

    public static String of(Answer answer) {
        StringBuilder text = new StringBuilder();
        try (CSVPrinter printer = new CSVPrinter(text, CSVFormat.RFC4180)) {
            printer.printRecord(answer.query().returns());
            for (var row : answer.rows()) {
                printer.printRecord(row.stream().map(cell -> Formulas.disarmed(cell.text())));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }
}
