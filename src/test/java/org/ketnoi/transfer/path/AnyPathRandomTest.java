package org.ketnoi.transfer.path;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/**
 * Whether there is a path, against trying everything, on networks that are small enough for that. A failure prints the
 * seed of its case; {@code -Dketnoi.test.seed=} makes it the first case.
 */
class AnyPathRandomTest {
    private static final int CASES = 20_000;
    private static final int TIE = 0;
    private static final int BETWEEN = 1;
    private static final int AT_CONNECTOR = 2;

    @Test
    void thereIsAPathWhereTryingEverythingFindsOne() {
        long first = Long.getLong("ketnoi.test.seed", System.nanoTime());
        int found = 0;
        int none = 0;
        for (long seed = first; seed < first + CASES; seed++) {
            RandomCase drawn = suited(RandomCase.draw(new Random(seed), (int) (seed - first)), new Random(seed));
            Optional<Path> path = AnyPath.find(
                    drawn.network(), drawn.question(), drawn.limits().steps());
            List<List<Integer>> expected = BruteForce.findBest(drawn).stream()
                    .map(one -> parties(one, drawn))
                    .toList();
            assertThat(path.isPresent()).as("seed %d: %s", seed, drawn).isEqualTo(!expected.isEmpty());
            if (path.isPresent()) {
                assertThat(expected).as("seed %d: %s", seed, drawn).contains(parties(path.get(), drawn));
            }
            found += expected.size() > 1 ? 1 : 0;
            none += expected.isEmpty() ? 1 : 0;
        }
        assertThat(found).as("cases with a choice").isGreaterThan(CASES / 20);
        assertThat(none).as("cases without a path").isGreaterThan(CASES / 20);
    }

    @Test
    void nobodyHasToBePassed() {
        RandomCase drawn = RandomCase.draw(new Random(1), 4);
        assertThat(drawn.conditions().waypoints()).isNotEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> AnyPath.find(drawn.network(), drawn.question(), 3));
    }

    /** Origin, steps and parties. */
    private static List<Integer> parties(Path path, RandomCase drawn) {
        List<Integer> told = new ArrayList<>(List.of(path.origin(), path.source(), path.steps()));
        path.hops().stream()
                .map(Path.Hop::node)
                .filter(node -> !drawn.connectors().get(node))
                .forEach(told::add);
        return told;
    }

    /** The case as this search takes it: those between in one state, and several origins only where all may do the same. */
    private static RandomCase suited(RandomCase drawn, Random random) {
        Map<RandomCase.End, RandomCase.Tie> links = new LinkedHashMap<>();
        drawn.links().forEach((end, tie) -> {
            boolean joins =
                    drawn.connectors().get(end.one()) || drawn.connectors().get(end.other());
            links.put(new RandomCase.End(end.one(), end.other(), joins ? 1 + end.kind() % 2 : TIE), tie);
        });
        List<Origin> origins = drawn.origins().stream()
                .map(origin -> new Origin(
                        origin.node(),
                        origin.entrances().stream()
                                .filter(entrance -> entrance.node() == drawn.target()
                                        || drawn.connectors().get(entrance.node()))
                                .toList()))
                .toList();
        boolean several = drawn.conditions().refusedLinks().isEmpty()
                && origins.getFirst().node() != origins.getLast().node();
        BitSet refused = (BitSet) drawn.conditions().refused().clone();
        origins.forEach(origin -> refused.set(origin.node()));
        int[][] next = {
            {BETWEEN, AT_CONNECTOR, -1, AT_CONNECTOR},
            {random.nextInt(4) == 0 ? -1 : BETWEEN, random.nextBoolean() ? AT_CONNECTOR : -1, AT_CONNECTOR, -1},
            {-1, BETWEEN, random.nextBoolean() ? BETWEEN : -1, -1}
        };
        return new RandomCase(
                drawn.nodes(),
                drawn.connectors(),
                drawn.rank(),
                links,
                next,
                List.of(BETWEEN, AT_CONNECTOR),
                several ? origins : origins.subList(0, 1),
                drawn.target(),
                new RandomCase.Drawn(
                        refused, drawn.conditions().pairs(), drawn.conditions().refusedLinks(), List.of()),
                new Limits(1_000, drawn.limits().steps()));
    }
}
