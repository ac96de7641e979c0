package org.ketnoi.transfer.path;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/**
 * The search against one that tries everything, on networks small enough for that, under every combination of
 * conditions. A failure prints the seed of its case; {@code -Dketnoi.test.seed=} makes it the first case.
 */
class PathSearchRandomTest {
    private static final int CASES = 10_000;

    @Test
    void findBestAgreesWithTryingEverything() {
        long first = Long.getLong("ketnoi.test.seed", System.nanoTime());
        int answered = 0;
        for (long seed = first; seed < first + CASES; seed++) {
            RandomCase drawn = RandomCase.draw(new Random(seed), (int) (seed - first));
            Paths paths = PathSearch.findBest(drawn.network(), drawn.question(), drawn.limits());
            List<Path> expected = BruteForce.findBest(drawn);
            assertThat(paths.best()).as("seed %d: %s", seed, drawn).isEqualTo(expected);
            assertThat(paths.complete()).isTrue();
            answered += expected.size() > 1 ? 1 : 0;
        }
        assertThat(answered).as("cases with something to order").isGreaterThan(CASES / 10);
    }
}
