package org.ketnoi.store;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.ketnoi.graph.Iri;

/**
 * The values for a question's parameters: IRIs, texts, numbers or dates; and the things to whose rows the answer is
 * limited, if it is. Immutable.
 */
public final class Arguments {
    private static final Arguments NONE = new Arguments(Map.of(), Map.of());

    private final Map<String, Object> values;
    private final Map<String, Set<Iri>> about;

    private Arguments(Map<String, Object> values, Map<String, Set<Iri>> about) {
        this.values = values;
        this.about = about;
    }

    public static Arguments none() {
        return NONE;
    }

    public Arguments with(String name, Iri value) {
        return and(name, value);
    }

    public Arguments with(String name, String value) {
        return and(name, value);
    }

    public Arguments with(String name, long value) {
        return and(name, value);
    }

    public Arguments with(String name, BigDecimal value) {
        return and(name, value);
    }

    public Arguments with(String name, LocalDate value) {
        return and(name, value);
    }

    private Arguments and(String name, Object value) {
        Map<String, Object> more = new TreeMap<>(values);
        more.put(name, value);
        return new Arguments(more, about);
    }

    /**
     * Only the rows in which a variable is one of these things; for a variable that the question's head names under
     * {@code about}. It takes time by the things and their rows, not by all rows.
     */
    public Arguments about(String variable, Collection<Iri> things) {
        Map<String, Set<Iri>> more = new TreeMap<>(about);
        more.put(variable, Set.copyOf(things));
        return new Arguments(values, more);
    }

    /** Name to {@link Iri}, {@link String}, {@link Long}, {@link BigDecimal} or {@link LocalDate}. */
    public Map<String, Object> values() {
        return Map.copyOf(values);
    }

    /** Variable to the things to which it is limited; one that is not there is not limited. */
    public Map<String, Set<Iri>> about() {
        return Map.copyOf(about);
    }
}
