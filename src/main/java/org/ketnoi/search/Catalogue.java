package org.ketnoi.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.ketnoi.graph.EntityType;
import org.ketnoi.graph.Iri;
import org.ketnoi.graph.Label;
import org.ketnoi.place.Units;
import org.ketnoi.store.Arguments;
import org.ketnoi.store.GraphStore;
import org.ketnoi.store.QueryLibrary;
import org.ketnoi.store.Row;

/** Everything that can be found, with its names, as of one version of the published graph. Immutable. */
final class Catalogue {
    static final String TYPE = "type";
    static final String SELF = "self";
    /** Properties whose values tell things of the same name apart, the most telling first. */
    private static final List<String> HINTS =
            List.of("area", "country", "coversCountry", "servesArea", "holder", "enterprise", "broader");

    private final Map<Iri, Item> items;
    private final TextIndex index;
    private final long version;

    private record Item(
            EntityType type,
            List<Label> labels,
            List<Label> others,
            List<Label> texts,
            Map<String, Set<String>> values) {
        Item(EntityType type) {
            this(type, new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new HashMap<>());
        }

        String first(String property) {
            return values.getOrDefault(property, Set.of()).stream()
                    .sorted()
                    .findFirst()
                    .orElse("");
        }
    }

    private Catalogue(Map<Iri, Item> items, long version) {
        this.items = items;
        this.version = version;
        this.index = TextIndex.of(use -> items.forEach((id, item) -> use.accept(entry(id, item))));
    }

    static Catalogue read(GraphStore published, QueryLibrary queries) {
        Map<Iri, Item> items = new TreeMap<>();
        long version = published.version();
        published.select(queries.get("search/things"), Arguments.none(), row -> {
            Iri thing = row.iri("thing");
            EntityType.of(thing).ifPresent(type -> note(items.computeIfAbsent(thing, key -> new Item(type)), row));
            return thing;
        });
        return new Catalogue(items, version);
    }

    private static void note(Item item, Row row) {
        String property = row.iri("property").key();
        switch (property) {
            case "label", "prefLabel" -> row.findLabel("value").ifPresent(item.labels::add);
            case "altLabel", "fullName" -> row.findLabel("value").ifPresent(item.others::add);
            case "description" -> row.findLabel("value").ifPresent(item.texts::add);
            default ->
                item.values.computeIfAbsent(property, key -> new HashSet<>()).add(row.text("value"));
        }
    }

    private TextIndex.Entry entry(Iri id, Item item) {
        List<TextIndex.Value> values = new ArrayList<>(
                List.of(new TextIndex.Value(TYPE, item.type.singular()), new TextIndex.Value(SELF, id.value())));
        item.values.forEach((property, all) ->
                withBroader(property, all).forEach(value -> values.add(new TextIndex.Value(property, value))));
        List<String> names = new ArrayList<>(texts(item.labels));
        names.addAll(texts(item.others));
        names.add(id.key());
        return new TextIndex.Entry(id, names, texts(item.texts), values);
    }

    /** What is of a field is also of the broader one. */
    private Set<String> withBroader(String property, Set<String> values) {
        Set<String> all = new HashSet<>(values);
        if (property.equals("field")) {
            values.forEach(value -> Optional.ofNullable(items.get(Iri.of(value)))
                    .ifPresent(field -> all.addAll(field.values.getOrDefault("broader", Set.of()))));
        }
        return all;
    }

    private static List<String> texts(Collection<Label> labels) {
        return labels.stream().map(Label::text).toList();
    }

    long version() {
        return version;
    }

    TextIndex.Hits find(String words, Collection<TextIndex.Filter> filters, int offset, int limit) {
        return index.find(words, filters, offset, limit);
    }

    Thing thing(TextIndex.Hit hit) {
        Item item = items.get(hit.id());
        if (item == null) {
            throw new IllegalStateException("Indexed but not known: " + hit.id());
        }
        List<Iri> hints = HINTS.stream()
                .flatMap(property ->
                        item.values.getOrDefault(property, Set.of()).stream().sorted())
                .flatMap(value -> Iri.find(value).stream())
                .limit(2)
                .toList();
        return new Thing(hit.id(), item.type, item.labels, hints, period(item), hit.score());
    }

    private static String period(Item item) {
        String from = item.first("validFrom");
        String until = item.first("validUntil");
        boolean told = Units.changes(item.type) && !(from.isEmpty() && until.isEmpty());
        return told ? from + "–" + until : "";
    }

    boolean holds(Iri id) {
        return items.containsKey(id);
    }
}
