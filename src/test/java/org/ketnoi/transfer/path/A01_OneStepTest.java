package org.ketnoi.transfer.path;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ketnoi.transfer.path.Drawing.network;

import org.junit.jupiter.api.Test;

class A01_OneStepTest {
    private static final Limits FIVE = new Limits(5, 8);

    @Test
    void oneLinkIsAPath() {
        assertThat(network("a -solves- b 5").best("a", "b", FIVE)).containsExactly("a -solves- b [5]");
    }

    @Test
    void aLinkIsWalkedBothWays() {
        assertThat(network("a -solves- b 5").best("b", "a", FIVE)).containsExactly("b -solves- a [5]");
    }

    @Test
    void aLinkMayCostNothing() {
        assertThat(network("a -solves- b 0").best("a", "b", FIVE)).containsExactly("a -solves- b [0]");
    }

    @Test
    void unconnectedNodesHaveNoPath() {
        var network = network("""
                a -solves- b 1
                c -solves- d 1""");

        assertThat(network.best("a", "d", FIVE)).isEmpty();
    }

    @Test
    void noPathLeadsFromANodeToItself() {
        var network = network("""
                a -solves- b 1
                a -meets- b 1""");

        assertThat(network.best("a", "a", FIVE)).isEmpty();
    }

    @Test
    void anAnswerThatWasNotCutIsComplete() {
        var network = network("a -solves- b 5");

        assertThat(PathSearch.findBest(network.network(), network.between("a", "b"), FIVE)
                        .complete())
                .isTrue();
    }
}
