package org.ketnoi.transfer.path;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * The search against one that tries everything, on networks small enough for that. A failure prints the seed of its
 * case; {@code -Dketnoi.test.seed=} makes it the first case.
 */
class PathSearchRandomTest {
    private static final int CASES = 10_000;
    private static final int KINDS = 3;

    @Test
    void findBestAgreesWithTryingEverything() {
        long first = Long.getLong("ketnoi.test.seed", System.nanoTime());
        int answered = 0;
        for (long seed = first; seed < first + CASES; seed++) {
            Case drawn = Case.draw(new Random(seed));
            List<String> expected = drawn.tryEverything();
            assertThat(drawn.search()).as("seed %d: %s", seed, drawn).isEqualTo(expected);
            answered += expected.size() > 1 ? 1 : 0;
        }
        assertThat(answered).as("cases with something to order").isGreaterThan(CASES / 10);
    }

    /** Everything a search is given; {@code next} is the grammar, with -1 for a kind that may not follow. */
    private record Case(
            int nodes,
            List<Network.Link> links,
            int[][] next,
            Set<Integer> accepting,
            Set<Integer> admittedTags,
            int via,
            Limits limits) {

        static Case draw(Random random) {
            int nodes = 3 + random.nextInt(5);
            List<Network.Link> links = new ArrayList<>();
            Set<Integer> admitted = new HashSet<>();
            int refused = random.nextInt(3);
            int count = 2 * nodes + random.nextInt(3 * nodes);
            for (int tag = 0; tag < count; tag++) {
                links.add(new Network.Link(
                        random.nextInt(nodes), random.nextInt(nodes), random.nextInt(KINDS), random.nextInt(5), tag));
                if (random.nextInt(10) >= refused) {
                    admitted.add(tag);
                }
            }
            int[][] next = new int[1 + random.nextInt(3)][KINDS];
            Set<Integer> accepting = new HashSet<>();
            for (int state = 0; state < next.length; state++) {
                for (int kind = 0; kind < KINDS; kind++) {
                    next[state][kind] = random.nextInt(8) == 0 ? -1 : random.nextInt(next.length);
                }
                if (state == next.length - 1 || random.nextBoolean()) {
                    accepting.add(state);
                }
            }
            int via = random.nextInt(4) == 0 ? random.nextInt(nodes) : Question.ANYWHERE;
            return new Case(
                    nodes,
                    links,
                    next,
                    accepting,
                    admitted,
                    via,
                    new Limits(1 + random.nextInt(6), 1 + random.nextInt(6)));
        }

        List<String> search() {
            Network network = Network.of(nodes, links);
            Question question = Question.between(0, nodes - 1, grammar())
                    .admitting(link -> admittedTags.contains(network.tag(link)))
                    .through(via);
            Paths paths = PathSearch.findBest(network, question, limits);
            assertThat(paths.complete()).isTrue();
            return paths.best().stream().map(path -> told(network, path)).toList();
        }

        private Grammar grammar() {
            List<Grammar.Transition> transitions = new ArrayList<>();
            for (int state = 0; state < next.length; state++) {
                for (int kind = 0; kind < KINDS; kind++) {
                    if (next[state][kind] >= 0) {
                        transitions.add(new Grammar.Transition(state, kind, next[state][kind]));
                    }
                }
            }
            return Grammar.of(
                    next.length,
                    KINDS,
                    transitions,
                    accepting.stream().mapToInt(Integer::intValue).toArray());
        }

        private static String told(Network network, Path path) {
            List<Integer> kinds = path.links().stream().map(network::kind).toList();
            long sum = path.links().stream().mapToLong(network::cost).sum();
            assertThat(path.cost()).isEqualTo(sum);
            return "%s %s [%d]".formatted(path.nodes(), kinds, path.cost());
        }

        /** Every loop-free walk, then what is forbidden struck out, then the best of each sequence of nodes. */
        List<String> tryEverything() {
            List<List<Network.Link>> walks = new ArrayList<>();
            extend(new ArrayList<>(), 0, walks);
            Map<List<Integer>, Found> bestByNodes = new HashMap<>();
            for (List<Network.Link> walk : walks) {
                Found found = Found.of(walk);
                if (isAllowed(walk) && (via == Question.ANYWHERE || found.nodes.contains(via))) {
                    bestByNodes.merge(found.nodes, found, (one, other) -> ORDER.compare(one, other) <= 0 ? one : other);
                }
            }
            return bestByNodes.values().stream()
                    .sorted(ORDER)
                    .limit(limits.paths())
                    .map(found -> "%s %s [%d]".formatted(found.nodes, found.kinds, found.cost))
                    .toList();
        }

        private void extend(List<Network.Link> begun, int at, List<List<Network.Link>> walks) {
            if (at == nodes - 1) {
                walks.add(List.copyOf(begun));
                return;
            }
            if (begun.size() == limits.steps()) {
                return;
            }
            for (Network.Link link : links) {
                boolean visited = link.to() == 0 || begun.stream().anyMatch(other -> other.to() == link.to());
                if (link.from() == at && !visited) {
                    begun.add(link);
                    extend(begun, link.to(), walks);
                    begun.removeLast();
                }
            }
        }

        private boolean isAllowed(List<Network.Link> walk) {
            int state = 0;
            for (Network.Link link : walk) {
                state = state < 0 || !admittedTags.contains(link.tag()) ? -1 : next[state][link.kind()];
            }
            return accepting.contains(state);
        }

        @Override
        public String toString() {
            return "%s, grammar %s accepting %s, admitted %s, via %d, %s"
                    .formatted(links, Arrays.deepToString(next), accepting, admittedTags, via, limits);
        }
    }

    private record Found(List<Integer> nodes, List<Integer> kinds, long cost) {
        static Found of(List<Network.Link> walk) {
            List<Integer> nodes = new ArrayList<>(List.of(0));
            walk.forEach(link -> nodes.add(link.to()));
            return new Found(
                    nodes,
                    walk.stream().map(Network.Link::kind).toList(),
                    walk.stream().mapToLong(Network.Link::cost).sum());
        }
    }

    /** Numbers here have one digit, so that their texts have their order. */
    private static final Comparator<Found> ORDER = Comparator.comparingLong(Found::cost)
            .thenComparingInt(found -> found.kinds.size())
            .thenComparing(found -> found.nodes.toString())
            .thenComparing(found -> found.kinds.toString());
}
