package org.ketnoi.bench.quality;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;

/**
 * How much better one is than another at the same questions, and how sure that is: a paired bootstrap, B. Efron and R.
 * Tibshirani, An Introduction to the Bootstrap, 1993, ch. 13, percentile interval of 95 %. Whole groups are drawn, as
 * questions of a group are not independent. Always the same for the same input.
 */
final class Bootstrap {
    private static final int DRAWS = 10_000;
    private static final long SEED = 1;

    private Bootstrap() {}

    /** Two measures of one question. */
    record Pair(String group, double ours, double theirs) {}

    /** Ours against theirs, less one: 0.2 is a fifth more. */
    record Gain(double mean, double low, double high) {
        @Override
        public String toString() {
            return Double.isFinite(mean) ? share(mean) + " % [" + share(low) + ", " + share(high) + "]" : "–";
        }

        /** A draw in which the other has nothing tells no share. */
        private static String share(double value) {
            return Double.isFinite(value) ? String.format(Locale.ROOT, "%+.0f", 100 * value) : "–";
        }
    }

    static Gain gain(List<Pair> pairs) {
        double[][] sums = sums(pairs);
        double[] drawn = new double[DRAWS];
        SplittableRandom random = new SplittableRandom(SEED);
        for (int draw = 0; draw < DRAWS; draw++) {
            double ours = 0;
            double theirs = 0;
            for (int i = 0; i < sums.length; i++) {
                double[] sum = sums[random.nextInt(sums.length)];
                ours += sum[0];
                theirs += sum[1];
            }
            drawn[draw] = ours / theirs - 1;
        }
        Arrays.sort(drawn);
        double ours = pairs.stream().mapToDouble(Pair::ours).sum();
        double theirs = pairs.stream().mapToDouble(Pair::theirs).sum();
        return new Gain(ours / theirs - 1, drawn[DRAWS / 40], drawn[DRAWS - 1 - DRAWS / 40]);
    }

    private static double[][] sums(List<Pair> pairs) {
        Map<String, double[]> groups = new LinkedHashMap<>();
        pairs.forEach(pair -> {
            double[] sum = groups.computeIfAbsent(pair.group(), key -> new double[2]);
            sum[0] += pair.ours();
            sum[1] += pair.theirs();
        });
        return new ArrayList<>(groups.values()).toArray(new double[0][]);
    }
}
