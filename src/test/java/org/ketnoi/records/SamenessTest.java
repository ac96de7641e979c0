package org.ketnoi.records;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.Test;
import org.ketnoi.graph.Iri;
import org.ketnoi.records.IdentityDecision.Reason;
import org.ketnoi.records.IdentityDecision.TakenBack;
import org.ketnoi.records.IdentityDecision.Verdict;

/** Things that are the same are shown under one name, whatever the way in which they were joined. */
class SamenessTest {
    private static final Instant NINE = Instant.parse("2026-03-02T02:00:00Z");

    private final DatasetGraph records = DatasetGraphFactory.create();
    private int made;

    private static Iri thing(String key) {
        return Iri.entity("organization", key);
    }

    private static Node node(String key) {
        return NodeFactory.createURI(thing(key).value());
    }

    private IdentityDecision decided(String kept, String other, Verdict verdict) {
        made++;
        return new IdentityDecision(
                "d-" + made,
                thing(kept),
                thing(other),
                verdict,
                "curator-1",
                NINE.plusSeconds(made),
                0.98,
                List.of(new Reason("SAME_NAME", 12.4, "hanseong robotics"), new Reason("SAME_COUNTRY", 1.2, "KR")),
                Optional.empty());
    }

    private IdentityDecision same(String kept, String other) {
        IdentityDecision decision = decided(kept, other, Verdict.SAME);
        DecisionQuads.of(decision).forEach(records::add);
        return decision;
    }

    private String shown(String key) {
        return Iri.of(Sameness.of(records).shown(node(key)).getURI()).key();
    }

    @Test
    void withoutDecisionsEverythingIsShownUnderItsOwnName() {
        records.add(new Quad(node("run"), node("a"), node("p"), node("b")));
        assertThat(Sameness.of(records).isEmpty()).isTrue();
        assertThat(Sameness.of(records)).isSameAs(Sameness.of(DatasetGraphFactory.create()));
        assertThat(shown("a")).isEqualTo("a");
        assertThat(Sameness.of(records).leadingTo(node("a"))).isEmpty();
    }

    @Test
    void theKeptNameHoldsForBoth() {
        same("a", "b");
        assertThat(shown("a")).isEqualTo("a");
        assertThat(shown("b")).isEqualTo("a");
        assertThat(shown("c")).isEqualTo("c");
        assertThat(Sameness.of(records).leadingTo(node("a"))).containsExactly(node("b"));
        assertThat(Sameness.of(records).leadingTo(node("b"))).isEmpty();
    }

    @Test
    void aChainLeadsToItsEnd() {
        same("b", "a");
        same("c", "b");
        same("d", "c");
        assertThat(List.of(shown("a"), shown("b"), shown("c"), shown("d"))).containsOnly("d");
        assertThat(Sameness.of(records).leadingTo(node("d"))).containsExactly(node("a"), node("b"), node("c"));
        assertThat(Sameness.of(records).leadingTo(node("c"))).isEmpty();
    }

    @Test
    void inACircleTheNameHoldsThatWasKeptFirst() {
        same("a", "b");
        same("b", "c");
        same("c", "a");
        assertThat(List.of(shown("a"), shown("b"), shown("c"))).containsOnly("a");
    }

    @Test
    void aNameThatIsKeptOverOneOfThemIsKeptOverAll() {
        same("a", "b");
        same("c", "b");
        assertThat(List.of(shown("a"), shown("b"), shown("c"))).containsOnly("c");
    }

    @Test
    void whatIsTakenBackOrDifferentJoinsNothing() {
        IdentityDecision first = same("a", "b");
        same("b", "c");
        DecisionQuads.of(decided("a", "d", Verdict.DIFFERENT)).forEach(records::add);
        DecisionQuads.takenBack(first.key(), new TakenBack("curator-2", NINE)).forEach(records::add);
        assertThat(shown("a")).isEqualTo("a");
        assertThat(shown("c")).isEqualTo("b");
        assertThat(shown("d")).isEqualTo("d");
    }

    @Test
    void aStatementIsShownWithTheKeptNamesAndKeepsItsGraph() {
        same("a", "b");
        Quad quad = new Quad(node("b"), node("b"), node("b"), node("b"));
        assertThat(Sameness.of(records).shown(quad)).isEqualTo(new Quad(node("b"), node("a"), node("b"), node("a")));
        Quad other = new Quad(node("run"), node("x"), node("p"), NodeFactory.createLiteralString("b"));
        assertThat(Sameness.of(records).shown(other)).isSameAs(other);
    }

    @Test
    void aDecisionComesBackAsItWasWritten() {
        IdentityDecision decision = same("a", "b");
        assertThat(DecisionQuads.read(records)).containsExactly(decision);
        assertThat(DecisionQuads.find(records, decision.key())).contains(decision);
        assertThat(DecisionQuads.find(records, "d-99")).isEmpty();
    }

    /** Whatever was joined: one shown name for each part, in it, and never for another part. */
    @Test
    void randomDecisionsGiveOneNameForEachConnectedPart() {
        long seed = 20_260_302L;
        Random random = new Random(seed);
        for (int round = 0; round < 200; round++) {
            List<IdentityDecision> decisions = new ArrayList<>();
            int[] part = new int[12];
            for (int at = 0; at < part.length; at++) {
                part[at] = at;
            }
            for (int at = 0; at < 9; at++) {
                int kept = random.nextInt(part.length);
                int other = (kept + 1 + random.nextInt(part.length - 1)) % part.length;
                decisions.add(decided("t" + kept, "t" + other, Verdict.SAME));
                int from = part[other];
                int to = part[kept];
                for (int each = 0; each < part.length; each++) {
                    part[each] = part[each] == from ? to : part[each];
                }
            }
            DatasetGraph graph = DatasetGraphFactory.create();
            List<IdentityDecision> shuffled = new ArrayList<>(decisions);
            Collections.shuffle(shuffled, random);
            shuffled.forEach(decision -> DecisionQuads.of(decision).forEach(graph::add));
            Sameness sameness = Sameness.of(graph);
            for (int one = 0; one < part.length; one++) {
                for (int two = 0; two < part.length; two++) {
                    assertThat(sameness.shown(node("t" + one)).equals(sameness.shown(node("t" + two))))
                            .as("t%d and t%d, seed %d, round %d", one, two, seed, round)
                            .isEqualTo(part[one] == part[two]);
                }
                Node shown = sameness.shown(node("t" + one));
                assertThat(sameness.shown(shown)).isEqualTo(shown);
            }
        }
    }
}
