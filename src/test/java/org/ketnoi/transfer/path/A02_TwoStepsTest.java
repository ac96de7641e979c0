package org.ketnoi.transfer.path;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ketnoi.transfer.path.Drawing.network;

import org.junit.jupiter.api.Test;

class A02_TwoStepsTest {
    private static final Limits FIVE = new Limits(5, 8);

    @Test
    void costsAddUpAlongAPath() {
        var network = network("""
                a -solves- b 2
                b -neededBy- c 3""");

        assertThat(network.best("a", "c", FIVE)).containsExactly("a -solves- b -neededBy- c [5]");
    }

    @Test
    void theCheaperPathComesFirstEvenWhenItIsLonger() {
        var network = network("""
                offer -solves- topic 1
                topic -neededBy- order 1
                offer -matches- order 5""");

        assertThat(network.best("offer", "order", FIVE))
                .containsExactly(
                        "offer -solves- topic -neededBy- order [2]", //
                        "offer -matches- order [5]");
    }

    @Test
    void findBestNeverVisitsANodeTwice() {
        var network = network("""
                a -knows- b 0
                b -knows- c 1
                c -knows- d 1""");

        assertThat(network.best("a", "d", FIVE)).containsExactly("a -knows- b -knows- c -knows- d [2]");
    }

    @Test
    void aPathEndsWhereItFirstMeetsTheTarget() {
        var network = network("""
                a -knows- b 1
                b -knows- c 0""");

        assertThat(network.best("a", "b", FIVE)).containsExactly("a -knows- b [1]");
    }

    @Test
    void aCheapDeadEndIsNotAPath() {
        var network = network("""
                a -knows- b 0
                b -knows- e 0
                a -knows- c 9
                c -knows- d 9""");

        assertThat(network.best("a", "d", FIVE)).containsExactly("a -knows- c -knows- d [18]");
    }

    @Test
    void aDearFirstStepCanBelongToTheBestPath() {
        var network = network("""
                a -knows- b 1
                b -knows- d 9
                a -knows- c 5
                c -knows- d 1""");

        assertThat(network.best("a", "d", FIVE))
                .containsExactly("a -knows- c -knows- d [6]", "a -knows- b -knows- d [10]");
    }
}
