package org.ketnoi.transfer.path;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.ketnoi.transfer.path.Drawing.network;

import java.util.List;
import org.junit.jupiter.api.Test;

class A05_GrammarTest {
    private static final Limits FIVE = new Limits(5, 8);
    private static final Drawing NETWORK = network("""
            holder -coveredBy- office 1
            office -partner- department 1
            department -serves- enterprise 1
            holder -partner- enterprise 1
            office -partner- enterprise 1
            office -serves- enterprise 1""");

    @Test
    void onlyAllowedSequencesArePaths() {
        Grammar grammar = NETWORK.grammar(4, """
                0 -coveredBy- 1
                1 -partner- 2
                2 -serves- 3""", 3);

        assertThat(NETWORK.best(NETWORK.between("holder", "enterprise", grammar), FIVE))
                .containsExactly("holder -coveredBy- office -partner- department -serves- enterprise [3]");
    }

    @Test
    void aStepMayBeOptional() {
        Grammar grammar = NETWORK.grammar(3, """
                0 -coveredBy- 1
                1 -partner- 1
                1 -serves- 2""", 2);

        assertThat(NETWORK.best(NETWORK.between("holder", "enterprise", grammar), FIVE))
                .containsExactly(
                        "holder -coveredBy- office -serves- enterprise [2]",
                        "holder -coveredBy- office -partner- department -serves- enterprise [3]");
    }

    @Test
    void theTargetReachedInAStateThatDoesNotAcceptIsNoPath() {
        Grammar grammar = NETWORK.grammar(3, """
                0 -partner- 1
                0 -coveredBy- 1
                1 -serves- 2""", 2);

        assertThat(NETWORK.best(NETWORK.between("holder", "enterprise", grammar), FIVE))
                .containsExactly("holder -coveredBy- office -serves- enterprise [2]");
    }

    @Test
    void aGrammarWithoutAcceptingStateAllowsNothing() {
        Grammar grammar = NETWORK.grammar(1, "0 -coveredBy- 0, 0 -partner- 0, 0 -serves- 0");

        assertThat(NETWORK.best(NETWORK.between("holder", "enterprise", grammar), FIVE))
                .isEmpty();
    }

    @Test
    void theSameNodeCanBeReachedInDifferentStates() {
        var network = network("""
                a -cheap- b 0
                a -dear- b 9
                b -after- c 0""");
        Grammar grammar = network.grammar(4, """
                0 -cheap- 1
                0 -dear- 2
                2 -after- 3""", 3);

        assertThat(network.best(network.between("a", "c", grammar), FIVE)).containsExactly("a -dear- b -after- c [9]");
    }

    @Test
    void anyAllowsEveryKindInEveryOrder() {
        assertThat(NETWORK.best("holder", "enterprise", FIVE))
                .containsExactly(
                        "holder -partner- enterprise [1]",
                        "holder -coveredBy- office -partner- enterprise [2]",
                        "holder -coveredBy- office -partner- department -serves- enterprise [3]");
    }

    @Test
    void twoTransitionsForTheSameStateAndKindAreRefused() {
        List<Grammar.Transition> transitions =
                List.of(new Grammar.Transition(0, 0, 0), new Grammar.Transition(0, 0, 1));

        assertThatIllegalArgumentException().isThrownBy(() -> Grammar.of(2, transitions, 1));
    }
}
