package org.ketnoi.transfer.path;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ketnoi.transfer.path.Drawing.network;

import java.util.BitSet;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Connectors, in brackets, join parties without being a step. */
class A08_ConnectorsTest {
    private static final Limits FIVE = new Limits(5, 8);

    @Test
    void toPassAConnectorIsNoStep() {
        var network = network("""
                holder -in- (korea) 1
                office -covers- (korea) 2""");

        assertThat(network.best("holder", "office", new Limits(5, 1)))
                .containsExactly("holder -in- (korea) -covers- office [3]");
    }

    @Test
    void ofTwoConnectorsBetweenTheSamePartiesTheCheaperIsTaken() {
        var network = network("""
                a -joins- (fair) 1
                b -joins- (fair) 1
                a -joins- (show) 2
                b -joins- (show) 2""");

        assertThat(network.best("a", "b", FIVE)).containsExactly("a -joins- (fair) -joins- b [2]");
    }

    @Test
    void atEqualCostALinkStraightToTheOtherComesBeforeOneOfTheSameKindToAConnector() {
        var network = network("""
                a -joins- (fair) 1
                b -joins- (fair) 1
                a -joins- b 2""");

        assertThat(network.best("a", "b", FIVE)).containsExactly("a -joins- b [2]");
    }

    @Test
    void theSameConnectorMayBePassedTwice() {
        var network = network("""
                a -joins- (fair) 1
                b -joins- (fair) 1
                c -joins- (fair) 9
                b -knows- c 1""");

        assertThat(network.best("a", "c", FIVE))
                .containsExactly("a -joins- (fair) -joins- b -knows- c [3]", "a -joins- (fair) -joins- c [10]");
    }

    @Test
    void anEntranceLeadsFromItsOriginOnlyAndCanBeTheBestWay() {
        var network = network("""
                expert -knows- (field) 2
                holder -met- enterprise 9
                expert -met- enterprise 1""");
        Origin.Entrance entrance = new Origin.Entrance(network.node("(field)"), 15, 1);
        Question question = new Question(
                List.of(new Origin(network.node("holder"), List.of(entrance))),
                network.node("enterprise"),
                Grammar.any(),
                Conditions.NONE);

        assertThat(network.best(question, FIVE))
                .containsExactly(
                        "holder -enters- (field) -knows- expert -met- enterprise [4]", "holder -met- enterprise [9]");
    }

    @Test
    void aHubOfAHundredThousandNeighboursIsReadAsFarAsItIsNeeded() {
        int spokes = 100_000;
        LinkList links = new LinkList(spokes + 2);
        for (int i = 0; i < spokes; i++) {
            links.add(2, 3 + i, 0, 5 + i % 7, false);
        }
        links.add(0, 2, 0, 1, false);
        links.add(3, 1, 0, 1, false);
        BitSet connectors = new BitSet();
        Network network = Network.of(spokes + 3, connectors, links);

        Paths paths = PathSearch.findBest(network, Question.between(0, 1, Grammar.any()), new Limits(5, 6));

        assertThat(paths.best()).extracting(Path::cost).containsExactly(7L);
    }
}
