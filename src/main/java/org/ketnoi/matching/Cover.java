package org.ketnoi.matching;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * All sets of parts that together have everything and of which none can be left out, the smallest first. Exact: for each
 * size, from one on, the lacking element that the fewest have is taken and each that has it tried in turn, those tried
 * before left out of what follows, so that each set is met once (the branching of Knuth's Algorithm X, Dancing Links,
 * 2000). At most 64 elements.
 */
final class Cover {
    private final long[] has;
    private final double[] scores;
    private final long all;
    private final int mostSteps;
    private final List<int[]> found = new ArrayList<>();
    private int steps;

    private Cover(long[] has, double[] scores, long all, int mostSteps) {
        this.has = has;
        this.scores = scores;
        this.all = all;
        this.mostSteps = mostSteps;
    }

    /**
     * Sets, and whether they are all that was asked for.
     *
     * @param sets of places of parts, ascending: by size, then the best mean score, then by place
     * @param complete false when the bound on steps cut the search
     */
    record Sets(List<int[]> sets, boolean complete) {}

    /**
     * @param has a bit for each element that a part has
     * @param scores of the parts
     * @param all a bit for each element that is wanted
     * @param mostParts no set is larger
     * @param limit so many sets at most; all of a size are looked at before the best of them are taken
     * @param mostSteps bound on the work
     */
    static Sets find(long[] has, double[] scores, long all, int mostParts, int limit, int mostSteps) {
        Cover cover = new Cover(has.clone(), scores.clone(), all, mostSteps);
        List<int[]> sets = new ArrayList<>();
        for (int size = 1; all != 0 && size <= mostParts && sets.size() < limit && cover.mayGoOn(); size++) {
            cover.found.clear();
            cover.extend(new int[size], 0, 0, new boolean[has.length]);
            cover.found.sort(cover.best());
            sets.addAll(cover.found.subList(0, Math.min(limit - sets.size(), cover.found.size())));
        }
        return new Sets(List.copyOf(sets), cover.mayGoOn());
    }

    private boolean mayGoOn() {
        return steps < mostSteps;
    }

    private Comparator<int[]> best() {
        return Comparator.comparingDouble((int[] set) -> -Arrays.stream(set)
                        .mapToDouble(part -> scores[part])
                        .average()
                        .orElse(0))
                .thenComparing(Arrays::compare);
    }

    private void extend(int[] set, int size, long got, boolean[] out) {
        steps++;
        if ((got & all) == all) {
            if (size == set.length && isWithoutSpare(set)) {
                int[] sorted = set.clone();
                Arrays.sort(sorted);
                found.add(sorted);
            }
            return;
        }
        if (size == set.length || !mayGoOn()) {
            return;
        }
        long element = rarest(all & ~got, out);
        boolean[] tried = out.clone();
        for (int part = 0; part < has.length; part++) {
            if (!tried[part] && (has[part] & element) != 0) {
                set[size] = part;
                tried[part] = true;
                extend(set, size + 1, got | has[part], tried);
            }
        }
    }

    /** Of the lacking elements the one that the fewest have. */
    private long rarest(long lacking, boolean[] out) {
        long rarest = Long.lowestOneBit(lacking);
        int fewest = Integer.MAX_VALUE;
        for (long rest = lacking; rest != 0; rest &= rest - 1) {
            long element = Long.lowestOneBit(rest);
            int with = 0;
            for (int part = 0; part < has.length; part++) {
                with += !out[part] && (has[part] & element) != 0 ? 1 : 0;
            }
            if (with < fewest) {
                fewest = with;
                rarest = element;
            }
        }
        return rarest;
    }

    private boolean isWithoutSpare(int[] set) {
        for (int spared : set) {
            long others = 0;
            for (int part : set) {
                others |= part == spared ? 0 : has[part];
            }
            if ((others & all) == all) {
                return false;
            }
        }
        return true;
    }
}
