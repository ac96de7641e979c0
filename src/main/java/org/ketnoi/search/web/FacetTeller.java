package org.ketnoi.search.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.ketnoi.graph.InvalidParameterException;
import org.ketnoi.graph.Iri;
import org.ketnoi.search.Facets;
import org.ketnoi.search.Kind;
import org.ketnoi.search.Search;
import org.ketnoi.web.Names;
import org.springframework.stereotype.Component;

/** Tells how many of all that is found have which value. Safe for use by many threads. */
@Component
public class FacetTeller {
    private static final String TYPE = "type";
    private static final String KIND = "kind";
    private static final int MOST_VALUES = 50;

    private final Search search;
    private final Names names;

    FacetTeller(Search search, Names names) {
        this.search = search;
        this.names = names;
    }

    /**
     * One value.
     *
     * @param value as the filter takes it
     * @param label absent for what has no name but itself
     */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    public record Value(String value, Optional<String> label, long total) {}

    /**
     * The most frequent values first, fifty at most of each.
     *
     * @param properties {@code type} and filters of the wish's type, separated by commas
     */
    public Map<String, List<Value>> tell(Search.Wish wish, String properties, Locale language) {
        Set<String> known = new TreeSet<>(Set.of(TYPE));
        wish.kind()
                .flatMap(Kind::type)
                .ifPresent(type -> known.addAll(Facets.of(type).keySet()));
        List<String> asked = List.of(properties.split(","));
        asked.stream().filter(property -> !known.contains(property)).findFirst().ifPresent(unknown -> {
            throw new InvalidParameterException("facets", unknown, String.join(", ", known));
        });
        Map<String, List<Value>> told = new LinkedHashMap<>();
        search.counts(
                        wish,
                        asked.stream().map(property -> inIndex(wish, property)).toList())
                .forEach((property, counts) ->
                        told.put(property.equals(KIND) ? TYPE : property, values(property, counts, language)));
        return told;
    }

    /** Some lists have a filter of the same name, by which they mean another type. */
    private static String inIndex(Search.Wish wish, String property) {
        boolean isOfList = wish.kind()
                .flatMap(Kind::type)
                .filter(type -> Facets.of(type).containsKey(property))
                .isPresent();
        return property.equals(TYPE) && !isOfList ? KIND : property;
    }

    private List<Value> values(String property, Map<String, Long> counts, Locale language) {
        return counts.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST_VALUES)
                .map(entry -> value(property, entry.getKey(), entry.getValue(), language))
                .toList();
    }

    private Value value(String property, String value, long total, Locale language) {
        if (property.equals(KIND)) {
            return new Value(Kind.find(value).map(Kind::plural).orElse(value), Optional.empty(), total);
        }
        Optional<Iri> thing = Iri.find(value);
        return new Value(thing.map(Iri::shortName).orElse(value), thing.map(name -> names.text(name, language)), total);
    }
}
