package org.ketnoi.transfer.network;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import org.ketnoi.graph.Iri;

/** Numbers names as they are met, and in the end in their order. One thread. */
final class Numbering {
    private final Map<Iri, Integer> met = new HashMap<>();

    /** The number of a name for now. */
    int of(Iri name) {
        Integer number = met.putIfAbsent(name, met.size());
        return number == null ? met.size() - 1 : number;
    }

    int find(Iri name) {
        return met.getOrDefault(name, NamePool.ABSENT);
    }

    int size() {
        return met.size();
    }

    /**
     * The names in order.
     *
     * @param names where each has its last number
     * @param last the last number by the one for now
     */
    record Ordered(NamePool names, int[] last) {}

    Ordered ordered() {
        record Name(byte[] text, int number) {}
        Name[] names = new Name[met.size()];
        met.forEach((name, number) -> names[number] = new Name(NamePool.utf8(name), number));
        Arrays.parallelSort(names, Comparator.comparing(Name::text, NamePool::order));
        int[] last = new int[names.length];
        for (int i = 0; i < names.length; i++) {
            last[names[i].number] = i;
        }
        return new Ordered(NamePool.of(Arrays.stream(names).map(Name::text).toList()), last);
    }
}
