package org.ketnoi.reconcile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ketnoi.graph.EntityType;
import org.ketnoi.graph.Iri;
import org.ketnoi.search.Kind;
import org.ketnoi.search.Search;
import org.ketnoi.search.Thing;
import org.ketnoi.search.web.ThingView;
import org.ketnoi.web.Names;
import org.ketnoi.web.Today;
import org.springframework.stereotype.Component;

/** Finds whom names mean: by the name as search ranks it, and by the values that are expected. Safe for many threads. */
@Component
class Reconciliation {
    /** Of the score, when values are expected; the rest is theirs. */
    private static final double SHARE_OF_NAME = 0.7;

    private static final double WHOLE_NAME = 0.95;
    private static final double KNOWN_NAME = 0.9;
    private static final int MOST_WITH_VALUE = 1_000;
    /** So many more are looked at as are wanted, since the values may change the order. */
    private static final int MORE = 3;

    private final Search search;
    private final Names names;
    private final Today today;

    Reconciliation(Search search, Names names, Today today) {
        this.search = search;
        this.names = names;
        this.today = today;
    }

    List<Candidate> candidates(ReconciliationQuery query, Locale language) {
        List<Thing> found = found(query);
        Map<String, Set<Iri>> having = new LinkedHashMap<>();
        query.expected().forEach(expected -> having.put(expected.property(), having(expected, query)));
        long whole = found.stream().filter(thing -> thing.score() >= WHOLE_NAME).count();
        return found.stream()
                .map(thing -> candidate(thing, having, whole == 1, language))
                .sorted(Comparator.comparingDouble(Candidate::score).reversed())
                .limit(query.limit())
                .toList();
    }

    private List<Thing> found(ReconciliationQuery query) {
        if (query.words().isEmpty()) {
            return List.of();
        }
        int wanted = query.limit() * MORE;
        List<Thing> found = new ArrayList<>();
        if (query.types().isEmpty()) {
            found.addAll(search.suggest(query.words(), Optional.empty(), today.get(), wanted));
            found.removeIf(thing -> thing.kind().type().isEmpty());
        }
        query.types()
                .forEach(type ->
                        found.addAll(search.suggest(query.words(), Optional.of(Kind.of(type)), today.get(), wanted)));
        found.sort(Comparator.comparingDouble(Thing::score).reversed());
        return found;
    }

    private Candidate candidate(Thing thing, Map<String, Set<Iri>> having, boolean isAlone, Locale language) {
        ThingView view = ThingView.of(thing, names, language);
        List<Candidate.Feature> features = new ArrayList<>();
        features.add(new Candidate.Feature("name", percent(thing.score())));
        having.forEach((property, things) ->
                features.add(new Candidate.Feature(property, things.contains(thing.id()) ? percent(1) : 0)));
        long met = having.values().stream()
                .filter(things -> things.contains(thing.id()))
                .count();
        double score = having.isEmpty()
                ? thing.score()
                : SHARE_OF_NAME * thing.score() + (1 - SHARE_OF_NAME) * met / having.size();
        return new Candidate(
                thing.id().shortName(),
                view.label(),
                view.hint(),
                List.of(new Manifest.TypeView(thing.className(), names.text(Iri.term(thing.className()), language))),
                percent(score),
                thing.score() >= WHOLE_NAME && isAlone && met == having.size(),
                features);
    }

    private static double percent(double share) {
        return Math.round(share * 10_000) / 100.0;
    }

    /** The things that the words find and that have one of the values. */
    private Set<Iri> having(ReconciliationQuery.Expected expected, ReconciliationQuery query) {
        Set<Iri> things = new HashSet<>();
        List<Optional<Kind>> kinds = query.types().isEmpty()
                ? List.of(Optional.empty())
                : query.types().stream().map(type -> Optional.of(Kind.of(type))).toList();
        for (Optional<Kind> kind : kinds) {
            for (String value : expected.values()) {
                Search.Wish wish = new Search.Wish(
                        query.words(),
                        kind,
                        Map.of(expected.property(), meant(expected.property(), value)),
                        today.get(),
                        MOST_WITH_VALUE,
                        Optional.empty());
                search.find(wish).items().forEach(thing -> things.add(thing.id()));
            }
        }
        return things;
    }

    /** A value that is an id, or names a thing, means it; another is meant as it is written. */
    private String meant(String property, String value) {
        if (Iri.find(value).filter(iri -> value.contains("://")).isPresent()) {
            return value;
        }
        Optional<Iri> known = Optional.of(value)
                .filter(text -> text.matches("[a-z-]+/[A-Za-z0-9][A-Za-z0-9._-]*"))
                .flatMap(text -> EntityType.findBySingular(text.substring(0, text.indexOf('/')))
                        .map(type -> type.iri(text.substring(text.indexOf('/') + 1))));
        return known.or(() -> named(property, value)).map(Iri::value).orElse(value);
    }

    private Optional<Iri> named(String property, String name) {
        Optional<Kind> kind = property.equals("language") ? Optional.of(Kind.OTHER) : range(property);
        return search.suggest(name, kind, today.get(), 1).stream()
                .filter(thing -> thing.score() >= KNOWN_NAME)
                .map(Thing::id)
                .findFirst();
    }

    private static Optional<Kind> range(String property) {
        return switch (property) {
            case "area", "country", "enterprise", "technology", "field" -> Kind.find(property);
            case "broader" -> Optional.of(Kind.of(EntityType.FIELD));
            case "status", "industry", "extent", "regulatoryStatus", "kind", "type" -> Optional.of(Kind.CONCEPT);
            default -> Optional.empty();
        };
    }
}
