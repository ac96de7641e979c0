package org.ketnoi.transfer.path;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ketnoi.transfer.path.Drawing.network;

import java.util.List;
import org.junit.jupiter.api.Test;

class A06_ViaAndAdmittedTest {
    private static final Limits FIVE = new Limits(5, 8);
    private static final Drawing NETWORK = network("""
            a -knows- b 1
            b -knows- d 1
            a -knows- c 2
            c -knows- d 2
            b -meets- c 1
            a -knows- d 1""");

    private static final String THROUGH_B = "a -knows- b -knows- d [2]";
    private static final String THROUGH_C = "a -knows- c -knows- d [4]";
    private static final String THROUGH_BOTH = "a -knows- b -meets- c -knows- d [4]";
    private static final String THROUGH_BOTH_TURNED = "a -knows- c -meets- b -knows- d [4]";
    private static final String STRAIGHT = "a -knows- d [1]";

    @Test
    void everyPathPassesTheNodeAskedFor() {
        Question question = NETWORK.between("a", "d").under(NETWORK.through("c"));

        assertThat(NETWORK.best(question, FIVE)).containsExactly(THROUGH_C, THROUGH_BOTH, THROUGH_BOTH_TURNED);
    }

    @Test
    void sourceAndTargetArePassedByEveryPath() {
        Question throughSource = NETWORK.between("a", "d").under(NETWORK.through("a"));
        Question throughTarget = NETWORK.between("a", "d").under(NETWORK.through("d"));

        assertThat(NETWORK.best(throughSource, FIVE))
                .containsExactly(STRAIGHT, THROUGH_B, THROUGH_C, THROUGH_BOTH, THROUGH_BOTH_TURNED)
                .isEqualTo(NETWORK.best(throughTarget, FIVE));
    }

    @Test
    void noPathGoesThereAndBackToPassANode() {
        var network = network("""
                a -knows- b 1
                a -knows- c 1""");
        Question question = network.between("a", "b").under(network.through("c"));

        assertThat(network.best(question, FIVE)).isEmpty();
    }

    @Test
    void aNodeThatCannotBePassedLeavesNoPath() {
        var network = network("""
                a -knows- b 1
                b -knows- c 1""");

        assertThat(network.best(network.between("a", "b").under(network.through("c")), FIVE))
                .isEmpty();
    }

    @Test
    void allOfThemArePassedInWhicheverOrderTheyAreAsked() {
        Question one = NETWORK.between("a", "d").under(NETWORK.through("b", "c"));
        Question other = NETWORK.between("a", "d").under(NETWORK.through("c", "b"));

        assertThat(NETWORK.best(one, FIVE)).startsWith(THROUGH_BOTH).isEqualTo(NETWORK.best(other, FIVE));
    }

    @Test
    void aPartyThatIsAvoidedIsNotPassed() {
        Question question = NETWORK.between("a", "d").under(NETWORK.without("b"));

        assertThat(NETWORK.best(question, FIVE)).containsExactly(STRAIGHT, THROUGH_C);
    }

    @Test
    void aConditionalLinkIsWalkedByThoseOriginsOnlyThatMay() {
        var network = network("""
                a -serves- c 1*
                b -serves- c 2*""");
        Conditions notTheFirst = new Conditions() {
            @Override
            public boolean admits(int origin, int from, int to, int kind) {
                return origin != 0;
            }
        };
        Question question = new Question(
                List.of(Origin.at(network.node("a")), Origin.at(network.node("b"))),
                network.node("c"),
                Grammar.any(),
                notTheFirst);

        assertThat(network.best(question, FIVE)).containsExactly("b -serves- c [2]");
    }

    @Test
    void thoseWhoCannotTalkDoNotFollowOneAnotherEvenOverAConnector() {
        var network = network("""
                (korea) -in- a 1
                (korea) -covers- b 1
                (korea) -serves- c 2
                b -knows- d 1
                c -knows- d 1""");
        Conditions apart = new Conditions() {
            @Override
            public boolean mayFollow(int party, int next) {
                return !List.of(party, next).containsAll(List.of(network.node("a"), network.node("b")));
            }
        };

        assertThat(network.best(network.between("a", "d").under(apart), new Limits(1, 8)))
                .containsExactly("a -in- (korea) -serves- c -knows- d [4]");
    }
}
