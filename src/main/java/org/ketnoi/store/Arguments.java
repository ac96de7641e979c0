package org.ketnoi.store;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.ketnoi.graph.Iri;

/** The values for a question's parameters: IRIs, texts, numbers or dates. Immutable. */
public final class Arguments {
    private static final Arguments NONE = new Arguments(Map.of());

    private final Map<String, Object> values;

    private Arguments(Map<String, Object> values) {
        this.values = values;
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
        return new Arguments(more);
    }

    /** Name to {@link Iri}, {@link String}, {@link Long}, {@link BigDecimal} or {@link LocalDate}. */
    public Map<String, Object> values() {
        return Map.copyOf(values);
    }
}
