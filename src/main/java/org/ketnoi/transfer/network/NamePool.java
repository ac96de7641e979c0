package org.ketnoi.transfer.network;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.ketnoi.graph.Iri;

/**
 * Names in the order of their code points, numbered from 0, as UTF-8 in one array without the beginning that all of them
 * share. Immutable.
 */
final class NamePool {
    static final int ABSENT = -1;

    private final String prefix;
    private final byte[] bytes;
    private final int[] start;

    NamePool(String prefix, byte[] bytes, int[] start) {
        this.prefix = prefix;
        this.bytes = bytes;
        this.start = start;
    }

    /** @param sorted without repetitions, in the order of {@link #order} */
    static NamePool of(List<byte[]> sorted) {
        int shared = sorted.isEmpty() ? 0 : shared(sorted.getFirst(), sorted.getLast());
        int[] start = new int[sorted.size() + 1];
        for (int i = 0; i < sorted.size(); i++) {
            start[i + 1] = Math.addExact(start[i], sorted.get(i).length - shared);
        }
        byte[] bytes = new byte[start[sorted.size()]];
        for (int i = 0; i < sorted.size(); i++) {
            System.arraycopy(sorted.get(i), shared, bytes, start[i], start[i + 1] - start[i]);
        }
        String prefix = sorted.isEmpty() ? "" : new String(sorted.getFirst(), 0, shared, StandardCharsets.UTF_8);
        return new NamePool(prefix, bytes, start);
    }

    /** How far two names agree, never ending within a character. */
    private static int shared(byte[] one, byte[] other) {
        int differs = Arrays.mismatch(one, other);
        int shared = differs < 0 ? one.length : differs;
        while (shared > 0 && shared < one.length && (one[shared] & 0xC0) == 0x80) {
            shared--;
        }
        return shared;
    }

    static byte[] utf8(Iri name) {
        return name.value().getBytes(StandardCharsets.UTF_8);
    }

    static int order(byte[] one, byte[] other) {
        return Arrays.compareUnsigned(one, other);
    }

    int size() {
        return start.length - 1;
    }

    Iri get(int number) {
        int from = start[number];
        return Iri.of(prefix + new String(bytes, from, start[number + 1] - from, StandardCharsets.UTF_8));
    }

    /** The number of a name, or {@link #ABSENT}. */
    int find(Iri name) {
        if (!name.value().startsWith(prefix)) {
            return ABSENT;
        }
        byte[] wanted = name.value().substring(prefix.length()).getBytes(StandardCharsets.UTF_8);
        int place = countBefore(wanted);
        boolean there =
                place < size() && Arrays.equals(bytes, start[place], start[place + 1], wanted, 0, wanted.length);
        return there ? place : ABSENT;
    }

    /** How many names come before this one. */
    int countBefore(Iri name) {
        byte[] text = utf8(name);
        byte[] shared = prefix.getBytes(StandardCharsets.UTF_8);
        if (!name.value().startsWith(prefix)) {
            return order(text, shared) < 0 ? 0 : size();
        }
        return countBefore(Arrays.copyOfRange(text, shared.length, text.length));
    }

    private int countBefore(byte[] wanted) {
        int low = 0;
        int high = size();
        while (low < high) {
            int middle = low + high >>> 1;
            if (Arrays.compareUnsigned(bytes, start[middle], start[middle + 1], wanted, 0, wanted.length) < 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    String prefix() {
        return prefix;
    }

    byte[] bytes() {
        return bytes;
    }

    int[] start() {
        return start;
    }
}
