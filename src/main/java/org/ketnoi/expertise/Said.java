package org.ketnoi.expertise;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ketnoi.graph.Iri;

/** What is said of one thing while it is read: property, value, property, value. One thread. */
final class Said {
    private static final int DATE = 10;

    private final List<Object> pairs = new ArrayList<>(10);

    /** @param value an {@link Iri}, or the text of a literal */
    void note(String property, Object value) {
        pairs.add(property);
        pairs.add(value);
    }

    List<Iri> iris(String property) {
        return all(property).stream()
                .filter(Iri.class::isInstance)
                .map(Iri.class::cast)
                .distinct()
                .sorted()
                .toList();
    }

    /** Literals as they are, names by their text. */
    List<String> texts(String property) {
        return all(property).stream().map(Object::toString).distinct().sorted().toList();
    }

    /** The first one by its name. */
    Optional<Iri> iri(String property) {
        return iris(property).stream().findFirst();
    }

    /** The key of the first one by its name; empty when there is none. */
    String key(String property) {
        return iri(property).map(Iri::key).orElse("");
    }

    /** The last day that is stated. */
    Optional<LocalDate> date(String property) {
        return texts(property).stream().flatMap(text -> parsed(text).stream()).max(LocalDate::compareTo);
    }

    private static Optional<LocalDate> parsed(String text) {
        try {
            return Optional.of(LocalDate.parse(text.substring(0, Math.min(DATE, text.length()))));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /** The first number in [0,1] that is stated, else 0. */
    double share(String property) {
        for (String text : texts(property)) {
            try {
                double number = Double.parseDouble(text);
                if (number >= 0 && number <= 1) {
                    return number;
                }
            } catch (NumberFormatException e) {
                continue;
            }
        }
        return 0;
    }

    private List<Object> all(String property) {
        List<Object> values = new ArrayList<>(2);
        for (int i = 0; i < pairs.size(); i += 2) {
            if (pairs.get(i).equals(property)) {
                values.add(pairs.get(i + 1));
            }
        }
        return values;
    }
}
