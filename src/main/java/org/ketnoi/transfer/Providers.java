package org.ketnoi.transfer;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.ketnoi.graph.Iri;
import org.ketnoi.store.Arguments;
import org.ketnoi.store.GraphStore;
import org.ketnoi.store.QueryLibrary;

/** Who offers a service in a unit or for a country. Immutable. */
final class Providers {
    private static final Iri ANYWHERE = Iri.term("anywhere");

    private record Place(Iri service, Iri where) {}

    /** Party to the fields that it serves there; none means any. */
    private final Map<Place, TreeMap<Iri, Set<Iri>>> providers = new HashMap<>();

    private final Map<Iri, Set<Iri>> services = new HashMap<>();
    private final Function<Iri, Set<Iri>> withNarrower;

    Providers(GraphStore published, QueryLibrary queries, Function<Iri, Set<Iri>> withNarrower) {
        this.withNarrower = withNarrower;
        published.select(
                queries.get("transfer/cq-06-stages"),
                Arguments.none(),
                row -> services.computeIfAbsent(row.iri("stage"), key -> new HashSet<>())
                        .add(row.iri("service")));
        record Offered(Iri party, Iri service, Optional<Iri> field, Optional<Iri> place) {}
        published
                .select(
                        queries.get("transfer/cq-06-service-places"),
                        Arguments.none(),
                        row -> new Offered(
                                row.iri("party"), row.iri("service"), row.findIri("field"), row.findIri("place")))
                .forEach(row -> note(new Place(row.service, row.place.orElse(ANYWHERE)), row.party, row.field));
    }

    private void note(Place place, Iri party, Optional<Iri> field) {
        Map<Iri, Set<Iri>> there = providers.computeIfAbsent(place, key -> new TreeMap<>());
        Set<Iri> fields = there.get(party);
        if (field.isEmpty()) {
            there.put(party, Set.of());
        } else if (fields == null) {
            there.put(party, new HashSet<>(withNarrower.apply(field.get())));
        } else if (!fields.isEmpty()) {
            fields.addAll(withNarrower.apply(field.get()));
        }
    }

    /** Who could cover a stage for one of the fields in one of the places, at most so many, in the order of their names. */
    List<Iri> of(Iri stage, Collection<Iri> fields, Collection<Iri> places, int most) {
        List<Iri> found = new ArrayList<>();
        Set<Iri> everywhere = new HashSet<>(places);
        everywhere.add(ANYWHERE);
        for (Iri service : services.getOrDefault(stage, Set.of())) {
            for (Iri place : everywhere) {
                providers.getOrDefault(new Place(service, place), new TreeMap<>()).entrySet().stream()
                        .filter(entry -> serves(entry.getValue(), fields))
                        .limit(most)
                        .forEach(entry -> found.add(entry.getKey()));
            }
        }
        return found.stream().distinct().sorted().limit(most).toList();
    }

    /** Those who could cover most of the stages, at most so many; equals in the order of their names. */
    List<Iri> ofMost(Collection<Iri> stages, Collection<Iri> fields, Collection<Iri> places, int most) {
        Map<Iri, Integer> covered = new TreeMap<>();
        for (Iri stage : stages) {
            of(stage, fields, places, Integer.MAX_VALUE).forEach(party -> covered.merge(party, 1, Integer::sum));
        }
        return covered.entrySet().stream()
                .sorted(Map.Entry.<Iri, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(most)
                .map(Map.Entry::getKey)
                .toList();
    }

    private static boolean serves(Set<Iri> served, Collection<Iri> fields) {
        return served.isEmpty() || !Collections.disjoint(served, fields);
    }
}
