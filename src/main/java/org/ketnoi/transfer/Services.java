package org.ketnoi.transfer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ketnoi.graph.Iri;
import org.ketnoi.store.Arguments;
import org.ketnoi.store.GraphStore;
import org.ketnoi.store.LayeredMap;
import org.ketnoi.store.QueryLibrary;
import org.ketnoi.store.Scan;

/** Who offers which services, and in which fields. Immutable. */
final class Services {
    private final LayeredMap<Iri, List<Service>> byParty;
    private final LayeredMap<Iri, List<Iri>> partiesByCapability;

    /** @param field where it limits the service; none means any */
    record Service(Iri capability, Iri service, Optional<Iri> field) {}

    private record Offered(Iri party, Service service) {}

    private Services(LayeredMap<Iri, List<Service>> byParty, LayeredMap<Iri, List<Iri>> partiesByCapability) {
        this.byParty = byParty;
        this.partiesByCapability = partiesByCapability;
    }

    static Services read(GraphStore published, QueryLibrary queries) {
        Services none = new Services(LayeredMap.of(Map.of()), LayeredMap.of(Map.of()));
        return none.with(Set.of(), offered(published, queries, Arguments.none()));
    }

    /** The same after some things were touched. */
    Services after(Set<Iri> touched, GraphStore published, QueryLibrary queries) {
        Set<Iri> gone = new HashSet<>(touched);
        gone.removeIf(capability -> partiesByCapability.find(capability).isEmpty());
        List<Offered> now = offered(published, queries, Arguments.none().about("capability", touched));
        return gone.isEmpty() && now.isEmpty() ? this : with(gone, now);
    }

    List<Service> of(Iri party) {
        return byParty.find(party).orElse(List.of());
    }

    private Services with(Set<Iri> gone, List<Offered> come) {
        Map<Iri, List<Service>> ofParties = new HashMap<>();
        Map<Iri, List<Iri>> ofCapabilities = new HashMap<>();
        gone.forEach(capability -> {
            ofCapabilities.put(capability, new ArrayList<>());
            partiesByCapability.find(capability).orElse(List.of()).forEach(party -> without(party, gone, ofParties));
        });
        come.forEach(offered -> {
            without(offered.party, gone, ofParties).add(offered.service);
            ofCapabilities
                    .computeIfAbsent(offered.service.capability, key -> new ArrayList<>(1))
                    .add(offered.party);
        });
        return new Services(byParty.with(lists(ofParties)), partiesByCapability.with(lists(ofCapabilities)));
    }

    private List<Service> without(Iri party, Set<Iri> gone, Map<Iri, List<Service>> changed) {
        return changed.computeIfAbsent(party, name -> {
            List<Service> rest = new ArrayList<>(of(name));
            rest.removeIf(service -> gone.contains(service.capability));
            return rest;
        });
    }

    private static <T> Map<Iri, Optional<List<T>>> lists(Map<Iri, List<T>> changed) {
        Map<Iri, Optional<List<T>>> lists = new HashMap<>();
        changed.forEach((key, list) ->
                lists.put(key, Optional.of(list.stream().distinct().toList()).filter(all -> !all.isEmpty())));
        return lists;
    }

    /** Columns: party, service, field, capability. */
    private static List<Offered> offered(GraphStore published, QueryLibrary queries, Arguments arguments) {
        return published.scan(scan -> {
            Map<Long, Iri> names = new HashMap<>();
            List<Offered> rows = new ArrayList<>();
            scan.forEach(queries.get("transfer/cq-06-services"), arguments, row -> {
                Iri party = names.computeIfAbsent(row[0], scan::iri);
                Iri service = names.computeIfAbsent(row[1], scan::iri);
                Optional<Iri> field = row[2] == Scan.NOTHING
                        ? Optional.empty()
                        : Optional.of(names.computeIfAbsent(row[2], scan::iri));
                rows.add(new Offered(party, new Service(scan.iri(row[3]), service, field)));
            });
            return rows;
        });
    }
}
