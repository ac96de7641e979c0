package org.ketnoi.expertise;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ketnoi.graph.Iri;

/** What is said of one thing while it is read: property, value, property, value. One thread. */
final class Said {
    private static final int DATE = 10;

    private final Map<String, Optional<LocalDate>> days;
    private final List<String> properties = new ArrayList<>(6);
    private final List<Object> values = new ArrayList<>(6);

    /** @param days by their text, shared by all that is read: very many things have few days */
    Said(Map<String, Optional<LocalDate>> days) {
        this.days = days;
    }

    /** @param value an {@link Iri}, or the text of a literal */
    void note(String property, Object value) {
        properties.add(property);
        values.add(value);
    }

    List<Iri> iris(String property) {
        List<Iri> iris = new ArrayList<>(2);
        for (int i = 0; i < values.size(); i++) {
            if (values.get(i) instanceof Iri iri && properties.get(i).equals(property)) {
                iris.add(iri);
            }
        }
        return once(iris);
    }

    /** Literals as they are, names by their text. */
    List<String> texts(String property) {
        List<String> texts = new ArrayList<>(2);
        for (int i = 0; i < values.size(); i++) {
            if (properties.get(i).equals(property)) {
                texts.add(values.get(i).toString());
            }
        }
        return once(texts);
    }

    /** By the hundred thousand, and mostly one. */
    private static <T extends Comparable<T>> List<T> once(List<T> all) {
        return all.size() > 1 ? all.stream().distinct().sorted().toList() : List.copyOf(all);
    }

    /** The first one by its name. */
    Optional<Iri> iri(String property) {
        List<Iri> iris = iris(property);
        return iris.isEmpty() ? Optional.empty() : Optional.of(iris.getFirst());
    }

    /** The key of the first one by its name; empty when there is none. */
    String key(String property) {
        return iri(property).map(Iri::key).orElse("");
    }

    /** The last day that is stated. */
    Optional<LocalDate> date(String property) {
        Optional<LocalDate> last = Optional.empty();
        for (String text : texts(property)) {
            Optional<LocalDate> day = days.computeIfAbsent(text, Said::parsed);
            last = last.isPresent() && day.filter(last.get()::isBefore).isEmpty() ? last : day;
        }
        return last;
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
}
