package org.ketnoi.store;

import java.time.LocalDate;
import java.util.Optional;
import org.ketnoi.graph.Iri;
import org.ketnoi.graph.Label;

/**
 * One row of an answer. It lives no longer than the transaction that it came from: take the values out. {@code x(name)}
 * fails when the column is empty, {@code findX} tells it.
 */
public interface Row {
    Optional<Iri> findIri(String column);

    /** The text of a literal, or the IRI as text. */
    Optional<String> findText(String column);

    /** A literal with its language. */
    Optional<Label> findLabel(String column);

    default Iri iri(String column) {
        return findIri(column).orElseThrow(() -> missing(column));
    }

    default String text(String column) {
        return findText(column).orElseThrow(() -> missing(column));
    }

    default Label label(String column) {
        return findLabel(column).orElseThrow(() -> missing(column));
    }

    /** The date of an {@code xsd:date} or {@code xsd:dateTime}; empty also when the text is no date. */
    default Optional<LocalDate> findDate(String column) {
        return findText(column).flatMap(Row::date);
    }

    /** Empty also when the text is no finite number. */
    default Optional<Double> findNumber(String column) {
        return findText(column).flatMap(Row::number);
    }

    private static Optional<LocalDate> date(String text) {
        try {
            return Optional.of(LocalDate.parse(text.length() > 10 ? text.substring(0, 10) : text));
        } catch (java.time.format.DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private static Optional<Double> number(String text) {
        try {
            return Optional.of(Double.valueOf(text)).filter(Double::isFinite);
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static IllegalStateException missing(String column) {
        return new IllegalStateException("The answer has no value in column " + column);
    }
}
