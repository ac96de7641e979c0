package org.ketnoi.query;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** An answer as CSV (RFC 4180): the columns' names, then the rows; things by their whole IRIs. */
public final class AnswerCsv {
    private AnswerCsv() {}

    public static String of(Answer answer) {
        StringBuilder text = new StringBuilder();
        try (CSVPrinter printer = new CSVPrinter(text, CSVFormat.RFC4180)) {
            printer.printRecord(answer.query().returns());
            for (var row : answer.rows()) {
                printer.printRecord(row.stream().map(Answer.Cell::text));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }
}
