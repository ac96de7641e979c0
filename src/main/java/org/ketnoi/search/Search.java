package org.ketnoi.search;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ketnoi.graph.DomainException;
import org.ketnoi.graph.EntityType;
import org.ketnoi.graph.Iri;
import org.ketnoi.graph.Page;
import org.ketnoi.place.Units;
import org.ketnoi.store.Derived;
import org.ketnoi.store.GraphStore;
import org.ketnoi.store.QueryLibrary;
import org.springframework.stereotype.Component;

/** Finds published things by words and by their properties. Safe for use by many threads. */
@Component
public class Search {
    private static final Pattern CURSOR = Pattern.compile("(\\d{1,18}):(\\d{1,9})");

    private final Derived<Catalogue> catalogue;
    private final Units units;

    public Search(GraphStore published, QueryLibrary queries, Units units) {
        this.catalogue = new Derived<>(published, () -> Catalogue.read(published, queries));
        this.units = units;
    }

    /**
     * What to find.
     *
     * @param filters parameter of {@link Facets} to the value that the thing has to have
     * @param asOf places are those of this date: a thing recorded under an old unit is found under its successor
     */
    public record Wish(
            String words,
            Optional<EntityType> type,
            Map<String, String> filters,
            LocalDate asOf,
            int limit,
            Optional<String> cursor) {
        public Wish {
            filters = Map.copyOf(filters);
        }
    }

    /** The page of an answer came from a state of the graph that is gone, or from elsewhere. */
    public static final class StaleCursorException extends DomainException {
        private static final long serialVersionUID = 1L;

        StaleCursorException(String cursor) {
            super(Refusal.GONE, "stale-cursor", cursor);
        }
    }

    /** Best first with words, in the order of the ids without. */
    public Page<Thing> find(Wish wish) {
        Catalogue now = catalogue.get();
        int offset = wish.cursor.map(cursor -> offset(cursor, now.version())).orElse(0);
        TextIndex.Hits hits = now.find(wish.words, filters(wish), offset, wish.limit);
        int end = offset + hits.hits().size();
        Optional<String> next = end < hits.total() ? Optional.of(cursor(now.version(), end)) : Optional.empty();
        return new Page<>(hits.hits().stream().map(now::thing).toList(), hits.total(), next);
    }

    private Collection<TextIndex.Filter> filters(Wish wish) {
        List<TextIndex.Filter> filters = new ArrayList<>();
        wish.type.ifPresent(type -> {
            filters.add(new TextIndex.Filter(Catalogue.TYPE, Set.of(type.singular())));
            Map<String, String> facets = Facets.of(type);
            if (Units.changes(type)) {
                filters.add(new TextIndex.Filter(Catalogue.SELF, texts(units.existingOn(wish.asOf, type))));
            }
            wish.filters.forEach((parameter, value) ->
                    filters.add(filter(facets.getOrDefault(parameter, parameter), value, wish.asOf)));
        });
        return filters;
    }

    private TextIndex.Filter filter(String property, String value, LocalDate asOf) {
        boolean place = property.equals("area") || property.equals("servesArea");
        return new TextIndex.Filter(property, place ? texts(recordedUnder(Iri.of(value), asOf)) : Set.of(value));
    }

    private static List<String> texts(Collection<Iri> iris) {
        return iris.stream().map(Iri::value).toList();
    }

    /** Units under which something of this unit, as of a date, may have been recorded. */
    private Set<Iri> recordedUnder(Iri unit, LocalDate asOf) {
        return units.withPredecessors(units.asOf(unit, asOf));
    }

    private static String cursor(long version, int offset) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString((version + ":" + offset).getBytes(StandardCharsets.US_ASCII));
    }

    private static int offset(String cursor, long version) {
        try {
            Matcher parts =
                    CURSOR.matcher(new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.US_ASCII));
            if (parts.matches() && Long.parseLong(parts.group(1)) == version) {
                return Integer.parseInt(parts.group(2));
            }
            throw new StaleCursorException(cursor);
        } catch (IllegalArgumentException e) {
            throw new StaleCursorException(cursor);
        }
    }

    /** Whether a thing is published and can be found. */
    public boolean holds(Iri id) {
        return catalogue.get().holds(id);
    }

    /** The fields narrower than a field, and itself, in the order of their names. */
    public List<Iri> withNarrower(Iri field) {
        List<Iri> fields = new ArrayList<>(List.of(field));
        Wish narrower = new Wish(
                "",
                Optional.of(EntityType.FIELD),
                Map.of("broader", field.value()),
                LocalDate.EPOCH,
                1_000,
                Optional.empty());
        find(narrower).items().forEach(thing -> fields.add(thing.id()));
        return fields;
    }
}
