package org.ketnoi.expertise;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.ketnoi.graph.EntityType;
import org.ketnoi.graph.Iri;
import org.ketnoi.graph.Label;
import org.ketnoi.graph.NodeNotFoundException;
import org.ketnoi.place.Units;
import org.ketnoi.search.Search;
import org.ketnoi.search.TextIndex;
import org.ketnoi.store.Arguments;
import org.ketnoi.store.Derived;
import org.ketnoi.store.GraphStore;
import org.ketnoi.store.Labels;
import org.ketnoi.store.QueryLibrary;
import org.springframework.stereotype.Service;

/** Who knows this, and how do we know that they do. Safe for use by many threads. */
@Service
public class Experts {
    /** What a field counts that only the words led to, against one that was asked for. */
    private static final double BY_WORDS = 0.9;

    private static final int MOST_MATCHES = 500;

    private final Derived<Map<Iri, Assertion>> assertions;
    private final Derived<TextIndex> evidenceTexts;
    private final GraphStore published;
    private final QueryLibrary queries;
    private final Search search;
    private final Units units;

    public Experts(GraphStore published, QueryLibrary queries, Labels labels, Search search, Units units) {
        this.published = published;
        this.queries = queries;
        this.search = search;
        this.units = units;
        this.assertions = new Derived<>(published, () -> AssertionReader.read(published, queries));
        this.evidenceTexts = new Derived<>(published, () -> texts(labels));
    }

    private TextIndex texts(Labels labels) {
        return TextIndex.of(use -> assertions.get().values().forEach(assertion -> {
            List<String> names = new ArrayList<>();
            labels.of(assertion.field()).forEach(label -> names.add(label.text()));
            List<String> texts = assertion.evidence().stream()
                    .flatMap(evidence -> evidence.names().stream())
                    .map(Label::text)
                    .toList();
            use.accept(new TextIndex.Entry(assertion.id(), names, texts, Set.of()));
        }));
    }

    /** The best first; equals by name. */
    public List<RankedExpert> find(ExpertWish wish) {
        wish.field().filter(field -> !search.holds(field)).ifPresent(field -> {
            throw new NodeNotFoundException(field);
        });
        Map<Iri, List<RankedExpert.Weighted>> byExpert = new TreeMap<>();
        relevance(wish).forEach((assertion, share) -> {
            Assertion found = assertions.get().get(assertion);
            if (found != null && isConfirmed(found, wish)) {
                byExpert.computeIfAbsent(found.expert(), key -> new ArrayList<>())
                        .add(new RankedExpert.Weighted(found, found.weight(wish.asOf()) * share));
            }
        });
        Map<Iri, Profile> profiles = profiles(wish.asOf());
        return byExpert.entrySet().stream()
                .filter(entry -> fits(profiles.getOrDefault(entry.getKey(), Profile.UNKNOWN), wish))
                .map(entry -> ranked(entry.getKey(), entry.getValue(), profiles, wish.asOf()))
                .sorted(Comparator.comparingDouble(RankedExpert::score)
                        .reversed()
                        .thenComparing(RankedExpert::expert))
                .limit(wish.limit())
                .toList();
    }

    /** Assertion to the share, in (0,1], to which it answers the question. */
    private Map<Iri, Double> relevance(ExpertWish wish) {
        Map<Iri, Double> byField = new TreeMap<>();
        wish.field().ifPresent(field -> {
            Set<Iri> fields = new HashSet<>(search.withNarrower(field));
            assertions.get().values().stream()
                    .filter(assertion -> fields.contains(assertion.field()))
                    .forEach(assertion -> byField.put(assertion.id(), 1.0));
        });
        if (wish.words().isBlank()) {
            return byField;
        }
        Map<Iri, Double> byWords = byWords(wish.words());
        if (wish.field().isPresent()) {
            byWords.keySet().retainAll(byField.keySet());
        }
        return byWords;
    }

