package org.ketnoi.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.ketnoi.graph.EntityType;
import org.ketnoi.graph.Iri;
import org.ketnoi.graph.Page;
import org.ketnoi.place.Units;
import org.ketnoi.web.PageCursor;
import org.springframework.stereotype.Component;

/** Finds published things by words and by their properties. Safe for use by many threads. */
@Component
public class Search {
    /** Levels of fields under a field; more would be a ring. */
    private static final int MOST_LEVELS = 8;

    private static final int MOST_NARROWER = 1_000;

    /** How other things are connected with those of a type. */
    private static final Map<EntityType, List<String>> CONNECTIONS = Map.of(
            EntityType.AREA, List.of("area", "servesArea"),
            EntityType.COUNTRY, List.of("country", "coversCountry"),
            EntityType.FIELD, List.of("field"),
            EntityType.ENTERPRISE, List.of("enterprise", "offeredBy"),
            EntityType.ORGANIZATION, List.of("holder", "offeredBy"));

    private final ThingIndex index;
    private final Units units;

    public Search(ThingIndex index, Units units) {
        this.index = index;
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
            Optional<Kind> kind,
            Map<String, String> filters,
            LocalDate asOf,
            int limit,
            Optional<String> cursor) {
        public Wish {
            filters = Map.copyOf(filters);
        }

        /** The first things of a type. */
        public static Wish of(String words, EntityType type, LocalDate asOf, int limit) {
            return new Wish(words, Optional.of(Kind.of(type)), Map.of(), asOf, limit, Optional.empty());
        }
    }

    /**
     * Best first with words, in the order of the ids without. The last word may be the beginning of one; some may name a
     * place, a country, a field or an owner of the thing. When no thing has all the words, names with one wrong letter in
     * a word are found, failing those what has half of the words, and failing that what is about the same: {@link
     * Passages#about}. Of more than ten words, which are a text, the two steps between are left out.
     *
     * @throws PageCursor.StaleException when the page before was of another state of the graph
     * @throws SearchNotReadyException while the index is made anew
     */
    public Page<Thing> find(Wish wish) {
        return index.read(view -> {
            int offset = wish.cursor
                    .map(cursor -> PageCursor.read(cursor, view.version()).offset())
                    .orElse(0);
            Question question = question(view, wish);
            List<Thing> things = question.first(offset + wish.limit, offset);
            long total = question.total();
            int end = offset + things.size();
            Optional<String> next =
                    end < total ? Optional.of(new PageCursor(view.version(), end).told()) : Optional.empty();
            return new Page<>(things, total, next);
        });
    }

    /** As {@link #find}, without counting how many there are: fast enough for each letter that is typed. */
    public List<Thing> suggest(String words, Optional<Kind> kind, LocalDate asOf, int limit) {
        Wish wish = new Wish(words, kind, Map.of(), asOf, limit, Optional.empty());
        return index.read(view -> question(view, wish).first(limit, 0));
    }

    /**
     * How many of all that {@link #find} finds have which value.
     *
     * @param properties {@code kind}, or parameters of {@link Facets} of the wish's kind
     * @return property to value to number
     */
    public Map<String, Map<String, Long>> counts(Wish wish, Collection<String> properties) {
        return index.read(view -> {
            Query matches = question(view, wish).matches();
            Map<String, Map<String, Long>> counts = new LinkedHashMap<>();
            try {
                for (String parameter : properties) {
                    counts.put(parameter, FacetCounts.of(property(wish, parameter), matches, view.searcher()));
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return counts;
        });
    }

    private static String property(Wish wish, String parameter) {
        return wish.kind
                .flatMap(Kind::type)
                .map(type -> Facets.of(type).getOrDefault(parameter, parameter))
                .orElse(parameter);
    }

    private Question question(IndexView view, Wish wish) {
        return new Question(
                view, Typed.of(wish.words), filters(view, wish), thing -> connected(view, thing, wish.asOf));
    }

    private Collection<Query> filters(IndexView view, Wish wish) {
        List<Query> filters = new ArrayList<>();
        wish.kind.ifPresent(kind -> filters.add(new KeptQuery(has(ThingDocument.KIND, kind.singular()))));
        Optional<EntityType> type = wish.kind.flatMap(Kind::type);
        type.filter(Units::changes)
                .ifPresent(changing -> filters.add(in(ThingDocument.ID, texts(units.existingOn(wish.asOf, changing)))));
        wish.filters.forEach(
                (parameter, value) -> filters.add(filter(view, property(wish, parameter), value, wish.asOf)));
        return filters;
    }

    private Query filter(IndexView view, String property, String value, LocalDate asOf) {
        return switch (property) {
            case "area", "servesArea" ->
                in(ThingDocument.valueField(property), texts(recordedUnder(Iri.of(value), asOf)));
            case "field" -> in(ThingDocument.valueField(property), withAllNarrower(view, value));
            default -> has(property, value);
        };
    }

    /** What is in a place or a country, of a field, or belongs to somebody. */
    private Optional<Query> connected(IndexView view, Iri thing, LocalDate asOf) {
        List<String> properties = EntityType.of(thing)
                .map(type -> CONNECTIONS.getOrDefault(type, List.of()))
                .orElse(List.of());
        return Optional.of(properties)
                .filter(some -> !some.isEmpty())
                .map(some -> Clauses.any(some.stream()
                        .map(property -> filter(view, property, thing.value(), asOf))
                        .toList()));
    }

    private static Query has(String property, String value) {
        return new TermQuery(new Term(ThingDocument.valueField(property), value));
    }

    private static Query in(String field, Collection<String> values) {
        return new TermInSetQuery(field, values.stream().map(BytesRef::new).toList());
    }

    private static List<String> texts(Collection<Iri> iris) {
        return iris.stream().map(Iri::value).toList();
    }

    /** Units under which something of this unit, as of a date, may have been recorded. */
    private Set<Iri> recordedUnder(Iri unit, LocalDate asOf) {
        return units.withPredecessors(units.asOf(unit, asOf));
    }

    /** What is of a field is also of the broader ones. */
    private static Set<String> withAllNarrower(IndexView view, String field) {
        Set<String> all = new TreeSet<>(Set.of(field));
        Set<String> level = all;
        for (int depth = 0; depth < MOST_LEVELS && !level.isEmpty(); depth++) {
            Query narrower = in(ThingDocument.valueField("broader"), List.copyOf(level));
            level = new TreeSet<>(texts(ids(view, narrower)));
            level.removeAll(all);
            all.addAll(level);
        }
        return all;
    }

    private static List<Iri> ids(IndexView view, Query query) {
        return new Question(view, Typed.of(""), List.of(query))
                .first(MOST_NARROWER, 0).stream().map(Thing::id).toList();
    }

    /** Whether a thing is published and can be found. */
    public boolean holds(Iri id) {
        return find(id).isPresent();
    }

    /** One thing by its name. */
    public Optional<Thing> find(Iri id) {
        Query named = new TermQuery(new Term(ThingDocument.ID, id.value()));
        return index.read(view -> new Question(view, Typed.of(""), List.of(named))
                .first(1, 0).stream().findFirst());
    }

    /** The fields right under a field, and itself, in the order of their names. */
    public List<Iri> withNarrower(Iri field) {
        List<Iri> fields = new ArrayList<>(List.of(field));
        Query narrower = has("broader", field.value());
        Query isField = has(ThingDocument.KIND, EntityType.FIELD.singular());
        fields.addAll(index.read(view -> new Question(view, Typed.of(""), List.of(narrower, isField))
                .first(MOST_NARROWER, 0).stream().map(Thing::id).toList()));
        return fields;
    }
}
