package org.ketnoi.market;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ketnoi.graph.Iri;
import org.ketnoi.graph.Label;
import org.ketnoi.store.Arguments;
import org.ketnoi.store.Change;
import org.ketnoi.store.Derived;
import org.ketnoi.store.GraphStore;
import org.ketnoi.store.QueryLibrary;

/**
 * Technologies, offers and orders of one version of the published graph, with what is required, measured and known of
 * them: what there is, and what is wanted. A question takes time by its answer, and a change by what it touches, however
 * much there is. Immutable.
 */
public final class Market {
    private static final List<Kind> KINDS = List.of(Kind.values());

    private final List<Items> items;

    /** What is read, by which question, and by the values of which properties it is looked for. */
    private enum Kind {
        TECHNOLOGIES("cq-01-technologies", "field", "holder"),
        OFFERS("cq-01-offers", "technology"),
        ORDERS("cq-01-orders", "field", "enterprise"),
        CONDITIONS("cq-01-conditions", "requirementOf", "characteristicOf", "assesses", "scoreOf"),
        HANDLINGS("cq-23-handlings", "handlesOrder", "proposes"),
        OFFERERS("cq-06-offerers"),
        CONCEPTS("broader-concepts", "broader");

        private final String query;
        private final String[] indexed;

        Kind(String query, String... indexed) {
            this.query = "market/" + query;
            this.indexed = indexed;
        }
    }

    private Market(List<Items> items) {
        this.items = items;
    }

    /** The market of the graph as it is, which follows the graph's changes. */
    public static Derived<Market> following(GraphStore published, QueryLibrary queries) {
        return new Derived<>(
                published,
                () -> read(published, queries),
                (market, change) -> market.after(change, published, queries));
    }

    private static Market read(GraphStore published, QueryLibrary queries) {
        List<Map<Iri, Item>> all = read(published, queries, Arguments.none());
        return new Market(KINDS.stream()
                .map(kind -> Items.of(all.get(kind.ordinal()), kind.indexed))
                .toList());
    }

    /** Who begins or ceases to offer is touched as the object of a statement. */
    private Market after(Change change, GraphStore published, QueryLibrary queries) {
        Set<Iri> touched = new HashSet<>(change.subjects());
        touched.addAll(change.objects());
        List<Map<Iri, Item>> now = read(published, queries, Arguments.none().about("thing", touched));
        return new Market(KINDS.stream()
                .map(kind -> items.get(kind.ordinal()).after(touched, now.get(kind.ordinal())))
                .toList());
    }

    private static List<Map<Iri, Item>> read(GraphStore published, QueryLibrary queries, Arguments arguments) {
        return published.scan(scan -> {
            ItemReader reader = new ItemReader(scan);
            return KINDS.stream()
                    .map(kind -> reader.read(queries.get(kind.query), arguments))
                    .toList();
        });
    }

    /** One thing of the market, by the values of its properties. */
    public record Item(Iri id, Said said) {
        public Set<String> all(String property) {
            return new LinkedHashSet<>(said.texts(property));
        }

        public List<Iri> iris(String property) {
            return said.values(property).stream().map(Item::iri).toList();
        }

        private static Iri iri(Object value) {
            return value instanceof Iri iri ? iri : Iri.of(value.toString());
        }

        public Optional<Iri> first(String property) {
            return said.first(property).map(Item::iri);
        }

        /** The text of a property's first value. */
        public Optional<String> text(String property) {
            return said.first(property).map(Said::text);
        }

        /** Texts that are in a language. */
        public List<Label> labels(String property) {
            return said.values(property).stream()
                    .map(value -> value instanceof Label label ? label : new Label(value.toString(), ""))
                    .toList();
        }

        /** The key of a property's first value. */
        public String key(String property) {
            return first(property).map(Iri::key).orElse("");
        }

        /** Whether the law asks for an approval before this technology is transferred. */
        public boolean isRestricted() {
            return key("regulatoryStatus").equals("restricted");
        }

