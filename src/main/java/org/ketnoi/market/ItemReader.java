package org.ketnoi.market;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ketnoi.graph.Iri;
import org.ketnoi.graph.Label;
import org.ketnoi.store.Arguments;
import org.ketnoi.store.NamedQuery;
import org.ketnoi.store.Scan;

/**
 * Reads things from rows of thing, property and value. A value that many have is read and kept once. One scan, one
 * thread.
 */
final class ItemReader {
    private final Scan scan;
    private final Map<Long, Object> values = new HashMap<>();
    private final Map<Long, String> properties = new HashMap<>();

    ItemReader(Scan scan) {
        this.scan = scan;
    }

    Map<Iri, Market.Item> read(NamedQuery query, Arguments arguments) {
        Map<Iri, Market.Item> items = new HashMap<>();
        List<Said.Entry> entries = new ArrayList<>();
        // Rows of one thing mostly come together; when they do not, what is there is added to.
        long[] thing = {Scan.NOTHING};
        scan.forEach(query, arguments, row -> {
            if (row[0] != thing[0]) {
                keep(thing[0], entries, items);
                thing[0] = row[0];
            }
            entries.add(new Said.Entry(property(row[1]), value(row[2])));
        });
        keep(thing[0], entries, items);
        return items;
    }

    private void keep(long thing, List<Said.Entry> entries, Map<Iri, Market.Item> items) {
        if (entries.isEmpty()) {
            return;
        }
        if (value(thing) instanceof Iri id) {
            Market.Item before = items.get(id);
            if (before != null) {
                entries.addAll(before.said().entries());
            }
            items.put(id, new Market.Item(id, new Said(entries)));
        }
        entries.clear();
    }

    private String property(long number) {
        return properties.computeIfAbsent(
                number, property -> scan.iri(property).key().intern());
    }

    private Object value(long number) {
        return values.computeIfAbsent(number, this::read);
    }

    private Object read(long number) {
        if (scan.isIri(number)) {
            return scan.iri(number);
        }
        Label label = scan.label(number);
        return label.language().isEmpty() ? label.text() : label;
    }
}
