package org.ketnoi.transfer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ketnoi.graph.Iri;
import org.ketnoi.store.Arguments;
import org.ketnoi.store.Change;
import org.ketnoi.store.Derived;
import org.ketnoi.store.GraphStore;
import org.ketnoi.store.QueryLibrary;

/**
 * Technologies, offers and orders of one version of the published graph: what there is, and what is wanted. A question
 * takes time by its answer, and a change by what it touches, however much there is. Immutable.
 */
final class Market {
    private final Items technologies;
    private final Items offers;
    private final Items orders;

    private Market(Items technologies, Items offers, Items orders) {
        this.technologies = technologies;
        this.offers = offers;
        this.orders = orders;
    }

    /** The market of the graph as it is, which follows the graph's changes. */
    static Derived<Market> following(GraphStore published, QueryLibrary queries) {
        return new Derived<>(
                published,
                () -> read(published, queries),
                (market, change) -> market.after(change, published, queries));
    }

    private static Market read(GraphStore published, QueryLibrary queries) {
        Read all = Read.of(published, queries, Arguments.none());
        return new Market(
                Items.of(all.technologies, "field", "holder"),
                Items.of(all.offers, "technology"),
                Items.of(all.orders));
    }

    private Market after(Change change, GraphStore published, QueryLibrary queries) {
        Set<Iri> touched = change.subjects();
        Read now = Read.of(published, queries, Arguments.none().about("thing", touched));
        return new Market(
                technologies.after(touched, now.technologies),
                offers.after(touched, now.offers),
                orders.after(touched, now.orders));
    }

    private record Read(Map<Iri, Item> technologies, Map<Iri, Item> offers, Map<Iri, Item> orders) {
        static Read of(GraphStore published, QueryLibrary queries, Arguments arguments) {
            return published.scan(scan -> {
                ItemReader reader = new ItemReader(scan);
                return new Read(
                        reader.read(queries.get("transfer/cq-01-technologies"), arguments),
                        reader.read(queries.get("transfer/cq-01-offers"), arguments),
                        reader.read(queries.get("transfer/cq-01-orders"), arguments));
            });
        }
    }

    /** One technology, offer or order, by the values of its properties. */
    record Item(Iri id, Said said) {
        Set<String> all(String property) {
            return new LinkedHashSet<>(said.texts(property));
        }

        List<Iri> iris(String property) {
            return said.values(property).stream().map(Item::iri).toList();
        }

        private static Iri iri(Object value) {
            return value instanceof Iri iri ? iri : Iri.of(value.toString());
        }

        Optional<Iri> first(String property) {
            return said.first(property).map(Item::iri);
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
            return said.first(property)
                    .map(day -> LocalDate.parse(day.toString()))
                    .orElse(otherwise);
        }

        boolean isOpenOn(LocalDate date) {
            return !date.isBefore(date("validFrom", LocalDate.MIN)) && date.isBefore(date("validUntil", LocalDate.MAX));
        }
    }

    Optional<Item> technology(Iri id) {
        return technologies.find(id);
    }

    /** Everybody who holds a technology. */
    Set<Iri> holders() {
        return technologies.by("holder").things().keys();
    }

    Optional<Item> order(Iri id) {
        return orders.find(id);
    }

    Optional<Item> offer(Iri id) {
        return offers.find(id);
    }

    /** Offers of a technology, in the order of their names. */
    List<Item> offersOf(Iri technology) {
        return present(offers, offers.by("technology").of(technology));
    }

    /** Technologies of one of these fields, in the order of their names. */
    List<Item> technologiesIn(Collection<Iri> fields) {
        // Lists that are in order each are merged by sorting them as one.
        List<Iri> found = new ArrayList<>();
        fields.forEach(field -> found.addAll(technologies.by("field").of(field)));
        Collections.sort(found);
        return present(technologies, found.stream().distinct().toList());
    }

    private static List<Item> present(Items items, List<Iri> names) {
        return names.stream().flatMap(name -> items.find(name).stream()).toList();
    }
}