    /** Words name a field, by any of its names, or all occur in the evidence; failing both, some of them do. */
    private Map<Iri, Double> byWords(String words) {
        Map<Iri, Double> shares = new TreeMap<>(shares(evidenceTexts.get().findWithAll(words, MOST_MATCHES)));
        Map<Iri, Double> fields = fields(words);
        assertions.get().values().forEach(assertion -> {
            Double share = fields.get(assertion.field());
            if (share != null) {
                shares.merge(assertion.id(), share, Math::max);
            }
        });
        return shares.isEmpty() ? shares(evidenceTexts.get().find(words, Set.of(), 0, MOST_MATCHES)) : shares;
    }

    private Map<Iri, Double> fields(String words) {
        Search.Wish named = Search.Wish.of(words, EntityType.FIELD, LocalDate.EPOCH, 20);
        Map<Iri, Double> fields = new HashMap<>();
        var found = search.find(named).items();
        double best = found.isEmpty() ? 1 : found.getFirst().score();
        found.forEach(field -> search.withNarrower(field.id())
                .forEach(narrower -> fields.merge(narrower, BY_WORDS * field.score() / best, Math::max)));
        return fields;
    }

    private static Map<Iri, Double> shares(TextIndex.Hits hits) {
        double best = hits.hits().isEmpty() ? 1 : hits.hits().getFirst().score();
        Map<Iri, Double> shares = new HashMap<>();
        hits.hits().forEach(hit -> shares.put(hit.id(), hit.score() / best));
        return shares;
    }

    private static boolean isConfirmed(Assertion assertion, ExpertWish wish) {
        return wish.confirmedSince()
                .map(since -> assertion
                        .confirmedOn()
                        .filter(day -> !day.isBefore(since))
                        .isPresent())
                .orElse(true);
    }

    private record Profile(Map<String, Set<String>> values) {
        static final Profile UNKNOWN = new Profile(Map.of());

        Set<String> all(String property) {
            return values.getOrDefault(property, Set.of());
        }
    }

    private Map<Iri, Profile> profiles(LocalDate asOf) {
        Map<Iri, Map<String, Set<String>>> values = new HashMap<>();
        published.select(
                queries.get("expertise/cq-11-experts"),
                Arguments.none().with("asOf", asOf),
                row -> values.computeIfAbsent(row.iri("expert"), key -> new HashMap<>())
                        .computeIfAbsent(row.iri("property").key(), key -> new HashSet<>())
                        .add(row.text("value")));
        Map<Iri, Profile> profiles = new HashMap<>();
        values.forEach((expert, all) -> profiles.put(expert, new Profile(all)));
        return profiles;
    }

    private boolean fits(Profile profile, ExpertWish wish) {
        return wish.country()
                        .filter(country -> !profile.all("country").contains(country.value()))
                        .isEmpty()
                && wish.language()
                        .filter(code -> !profile.all("knowsLanguage").contains(code))
                        .isEmpty()
                && wish.area()
                        .filter(area -> !livesIn(profile, area, wish.asOf()))
                        .isEmpty();
    }

    private boolean livesIn(Profile profile, Iri area, LocalDate asOf) {
        Set<Iri> units = this.units.withPredecessors(this.units.asOf(area, asOf));
        return profile.all("area").stream().map(Iri::of).anyMatch(units::contains);
    }

    private RankedExpert ranked(
            Iri expert, List<RankedExpert.Weighted> weighted, Map<Iri, Profile> profiles, LocalDate asOf) {
        double doubt = weighted.stream().mapToDouble(item -> 1 - item.weight()).reduce(1, (a, b) -> a * b);
        Profile profile = profiles.getOrDefault(expert, Profile.UNKNOWN);
        Set<String> through = new java.util.TreeSet<>(profile.all("organization"));
        through.addAll(profile.all("party"));
        return new RankedExpert(
                expert,
                1 - doubt,
                weighted.stream()
                        .sorted(Comparator.comparingDouble(RankedExpert.Weighted::weight)
                                .reversed()
                                .thenComparing(item -> item.assertion().id()))
                        .toList(),
                through.stream()
                        .flatMap(party -> units.partyAsOf(Iri.of(party), asOf).stream())
                        .distinct()
                        .toList());
    }
}
