package org.ketnoi.ingest;

import java.util.List;
import org.ketnoi.ontology.Severity;

/**
 * Something wrong or wanting in an incoming file, by its place. A value, not an exception: a file can have many.
 *
 * @param row line of the file, or row of the sheet, from 1; 0 when it concerns the whole file
 * @param column name of the column, or the number of the character in the line; empty when it concerns the row
 * @param code stable; the key of its texts is {@code import.<code>}
 * @param values what the texts mention, in order
 */
public record Finding(int row, String column, String code, List<String> values, Severity severity) {
    public Finding {
        values = List.copyOf(values);
    }

    /** One for which the file is refused. */
    public static Finding of(int row, String column, String code, String... values) {
        return new Finding(row, column, code, List.of(values), Severity.VIOLATION);
    }

    Finding as(Severity other) {
        return new Finding(row, column, code, values, other);
    }

    boolean isViolation() {
        return severity == Severity.VIOLATION;
    }
}
