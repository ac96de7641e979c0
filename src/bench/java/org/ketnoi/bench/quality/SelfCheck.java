package org.ketnoi.bench.quality;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The measures against examples that were computed by hand, and the rule of the halves. Fails on one that differs. */
final class SelfCheck {
    private static final double CLOSE = 1e-6;

    private SelfCheck() {}

    static void run() {
        Question three = question(Map.of("a", 3, "b", 2, "c", 1));
        // (3 + 0 + 7/2) / (7 + 3/1.5849625 + 1/2)
        equal(
                "nDCG of b, x, a",
                6.5 / 9.392789,
                Score.of(three, List.of("b", "x", "a")).ndcg());
        equal(
                "nDCG of the best order",
                1,
                Score.of(three, List.of("a", "b", "c")).ndcg());
        equal("nDCG of nothing", 0, Score.of(three, List.of()).ndcg());
        // the second b takes a place and gives nothing: (3 + 0 + 1/2) / 9.392789
        equal(
                "nDCG of b, b, c",
                3.5 / 9.392789,
                Score.of(three, List.of("b", "b", "c")).ndcg());
        // one of ten: what stands eleventh does not count
        equal("nDCG of an eleventh", 0, Score.of(three, padded(10, "a")).ndcg());
        equal(
                "nDCG of a tenth",
                7 / 3.459432 / 9.392789,
                Score.of(three, padded(9, "a")).ndcg());
        ranks(three);
        bootstrap();
        if (Half.of("a") != Half.HELD || Half.of("d") != Half.TUNING) {
            throw new IllegalStateException("CRC-32 of a is e8b7be43, of d 98dd4acc");
        }
    }

    private static void ranks(Question three) {
        equal("rank of c, b", 0.5, Score.of(three, List.of("c", "b")).reciprocalRank());
        equal("rank of a twelfth", 1.0 / 12, Score.of(three, padded(11, "b")).reciprocalRank());
        equal(
                "rank of a lone 1",
                1,
                Score.of(question(Map.of("c", 1)), List.of("c")).reciprocalRank());
        equal(
                "recall of c, x, b",
                2.0 / 3,
                Score.of(three, List.of("c", "x", "b")).recall());
        equal("recall of an eleventh", 0, Score.of(three, padded(10, "a")).recall());
    }

    /** Ours is twice as much in each group, so that it is so however they are drawn. */
    private static void bootstrap() {
        List<Bootstrap.Pair> pairs = List.of(
                new Bootstrap.Pair("g", 0.8, 0.4), new Bootstrap.Pair("g", 0.2, 0.1), new Bootstrap.Pair("h", 1, 0.5));
        Bootstrap.Gain gain = Bootstrap.gain(pairs);
        equal("gain", 1, gain.mean());
        equal("lower end", 1, gain.low());
        equal("upper end", 1, gain.high());
    }

    private static Question question(Map<String, Integer> judged) {
        return new Question("q", "g", "line", "en", "words", judged);
    }

    private static List<String> padded(int before, String last) {
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < before; i++) {
            ids.add("x" + i);
        }
        ids.add(last);
        return ids;
    }

    private static void equal(String what, double expected, double actual) {
        if (!(Math.abs(expected - actual) < CLOSE)) {
            throw new IllegalStateException(what + " is " + actual + ", not " + expected);
        }
    }
}
