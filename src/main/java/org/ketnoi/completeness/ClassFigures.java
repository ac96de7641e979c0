package org.ketnoi.completeness;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.NavigableMap;
import java.util.OptionalLong;
import java.util.TreeMap;
import org.ketnoi.graph.Iri;

/**
 * How complete the things of one class are, narrower classes included.
 *
 * @param inVietnamese how many have a name in Vietnamese
 * @param withEvidence how many have evidence at least once; empty when no shape of the class speaks of evidence
 * @param properties what the shapes of the class ask for or recommend, in the order of the names
 * @param newest how many things there are of each day that the newest word on a thing can be from
 */
public record ClassFigures(
        Iri id,
        long things,
        long inVietnamese,
        long inEnglish,
        OptionalLong withEvidence,
        List<PropertyFigures> properties,
        NavigableMap<LocalDate, Long> newest) {

    /** Whether the shapes ask for a property, or only warn when it is missing. */
    public enum Demand {
        REQUIRED,
        RECOMMENDED
    }

    /**
     * How many things have one property.
     *
     * @param having how many have it at least once
     */
    public record PropertyFigures(Iri property, Demand demand, long having) {}

    public ClassFigures {
        properties = List.copyOf(properties);
        newest = Collections.unmodifiableNavigableMap(new TreeMap<>(newest));
    }

    /** How many things have a newest word from before a day. One that has no day is not among them. */
    public long countOlderThan(LocalDate day) {
        return sum(newest.headMap(day, false));
    }

    /** How many things have neither evidence nor an import run with a day. */
    public long undated() {
        return things - sum(newest);
    }

    private static long sum(NavigableMap<LocalDate, Long> counts) {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }
}
