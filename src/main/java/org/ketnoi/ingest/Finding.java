package org.ketnoi.ingest;

import java.util.List;
import org.ketnoi.ontology.Severity;

/**
 * Something wrong or wanting in an incoming file, by its place. A value, not an exception: a file can have many.
 *
 * @param column name of the column, or the number of the character in the line; empty when it concerns the whole row
 * @param code stable; the key of its texts is {@code import.<code>}
 * @param values what the texts mention, in order
 */
public record Finding(Place place, String column, String code, List<String> values, Severity severity) {
    public Finding {
        values = List.copyOf(values);
    }

    /** One for which the file is refused, in a file without sheets. */
    public static Finding of(int row, String column, String code, String... values) {
        return at(Place.ofRow(row), column, code, values);
    }

    /** One for which the file is refused. */
    public static Finding at(Place place, String column, String code, String... values) {
        return new Finding(place, column, code, List.of(values), Severity.VIOLATION);
    }

    /** Something good to know, for which nothing is refused. */
    public Finding asNote() {
        return as(Severity.INFO);
    }

    /** Something to look at, for which nothing is refused. */
    public Finding asWarning() {
        return as(Severity.WARNING);
    }

    /** The row; 0 when it concerns the whole file or sheet. */
    public int row() {
        return place.row();
    }

    Finding in(String other) {
        return new Finding(place, other, code, values, severity);
    }

    Finding as(Severity other) {
        return new Finding(place, column, code, values, other);
    }

    boolean isViolation() {
        return severity == Severity.VIOLATION;
    }
}
