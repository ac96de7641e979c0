package org.ketnoi.transfer.path;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ketnoi.transfer.path.Drawing.network;

import java.util.BitSet;
import java.util.List;
import org.junit.jupiter.api.Test;

class A07_ParallelLinksTest {
    private static final Limits FIVE = new Limits(5, 8);

    @Test
    void theCheaperOfTwoParallelLinksIsTaken() {
        var network = network("""
                a -advised- b 7
                a -met- b 3""");

        assertThat(network.best("a", "b", FIVE)).containsExactly("a -met- b [3]");
    }

    @Test
    void parallelLinksDoNotCrowdOutOtherPaths() {
        var network = network("""
                a -advised- b 0
                a -met- b 0
                a -wrote- b 0
                b -advised- d 0
                b -met- d 0
                b -wrote- d 0
                a -met- c 5
                c -met- d 5""");

        assertThat(network.best("a", "d", new Limits(2, 8)))
                .containsExactly("a -advised- b -advised- d [0]", "a -met- c -met- d [10]");
    }

    @Test
    void atEqualCostTheSmallerKindIsTaken() {
        var network = network("""
                a -wrote- b 2
                a -met- b 2
                b -wrote- c 1
                b -met- c 1""");

        assertThat(network.best("a", "c", FIVE)).containsExactly("a -met- b -met- c [3]");
    }

    @Test
    void theDearerParallelLinkIsTakenWhenOnlyItIsAllowed() {
        var network = network("""
                a -advised- b 7
                a -met- b 3
                b -met- c 1""");
        Grammar grammar = network.grammar(2, "0 -advised- 1, 1 -met- 1", 1);

        assertThat(network.best(network.between("a", "c", grammar), FIVE)).containsExactly("a -advised- b -met- c [8]");
    }

    @Test
    void theDearerParallelLinkIsTakenWhenOnlyItIsAdmitted() {
        var network = network("""
                a -advised- b 7
                a -met- b 3*""");
        Conditions unconditional = new Conditions() {
            @Override
            public boolean admits(int origin, int from, int to, int kind) {
                return false;
            }
        };

        assertThat(network.best(network.between("a", "b").under(unconditional), FIVE))
                .containsExactly("a -advised- b [7]");
    }

    /** Five layers of six nodes, everything linked twice at the same cost: 7,776 paths tie, each in 64 ways. */
    @Test
    void manyTiesAndParallelLinksAreNotAllLookedAt() {
        LinkList links = new LinkList(0);
        for (int from = 0; from <= 30; from++) {
            int firstInNextLayer = from == 0 ? 1 : 6 * ((from - 1) / 6) + 7;
            int lastInNextLayer = Math.min(firstInNextLayer + 5, 31);
            for (int to = firstInNextLayer; to <= lastInNextLayer; to++) {
                links.add(from, to, 0, 1, false);
                links.add(from, to, 1, 1, false);
            }
        }
        Network network = Network.of(32, new BitSet(), links);
        Question question = Question.between(0, 31, Grammar.any());

        Paths paths = PathSearch.findBest(network, question, new Limits(2, 8));

        assertThat(paths.complete()).isTrue();
        assertThat(paths.best())
                .extracting(path -> path.hops().stream().map(Path.Hop::node).toList())
                .containsExactly(List.of(1, 7, 13, 19, 25, 31), List.of(1, 7, 13, 19, 26, 31));
    }
}
