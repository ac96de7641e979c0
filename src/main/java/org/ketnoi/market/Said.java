package org.ketnoi.market;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.ketnoi.graph.Iri;
import org.ketnoi.graph.Label;

/**
 * What is said of one thing: values of properties, by the property's local name and then by their text. In one array,
 * because there are hundreds of thousands of them. Immutable.
 */
public final class Said {
    /** Property, value, property, value …; a value is an {@link Iri}, a {@link Label} when it is in a language, or the text of a literal. */
    private final Object[] entries;

    /** One value of a property. */
    public record Entry(String property, Object value) implements Comparable<Entry> {
        private static final Comparator<Entry> ORDER =
                Comparator.comparing(Entry::property).thenComparing(entry -> entry.value.toString());

        @Override
        public int compareTo(Entry other) {
            return ORDER.compare(this, other);
        }
    }

    Said(List<Entry> values) {
        List<Entry> sorted = values.stream().sorted().distinct().toList();
        entries = new Object[2 * sorted.size()];
        for (int i = 0; i < sorted.size(); i++) {
            entries[2 * i] = sorted.get(i).property;
            entries[2 * i + 1] = sorted.get(i).value;
        }
    }

    /** Texts of a property's values, ordered. */
    public List<String> texts(String property) {
        return values(property).stream().map(Said::text).toList();
    }

    static String text(Object value) {
        return value instanceof Label label ? label.text() : value.toString();
    }

    /** Values of a property, by their text. */
    public List<Object> values(String property) {
        List<Object> values = new ArrayList<>();
        for (int i = 0; i < entries.length; i += 2) {
            if (entries[i].equals(property)) {
                values.add(entries[i + 1]);
            }
        }
        return values;
    }

    /** The first value of a property, by its text. */
    public Optional<Object> first(String property) {
        for (int i = 0; i < entries.length; i += 2) {
            if (entries[i].equals(property)) {
                return Optional.of(entries[i + 1]);
            }
        }
        return Optional.empty();
    }

    /** All of it, to be added to. */
    public List<Entry> entries() {
        List<Entry> all = new ArrayList<>();
        for (int i = 0; i < entries.length; i += 2) {
            all.add(new Entry((String) entries[i], entries[i + 1]));
        }
        return all;
    }
}
