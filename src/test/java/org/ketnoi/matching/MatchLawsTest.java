package org.ketnoi.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ketnoi.graph.InvalidParameterException;
import org.ketnoi.graph.Iri;

/** What holds of every ranking, whatever the weights. {@code -Dketnoi.seed=} repeats one. */
class MatchLawsTest {
    static List<Long> seeds() {
        Long given = Long.getLong("ketnoi.seed");
        long first = System.nanoTime();
        return given == null ? IntStream.range(0, 100).mapToObj(i -> first + i).toList() : List.of(given);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void whatMissesAMustNeverRanksAboveWhatDoesNot(long seed) {
        Random random = new Random(seed);
        Weights weights = weights(random);
        List<Match> ranked = IntStream.range(0, 30)
                .mapToObj(i -> match(random, i, weights))
                .sorted(Match.ORDER)
                .toList();

        for (int i = 1; i < ranked.size(); i++) {
            assertThat(missesAMust(ranked.get(i - 1)) && !missesAMust(ranked.get(i)))
                    .as("seed %d", seed)
                    .isFalse();
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void aLargerWeightHelpsWhoeverIsBetterByIt(long seed) {
        Random random = new Random(seed);
        Weights weights = weights(random);
        double[] one = random.doubles(Criterion.values().length).toArray();
        double[] other = random.doubles(Criterion.values().length).toArray();
        Criterion raised = Criterion.values()[random.nextInt(Criterion.values().length)];
        boolean isAhead = weights.mean(one) > weights.mean(other);
        boolean isBetter = one[raised.ordinal()] >= other[raised.ordinal()];
        Weights more = weights.with(Map.of(raised, Math.min(Weights.LARGEST, weights.of(raised) * 3 + 1)));

        if (isAhead && isBetter) {
            assertThat(more.mean(one)).as("seed %d", seed).isGreaterThan(more.mean(other) - 1e-12);
        }
    }

    @Test
    void weightsThatContradictThemselvesAreRefused() {
        assertThatThrownBy(() -> Weights.of(Map.of())).isInstanceOf(InvalidParameterException.class);
        assertThatThrownBy(() -> Weights.of(Map.of(Criterion.FIELD, -1.0)))
                .isInstanceOf(InvalidParameterException.class);
        assertThatThrownBy(() -> Weights.of(Map.of(Criterion.FIELD, Double.NaN)))
                .isInstanceOf(InvalidParameterException.class);
    }

    private static Weights weights(Random random) {
        Map<Criterion, Double> weights = new EnumMap<>(Criterion.class);
        for (Criterion criterion : Criterion.values()) {
            weights.put(criterion, random.nextInt(4) == 0 ? 0.0 : random.nextDouble() * 10);
        }
        weights.put(Criterion.FIELD, 1.0);
        return Weights.of(weights);
    }

    private static Match match(Random random, int number, Weights weights) {
        List<Finding> findings = new ArrayList<>();
        double[] scores = new double[Criterion.values().length];
        for (Criterion criterion : Criterion.values()) {
            double score = random.nextDouble();
            scores[criterion.ordinal()] = score;
            boolean misses = random.nextInt(20) == 0;
            findings.add(
                    misses
                            ? Finding.unmet(
                                    criterion, score, random.nextBoolean(), Finding.Sentence.of(Reason.NOT_ASKED))
                            : Finding.met(criterion, Finding.Sentence.of(Reason.NOT_ASKED)));
        }
        return new Match(
                Iri.entity("order", "o"),
                Iri.entity("offer", "of-" + number),
                Iri.entity("technology", "t"),
                Optional.empty(),
                weights.mean(scores),
                findings);
    }

    private static boolean missesAMust(Match match) {
        return match.unmet().stream().anyMatch(Finding.Unmet::must);
    }
}
