package org.ketnoi.transfer.path;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ketnoi.transfer.path.Drawing.network;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** At equal cost fewer steps come first, then the smaller node numbers, which are here the earlier letters. */
class A03_TiesTest {
    private static final Limits FIVE = new Limits(5, 8);

    @Test
    void fewerStepsComeFirstAtEqualCost() {
        var network = network("""
                a -knows- b 1
                b -knows- c 1
                c -knows- d 2
                a -knows- c 2
                a -knows- d 4""");

        assertThat(network.best("a", "d", FIVE))
                .containsExactly(
                        "a -knows- d [4]", //
                        "a -knows- c -knows- d [4]",
                        "a -knows- b -knows- c -knows- d [4]");
    }

    @Test
    void smallerNodeNumbersComeFirstAtEqualCostAndLength() {
        var network = network("""
                a -knows- d 1
                d -knows- e 1
                a -knows- b 2
                b -knows- e 0
                a -knows- c 0
                c -knows- e 2""");

        assertThat(network.best("a", "e", FIVE))
                .containsExactly(
                        "a -knows- b -knows- e [2]", //
                        "a -knows- c -knows- e [2]",
                        "a -knows- d -knows- e [2]");
    }

    @Test
    void theFirstNodeThatDiffersDecides() {
        var network = network("""
                a -knows- b 0
                b -knows- d 0
                d -knows- e 0
                a -knows- c 0
                c -knows- b 0
                b -knows- e 0
                c -knows- d 0""");

        assertThat(network.best("a", "e", FIVE))
                .containsExactly(
                        "a -knows- b -knows- e [0]",
                        "a -knows- b -knows- d -knows- e [0]",
                        "a -knows- c -knows- b -knows- e [0]",
                        "a -knows- c -knows- d -knows- e [0]",
                        "a -knows- b -knows- c -knows- d -knows- e [0]");
    }

    @Test
    void theOrderAndNotLuckDecidesWhichTiedPathIsLast() {
        var network = network("""
                a -knows- d 1
                d -knows- e 0
                a -knows- c 0
                c -knows- e 1
                a -knows- b 1
                b -knows- e 0""");

        assertThat(network.best("a", "e", new Limits(2, 8)))
                .containsExactly("a -knows- b -knows- e [1]", "a -knows- c -knows- e [1]");
    }

    @Test
    void theOrderOfTheLinesDoesNotMatter() {
        List<String> lines = new ArrayList<>(List.of(
                "a -knows- b 1",
                "a -meets- b 1",
                "b -knows- e 1",
                "a -knows- c 1",
                "c -knows- e 1",
                "a -knows- d 2",
                "d -knows- e 0"));
        List<String> expected = network(String.join("\n", lines)).best("a", "e", FIVE);
        Random random = new Random(7);

        for (int i = 0; i < 50; i++) {
            Collections.shuffle(lines, random);
            assertThat(network(String.join("\n", lines)).best("a", "e", FIVE)).isEqualTo(expected);
        }
    }
}