        public LocalDate date(String property, LocalDate otherwise) {
            return said.first(property)
                    .map(day -> LocalDate.parse(day.toString()))
                    .orElse(otherwise);
        }

        public boolean isOpenOn(LocalDate date) {
            return !date.isBefore(date("validFrom", LocalDate.MIN)) && date.isBefore(date("validUntil", LocalDate.MAX));
        }
    }

    private Items all(Kind kind) {
        return items.get(kind.ordinal());
    }

    private List<Item> by(Kind kind, String property, Iri value) {
        return present(all(kind), all(kind).by(property).of(value));
    }

    public Optional<Item> technology(Iri id) {
        return all(Kind.TECHNOLOGIES).find(id);
    }

    /** Everybody who holds a technology. */
    public Set<Iri> holders() {
        return all(Kind.TECHNOLOGIES).by("holder").things().keys();
    }

    public Optional<Item> order(Iri id) {
        return all(Kind.ORDERS).find(id);
    }

    public Optional<Item> offer(Iri id) {
        return all(Kind.OFFERS).find(id);
    }

    /** What is told of who offers something: country and languages. */
    public Optional<Item> offerer(Iri party) {
        return all(Kind.OFFERERS).find(party);
    }

    /** Offers of a technology, in the order of their names. */
    public List<Item> offersOf(Iri technology) {
        return by(Kind.OFFERS, "technology", technology);
    }

    /** Technologies of one of these fields, in the order of their names. */
    public List<Item> technologiesIn(Collection<Iri> fields) {
        return in(Kind.TECHNOLOGIES, fields);
    }

    /** Orders for one of these fields, in the order of their names. */
    public List<Item> ordersIn(Collection<Iri> fields) {
        return in(Kind.ORDERS, fields);
    }

    private List<Item> in(Kind kind, Collection<Iri> fields) {
        // Lists that are in order each are merged by sorting them as one.
        List<Iri> found = new ArrayList<>();
        fields.forEach(field -> found.addAll(all(kind).by("field").of(field)));
        Collections.sort(found);
        return present(all(kind), found.stream().distinct().toList());
    }

    /** What an enterprise has ordered. */
    public List<Item> ordersOf(Iri enterprise) {
        return by(Kind.ORDERS, "enterprise", enterprise);
    }

    /** What an order, or a technology of its receiver, requires. */
    public List<Item> requirementsOf(Iri thing) {
        return by(Kind.CONDITIONS, "requirementOf", thing);
    }

    /** What is measured of a technology. */
    public List<Item> characteristicsOf(Iri technology) {
        return by(Kind.CONDITIONS, "characteristicOf", technology);
    }

    /** Assessments of an enterprise. */
    public List<Item> assessmentsOf(Iri enterprise) {
        return by(Kind.CONDITIONS, "assesses", enterprise);
    }

    /** Points that an assessment gives. */
    public List<Item> scoresOf(Iri assessment) {
        return by(Kind.CONDITIONS, "scoreOf", assessment);
    }

    /** How an order was handled. */
    public List<Item> handlingsOf(Iri order) {
        return by(Kind.HANDLINGS, "handlesOrder", order);
    }

    /** Where a technology was proposed. */
    public List<Item> proposalsOf(Iri technology) {
        return by(Kind.HANDLINGS, "proposes", technology);
    }

    /** Right above a field or an industry. */
    public List<Iri> broader(Iri concept) {
        return all(Kind.CONCEPTS)
                .find(concept)
                .map(item -> item.iris("broader"))
                .orElse(List.of());
    }

    /** Right under a field or an industry, in the order of their names. */
    public List<Iri> narrower(Iri concept) {
        return all(Kind.CONCEPTS).by("broader").of(concept);
    }

    private static List<Item> present(Items items, List<Iri> names) {
        return names.stream().flatMap(name -> items.find(name).stream()).toList();
    }
}
