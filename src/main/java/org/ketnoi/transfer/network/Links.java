package org.ketnoi.transfer.network;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

/** Columns of links with what was changed since they were made: a few links besides, and new lists for their ends. Immutable. */
final class Links {
    private static final int MOST_ADDED = 50_000;
    private static final int ADDED_SHARE = 20;

    private final LinkColumns columns;
    private final List<RawLink> added;
    private final Map<Integer, int[]> changed;

    Links(LinkColumns columns) {
        this(columns, List.of(), Map.of());
    }

    private Links(LinkColumns columns, List<RawLink> added, Map<Integer, int[]> changed) {
        this.columns = columns;
        this.added = added;
        this.changed = changed;
    }

    /** These links without some, by their numbers, and with others. */
    Links with(Set<Integer> removed, Collection<RawLink> more) {
        List<RawLink> all = new ArrayList<>(added);
        Map<Integer, List<Integer>> come = new HashMap<>();
        for (int link : removed) {
            come.computeIfAbsent(get(link).one(), key -> new ArrayList<>());
            come.computeIfAbsent(get(link).other(), key -> new ArrayList<>());
        }
        for (RawLink link : more) {
            int number = columns.size() + all.size();
            all.add(link);
            come.computeIfAbsent(link.one(), key -> new ArrayList<>()).add(number);
            come.computeIfAbsent(link.other(), key -> new ArrayList<>()).add(number);
        }
        Map<Integer, int[]> now = new HashMap<>(changed);
        come.forEach((node, links) -> now.put(node, list(node, removed, links)));
        return new Links(columns, all, now);
    }

    private int[] list(int node, Set<Integer> removed, List<Integer> come) {
        IntStream.Builder kept = IntStream.builder();
        forEachOf(node, link -> {
            if (!removed.contains(link)) {
                kept.add(link);
            }
        });
        return IntStream.concat(kept.build(), come.stream().mapToInt(Integer::intValue))
                .toArray();
    }

    RawLink get(int link) {
        return link < columns.size() ? columns.get(link) : added.get(link - columns.size());
    }

    Relation relation(int link) {
        return link < columns.size()
                ? columns.relation(link)
                : added.get(link - columns.size()).relation();
    }

    int other(int link) {
        return link < columns.size()
                ? columns.other(link)
                : added.get(link - columns.size()).other();
    }

    Terms terms(int link) {
        return link < columns.size()
                ? columns.terms(link)
                : added.get(link - columns.size()).terms();
    }

    int countEvidence(int link) {
        return link < columns.size()
                ? columns.countEvidence(link)
                : added.get(link - columns.size()).evidence().length;
    }

    /** The number of one of the pieces of evidence, counted from 0. */
    int evidence(int link, int place) {
        return link < columns.size()
                ? columns.evidence(link, place)
                : added.get(link - columns.size()).evidence()[place];
    }

    /** The end of a link that is not this one. */
    int opposite(int node, int link) {
        return begins(node, link) ? other(link) : one(link);
    }

    private int one(int link) {
        return link < columns.size()
                ? columns.one(link)
                : added.get(link - columns.size()).one();
    }

    /** Whether a node is the first end of a link. */
    boolean begins(int node, int link) {
        return node == one(link);
    }

    /** Takes a link with the node that is its first end. */
    @FunctionalInterface
    interface Use {
        void accept(int one, int link);
    }

    /** All links, each once; in their own order where nothing was changed, which is the order in memory. */
    void forEach(int nodes, Use use) {
        if (changed.isEmpty()) {
            for (int link = 0; link < columns.size(); link++) {
                use.accept(columns.one(link), link);
            }
            return;
        }
        for (int node = 0; node < nodes; node++) {
            int one = node;
            forEachOf(node, link -> {
                if (begins(one, link)) {
                    use.accept(one, link);
                }
            });
        }
    }

    /** The numbers of a node's links. */
    void forEachOf(int node, IntConsumer use) {
        int[] list = changed.get(node);
        if (list != null) {
            for (int link : list) {
                use.accept(link);
            }
        } else if (node < columns.nodes()) {
            for (int place = columns.first(node); place < columns.last(node); place++) {
                use.accept(columns.at(place));
            }
        }
    }

    /** All links with one of these pieces of evidence; among them also such as are no more. */
    void forEachWith(BitSet evidence, Consumer<RawLink> use) {
        for (int link = 0; link < columns.size() + added.size(); link++) {
            boolean some = link < columns.size()
                    ? columns.hasEvidence(link, evidence)
                    : Arrays.stream(added.get(link - columns.size()).evidence()).anyMatch(evidence::get);
            if (some) {
                use.accept(get(link));
            }
        }
    }

    int countOf(int node) {
        int[] list = changed.get(node);
        if (list != null) {
            return list.length;
        }
        return node < columns.nodes() ? columns.last(node) - columns.first(node) : 0;
    }

    /** Whether so many links stand beside the columns that they had better be written anew. */
    boolean isCrowded() {
        return added.size() > MOST_ADDED + columns.size() / ADDED_SHARE;
    }

    boolean isChanged() {
        return !changed.isEmpty();
    }

    LinkColumns columns() {
        return columns;
    }
}
