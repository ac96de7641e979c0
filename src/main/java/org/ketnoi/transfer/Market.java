package org.ketnoi.transfer;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.ketnoi.graph.Iri;
import org.ketnoi.store.Arguments;
import org.ketnoi.store.GraphStore;
import org.ketnoi.store.QueryLibrary;

/** Technologies, offers and orders of one version of the published graph: what there is, and what is wanted. Immutable. */
final class Market {
    private final Map<Iri, Item> technologies;
    private final Map<Iri, Item> offers;
    private final Map<Iri, Item> orders;

    private Market(Map<Iri, Item> technologies, Map<Iri, Item> offers, Map<Iri, Item> orders) {
        this.technologies = technologies;
        this.offers = offers;
        this.orders = orders;
    }

    static Market read(GraphStore published, QueryLibrary queries) {
        return new Market(
                items(published, queries, "transfer/cq-01-technologies"),
                items(published, queries, "transfer/cq-01-offers"),
                items(published, queries, "transfer/cq-01-orders"));
    }

    private static Map<Iri, Item> items(GraphStore published, QueryLibrary queries, String query) {
        Map<Iri, Map<String, Set<String>>> values = new TreeMap<>();
        published.select(
                queries.get(query),
                Arguments.none(),
                row -> values.computeIfAbsent(row.iri("thing"), key -> new HashMap<>())
                        .computeIfAbsent(row.iri("property").key(), key -> new HashSet<>())
                        .add(row.text("value")));
        Map<Iri, Item> items = new TreeMap<>();
        values.forEach((id, all) -> items.put(id, new Item(id, all)));
        return Collections.unmodifiableMap(items);
    }

    /** One technology, offer or order, by the values of its properties. */
    record Item(Iri id, Map<String, Set<String>> values) {
        Set<String> all(String property) {
            return values.getOrDefault(property, Set.of());
        }

        List<Iri> iris(String property) {
            return all(property).stream().sorted().map(Iri::of).toList();
        }

        Optional<Iri> first(String property) {
            return iris(property).stream().findFirst();
        }

        /** The key of a property's first value. */
        String key(String property) {
            return first(property).map(Iri::key).orElse("");
        }

        /** Whether the law asks for an approval before this technology is transferred. */
        boolean isRestricted() {
            return key("regulatoryStatus").equals("restricted");
        }

        LocalDate date(String property, LocalDate otherwise) {
            return all(property).stream()
                    .sorted()
                    .findFirst()
                    .map(LocalDate::parse)
                    .orElse(otherwise);
        }

        boolean isOpenOn(LocalDate date) {
            return !date.isBefore(date("validFrom", LocalDate.MIN)) && date.isBefore(date("validUntil", LocalDate.MAX));
        }
    }

    Optional<Item> technology(Iri id) {
        return Optional.ofNullable(technologies.get(id));
    }

    Optional<Item> order(Iri id) {
        return Optional.ofNullable(orders.get(id));
    }

    Optional<Item> offer(Iri id) {
        return Optional.ofNullable(offers.get(id));
    }

    /** Offers of a technology, in the order of their names. */
    List<Item> offersOf(Iri technology) {
        return offers.values().stream()
                .filter(offer -> offer.iris("technology").contains(technology))
                .toList();
    }

    /** Technologies of one of these fields, in the order of their names. */
    List<Item> technologiesIn(Collection<Iri> fields) {
        return technologies.values().stream()
                .filter(technology -> !Collections.disjoint(technology.iris("field"), fields))
                .toList();
    }
}
