package org.ketnoi.transfer.path;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * Links that lead to where the search from the target has been, a list for a path begun, which goes on by them one after
 * another, the most promising first.
 */
final class Prospects implements Agenda.Waiting {
    private static final int OFFSET_BITS = 28;
    private static final int OFFSETS = (1 << OFFSET_BITS) - 1;

    private final Agenda agenda;
    private final int sort;
    private final Walk walk;
    private final Partials partials;
    private final Backward backward;
    private final Distances distances;
    private long[] entries = new long[512];
    private int size;
    private int[] partial = new int[64];
    private int[] next = new int[64];
    private int[] end = new int[64];
    private int readers;
    private final Map<Alike, Ordered> shared = new HashMap<>();

    private record Alike(Sightings.Sighting sighting, int state, int left) {}

    /**
     * Links in their order.
     *
     * @param first number of the first
     * @param end number behind the last
     */
    record Ordered(int first, int end) {}

    Prospects(Agenda agenda, int sort, Walk walk, Backward backward) {
        this.agenda = agenda;
        this.sort = sort;
        this.walk = walk;
        this.partials = walk.partials();
        this.backward = backward;
        this.distances = backward.distances();
        agenda.register(sort, this);
    }

    /** A link for the list that is being made, if it leads to what was not known when there were only so many distances. */
    void add(int ofPartial, int at, int known) {
        int[] links = walk.links(ofPartial);
        int weight = Rows.weight(links, at);
        if (!walk.isOfKind(ofPartial, weight)) {
            return;
        }
        int to = Rows.to(links, at);
        int state = walk.state(ofPartial, to, weight);
        long way = walk.there(ofPartial, to, weight) - partials.distance(ofPartial);
        int left = walk.leftOf(ofPartial) - Distances.steps(way);
        int found = distances.find(to, state, left);
        if (found != Distances.NONE && (known == 0 || !distances.wasKnown(to, state, left, known))) {
            long rest = Math.min(distances.distance(found), backward.least(left));
            add(way + rest, at - walk.start(ofPartial));
        }
    }

    private void add(long distance, int offset) {
        if (size == entries.length) {
            entries = Arrays.copyOf(entries, 2 * size);
        }
        entries[size++] = distance << OFFSET_BITS | offset;
    }

    /** What was seen of a long row, from one place on; for a first look it is the same for all that come there alike. */
    Ordered of(Sightings.Sighting sighting, int ofPartial, int from, int known) {
        Alike alike = new Alike(sighting, partials.state(ofPartial), walk.leftOf(ofPartial));
        Ordered ordered = known == 0 ? shared.get(alike) : null;
        if (ordered == null) {
            int first = size;
            for (int i = 0; i < sighting.count(); i++) {
                if (known == 0 || sighting.at(i) >= from) {
                    add(ofPartial, sighting.at(i), known);
                }
            }
            ordered = ordered(first);
            if (known == 0) {
                shared.put(alike, ordered);
            }
        }
        return ordered;
    }

    /** So many links were added before the list that is being made. */
    int size() {
        return size;
    }

    Ordered ordered(int first) {
        Arrays.sort(entries, first, size);
        return new Ordered(first, size);
    }

    /** A path begun is to go on by these. */
    void read(int ofPartial, Ordered links) {
        if (links.first < links.end) {
            if (readers == partial.length) {
                partial = Arrays.copyOf(partial, 2 * readers);
                next = Arrays.copyOf(next, 2 * readers);
                end = Arrays.copyOf(end, 2 * readers);
            }
            partial[readers] = ofPartial;
            next[readers] = links.first;
            end[readers] = links.end;
            put(readers++);
        }
    }

    private void put(int reader) {
        agenda.put(partials.distance(partial[reader]) + (entries[next[reader]] >>> OFFSET_BITS), sort, reader);
    }

    @Override
    public int partial(int reader) {
        return partial[reader];
    }

    @Override
    public void goOn(int reader, long key) {
        int from = partial[reader];
        int at = walk.start(from) + ((int) entries[next[reader]] & OFFSETS);
        int[] links = walk.links(from);
        int to = Rows.to(links, at);
        int weight = Rows.weight(links, at);
        int state = walk.state(from, to, weight);
        if (walk.mayLeadTo(from, to, weight, state)) {
            agenda.put(key, partials.extend(from, to, state, weight, walk.there(from, to, weight)));
        }
        if (++next[reader] < end[reader]) {
            put(reader);
        }
    }
}
