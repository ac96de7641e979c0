package org.ketnoi.transfer.path;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.ketnoi.transfer.path.Drawing.network;

import java.util.BitSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class A04_LimitsTest {
    private static final Drawing CHAIN = network("""
            a -knows- b 1
            b -knows- c 1
            c -knows- d 1
            d -knows- e 1
            a -knows- e 9
            b -knows- e 9""");

    @Test
    void noMorePathsThanAskedFor() {
        assertThat(CHAIN.best("a", "e", new Limits(1, 8)))
                .containsExactly("a -knows- b -knows- c -knows- d -knows- e [4]");
    }

    @Test
    void askingForMorePathsOnlyAddsToTheEnd() {
        List<String> all = CHAIN.best("a", "e", new Limits(100, 8));

        assertThat(all).hasSize(3);
        for (int paths = 1; paths <= 3; paths++) {
            assertThat(CHAIN.best("a", "e", new Limits(paths, 8))).isEqualTo(all.subList(0, paths));
        }
    }

    @Test
    void noPathHasMoreStepsThanAllowed() {
        assertThat(CHAIN.best("a", "e", new Limits(5, 3)))
                .containsExactly("a -knows- e [9]", "a -knows- b -knows- e [10]");
    }

    @Test
    void aPathMayHaveExactlySoManySteps() {
        assertThat(CHAIN.best("a", "e", new Limits(1, 4)))
                .containsExactly("a -knows- b -knows- c -knows- d -knows- e [4]");
    }

    @Test
    void aDetourThatIsCheaperDoesNotUseUpTheStepsOfAShorterWay() {
        var network = network("""
                a -knows- b 0
                b -knows- c 0
                a -knows- c 5
                c -knows- d 0""");

        assertThat(network.best("a", "d", new Limits(5, 2))).containsExactly("a -knows- c -knows- d [5]");
    }

    @ParameterizedTest
    @CsvSource({"0, 1", "-1, 1", "1, 0", "1, -1", "1, 9"})
    void limitsOutOfRangeAreRefused(int paths, int steps) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Limits(paths, steps));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 8})
    void limitsAtTheEdgeAreTaken(int steps) {
        assertThat(new Limits(1, steps).steps()).isEqualTo(steps);
    }

    @ParameterizedTest
    @CsvSource({"-1, 0", "16, 0", "0, -1", "0, 67108864"})
    void aLinkOutOfRangeIsRefused(int kind, int cost) {
        LinkList links = new LinkList(1);

        assertThatIllegalArgumentException().isThrownBy(() -> links.add(0, 1, kind, cost, false));
    }

    @Test
    void aNodeIsNotLinkedWithItself() {
        LinkList links = new LinkList(1);
        links.add(1, 1, 0, 0, false);

        assertThatIllegalArgumentException().isThrownBy(() -> Network.of(2, new BitSet(), links));
    }

    @Test
    void fewerStepsThanAskedForAreNoPath() {
        assertThat(CHAIN.best("a", "e", new Limits(5, 2, 3))).containsExactly("a -knows- b -knows- e [10]");
    }
}
