package org.ketnoi.transfer.path;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ketnoi.transfer.path.Drawing.network;

import org.junit.jupiter.api.Test;

class A06_ViaAndAdmittedTest {
    private static final Limits FIVE = new Limits(5, 8);
    private static final Drawing NETWORK = network("""
            a -knows-> b 1
            b -knows-> d 1
            a -knows-> c 2
            c -knows-> d 2
            b -meets-> c 1
            a -knows-> d 1""");

    private static final String THROUGH_B = "a -knows-> b -knows-> d [2]";
    private static final String THROUGH_C = "a -knows-> c -knows-> d [4]";
    private static final String THROUGH_BOTH = "a -knows-> b -meets-> c -knows-> d [4]";
    private static final String STRAIGHT = "a -knows-> d [1]";

    @Test
    void everyPathPassesTheNodeAskedFor() {
        Question question = NETWORK.between("a", "d").through(NETWORK.node("c"));

        assertThat(NETWORK.best(question, FIVE)).containsExactly(THROUGH_C, THROUGH_BOTH);
    }

    @Test
    void sourceAndTargetArePassedByEveryPath() {
        Question throughSource = NETWORK.between("a", "d").through(NETWORK.node("a"));
        Question throughTarget = NETWORK.between("a", "d").through(NETWORK.node("d"));

        assertThat(NETWORK.best(throughSource, FIVE))
                .containsExactly(STRAIGHT, THROUGH_B, THROUGH_C, THROUGH_BOTH)
                .isEqualTo(NETWORK.best(throughTarget, FIVE));
    }

    @Test
    void noPathGoesThereAndBackToPassANode() {
        var network = network("""
                a -knows-> b 1
                a -knows-> c 1
                c -knows-> a 1""");
        Question question = network.between("a", "b").through(network.node("c"));

        assertThat(network.best(question, FIVE)).isEmpty();
    }

    @Test
    void aNodeThatCannotBePassedLeavesNoPath() {
        var network = network("""
                a -knows-> b 1
                c -knows-> b 1""");

        assertThat(network.best(network.between("a", "b").through(network.node("c")), FIVE))
                .isEmpty();
    }

    @Test
    void aLinkThatIsNotAdmittedIsNotUsed() {
        int meets = NETWORK.kind("meets");
        Question question =
                NETWORK.between("a", "d").admitting(link -> NETWORK.network().kind(link) != meets);

        assertThat(NETWORK.best(question, FIVE)).containsExactly(STRAIGHT, THROUGH_B, THROUGH_C);
    }

    @Test
    void aNodeCanBeClosedByItsLinks() {
        int b = NETWORK.node("b");
        Question question =
                NETWORK.between("a", "d").admitting(link -> NETWORK.network().to(link) != b);

        assertThat(NETWORK.best(question, FIVE)).containsExactly(STRAIGHT, THROUGH_C);
    }

    @Test
    void viaAndAdmittedHoldTogetherInWhicheverOrderTheyAreAsked() {
        int b = NETWORK.node("b");
        int c = NETWORK.node("c");
        Question viaFirst = NETWORK.between("a", "d")
                .through(c)
                .admitting(link -> NETWORK.network().to(link) != b);
        Question viaLast = NETWORK.between("a", "d")
                .admitting(link -> NETWORK.network().to(link) != b)
                .through(c);

        assertThat(NETWORK.best(viaFirst, FIVE)).containsExactly(THROUGH_C).isEqualTo(NETWORK.best(viaLast, FIVE));
    }
}
