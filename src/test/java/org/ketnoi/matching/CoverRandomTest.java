package org.ketnoi.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The covering sets are those that trying everything finds, in the same order. {@code -Dketnoi.seed=} repeats one. */
class CoverRandomTest {
    static List<Long> seeds() {
        Long given = Long.getLong("ketnoi.seed");
        long first = System.nanoTime();
        return given == null ? IntStream.range(0, 200).mapToObj(i -> first + i).toList() : List.of(given);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void findsWhatTryingEverythingFinds(long seed) {
        Random random = new Random(seed);
        int elements = 1 + random.nextInt(6);
        long[] has = random.longs(random.nextInt(11), 0, 1L << elements).toArray();
        double[] scores = random.doubles(has.length).toArray();
        long all = (1L << elements) - 1;
        int most = 1 + random.nextInt(4);

        Cover.Sets found = Cover.find(has, scores, all, most, 1_000, 1_000_000);

        assertThat(found.complete()).isTrue();
        assertThat(found.sets())
                .as("seed %d", seed)
                .usingElementComparator(Arrays::compare)
                .isEqualTo(tried(has, scores, all, most));
    }

    private static List<int[]> tried(long[] has, double[] scores, long all, int most) {
        List<int[]> sets = new ArrayList<>();
        for (int chosen = 1; chosen < 1 << has.length; chosen++) {
            int mask = chosen;
            int[] set = IntStream.range(0, has.length)
                    .filter(part -> (mask >> part & 1) != 0)
                    .toArray();
            boolean spare = Arrays.stream(set).anyMatch(left -> covers(has, mask & ~(1 << left), all));
            if (set.length <= most && covers(has, mask, all) && !spare) {
                sets.add(set);
            }
        }
        sets.sort(Comparator.<int[]>comparingInt(set -> set.length)
                .thenComparingDouble(set -> -Arrays.stream(set)
                        .mapToDouble(part -> scores[part])
                        .average()
                        .orElse(0))
                .thenComparing(Arrays::compare));
        return sets;
    }

    private static boolean covers(long[] has, int mask, long all) {
        long got = 0;
        for (int part = 0; part < has.length; part++) {
            got |= (mask >> part & 1) == 0 ? 0 : has[part];
        }
        return (got & all) == all;
    }

    @org.junit.jupiter.api.Test
    void saysWhenTheBoundCutTheSearch() {
        long[] has = new long[40];
        Arrays.setAll(has, part -> 1L << part % 20);

        Cover.Sets cut = Cover.find(has, new double[40], (1L << 20) - 1, 20, 10, 1_000);

        assertThat(cut.complete()).isFalse();
    }
}
