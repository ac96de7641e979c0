package org.ketnoi.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ketnoi.transfer.Drawn.DAY;
import static org.ketnoi.transfer.Drawn.avoiding;
import static org.ketnoi.transfer.Drawn.fails;
import static org.ketnoi.transfer.Drawn.iri;
import static org.ketnoi.transfer.Drawn.lines;
import static org.ketnoi.transfer.Drawn.near;
import static org.ketnoi.transfer.Drawn.told;
import static org.ketnoi.transfer.Drawn.via;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.ketnoi.transfer.network.Conditions;
import org.ketnoi.transfer.network.Language;
import org.ketnoi.transfer.network.TransferNetwork.Contact;
import org.ketnoi.transfer.path.Limits;

/** What is answered under conditions, what just fell short, and why somebody is not passed. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ExplanationTest {
    /**
     * <pre>
     * h ── a ── e        a speaks Korean and Vietnamese
     * h ── b ── e        b speaks Vietnamese only; h says nothing of its languages
     * h ── b ── a        so b and a may follow one another
     * h ── m ── e        m speaks Japanese only, and e Vietnamese only: they cannot talk
     * h ── s ·· e        s serves the unit of e, but for another field
     * h ── n ── e        h met n only on the day before the day
     * x ── e             nothing leads to x;   h ── y: nothing leads on from y
     * b ── z: only back to b
     * </pre>
     */
    private final Drawn world = new Drawn("""
            <technology/t-1> a kn:Technology ; kn:holder <organization/h> ; kn:field <field/f-1> .
            <field/f-1> a kn:Field . <field/f-2> a kn:Field .
            <offer/1> a kn:TechnologyOffer ; kn:technology <technology/t-1> ; kn:extent extent:part .
            <organization/h> a kn:ForeignHolder .
            <enterprise/e-1> a kn:Enterprise ; kn:area <area/p> ; schema:knowsLanguage "vi" .
            <intermediary/a> a kn:Intermediary ; schema:knowsLanguage "vi" , "ko" .
            <intermediary/b> a kn:Intermediary ; schema:knowsLanguage "vi" .
            <intermediary/m> a kn:Intermediary ; schema:knowsLanguage "ja" .
            <intermediary/s> a kn:Intermediary ; schema:knowsLanguage "vi" , "ko" .
            <expert/n> a kn:Expert ; schema:knowsLanguage "vi" , "ko-KR" .
            <expert/x> a kn:Expert . <expert/y> a kn:Expert . <expert/z> a kn:Expert .
            <cooperation/1> a kn:Cooperation ; kn:party <organization/h> , <intermediary/a> .
            <cooperation/2> a kn:Cooperation ; kn:party <intermediary/a> , <enterprise/e-1> .
            <cooperation/3> a kn:Cooperation ; kn:party <organization/h> , <intermediary/b> .
            <meeting/1> a kn:Meeting ; kn:party <intermediary/b> , <enterprise/e-1> ; kn:heldOn "2020-01-01"^^xsd:date .
            <meeting/2> a kn:Meeting ; kn:party <intermediary/a> , <intermediary/b> ; kn:heldOn "2020-01-01"^^xsd:date .
            <cooperation/4> a kn:Cooperation ; kn:party <organization/h> , <intermediary/m> .
            <cooperation/5> a kn:Cooperation ; kn:party <intermediary/m> , <enterprise/e-1> .
            <cooperation/6> a kn:Cooperation ; kn:party <organization/h> , <intermediary/s> .
            <capability/1> a kn:Capability ; kn:capabilityOf <intermediary/s> ; kn:servesArea <area/p> ; kn:field <field/f-2> .
            <area/p> a kn:AdministrativeUnit .
            <meeting/3> a kn:Meeting ; kn:party <organization/h> , <expert/n> ; kn:heldOn "2026-11-22"^^xsd:date .
            <cooperation/7> a kn:Cooperation ; kn:party <expert/n> , <enterprise/e-1> .
            <cooperation/8> a kn:Cooperation ; kn:party <expert/x> , <enterprise/e-1> .
            <cooperation/9> a kn:Cooperation ; kn:party <organization/h> , <expert/y> .
            <cooperation/10> a kn:Cooperation ; kn:party <intermediary/b> , <expert/z> .
            """);

    private static final Limits TEN = new Limits(10, 6);

    @AfterAll
    void close() {
        world.close();
    }

    private static Conditions speaking(String tag) {
        return Conditions.NONE.language(Language.find(tag));
    }

    @Test
    void withoutConditionsAllThatMayIsAnswered() {
        Answer answer = world.ask(Conditions.NONE);

        assertThat(lines(answer)).containsExactly("h a e-1", "h n e-1", "h b e-1", "h b a e-1", "h a b e-1");
        assertThat(near(answer)).containsExactly("CANNOT_TALK @2 m e-1: h m e-1", "OTHER_FIELD @2 s: h s e-1");
    }

    @Test
    void aPartyToAvoidIsOnNoPathAndToldOf() {
        Answer answer = world.ask(avoiding("intermediary/a"));

        assertThat(lines(answer)).containsExactly("h n e-1", "h b e-1");
        assertThat(near(answer)).contains("AVOIDED a: h a e-1", "AVOIDED a: h b a e-1");
        assertThat(answer.excluded())
                .extracting(Answer.Excluded::what, Answer.Excluded::code)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(iri("intermediary/a"), "AVOIDED"));
    }

    @Test
    void whoFailsTwiceIsNoNearMiss() {
        assertThat(near(world.ask(avoiding("intermediary/a", "intermediary/m"))))
                .contains("AVOIDED a: h a e-1")
                .noneMatch(line -> line.endsWith("h m e-1"));
    }

    @Test
    void everyPathPassesAllThatAreToBePassed() {
        Answer answer = world.ask(via("intermediary/a", "intermediary/b"));

        assertThat(lines(answer)).containsExactly("h b a e-1", "h a b e-1");
        assertThat(near(answer)).contains("NOT_PASSED b: h a e-1", "NOT_PASSED a: h b e-1");
    }

    @Test
    void everybodyInBetweenKnowsTheLanguage() {
        Answer answer = world.ask(speaking("ko"));

        assertThat(lines(answer)).containsExactly("h a e-1", "h n e-1");
        assertThat(near(answer)).contains("DOES_NOT_KNOW_LANGUAGE b: h b e-1");
        assertThat(answer.excluded())
                .extracting(Answer.Excluded::what, Answer.Excluded::code)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(iri("intermediary/b"), "DOES_NOT_KNOW_LANGUAGE"));
        assertThat(lines(world.ask(speaking("ko-KR")))).containsExactly("h n e-1");
    }

    @Test
    void theExtentIsTheOneOfferedAndTheStatusTheOneStated() {
        Answer whole = world.ask(Conditions.NONE.extent(Optional.of(Conditions.Extent.WHOLE)));
        Answer encouraged = world.ask(Conditions.NONE.status(Optional.of(Conditions.Status.ENCOURAGED)));

        assertThat(whole.paths()).isEmpty();
        assertThat(whole.excluded()).extracting(Answer.Excluded::code).containsExactly("ONLY_PART_OFFERED");
        assertThat(near(whole)).first().isEqualTo("ONLY_PART_OFFERED 1: h a e-1");
        assertThat(encouraged.paths()).isEmpty();
        assertThat(encouraged.excluded()).extracting(Answer.Excluded::code).containsExactly("OTHER_STATUS");
        assertThat(near(encouraged)).first().isEqualTo("OTHER_STATUS: h a e-1");
        assertThat(lines(world.ask(Conditions.NONE
                        .extent(Optional.of(Conditions.Extent.PART))
                        .status(Optional.of(Conditions.Status.NONE)))))
                .isEqualTo(lines(world.ask(Conditions.NONE)));
    }

    @Test
    void whatIsTooLongIsToldWithItsSteps() {
        Answer answer = world.ask(Conditions.NONE, new Limits(10, 2), "", DAY);

        assertThat(near(answer)).contains("TOO_LONG: h b a e-1", "TOO_LONG: h a b e-1");
        assertThat(answer.nearMisses().orElseThrow().stream()
                        .filter(miss -> miss.failing().code().equals("TOO_LONG"))
                        .map(miss -> miss.failing().values()))
                .containsOnly(java.util.List.of(3, 1));
    }

    @Test
    void whatIsThereTodayOnlyIsToldForTheDayBefore() {
        Answer answer = world.ask(Conditions.NONE, TEN, "", LocalDate.parse("2026-11-21"));

        assertThat(lines(answer)).doesNotContain("h n e-1");
        assertThat(near(answer)).contains("NOT_YET @1 h n: h n e-1");
    }

    @Test
    void directContactAloneLeavesTheIntroducedOnesAsNearMisses() {
        Answer answer = world.ask(Conditions.NONE.contact(Contact.DIRECT));

        assertThat(answer.paths()).isEmpty();
        assertThat(answer.missing()).isEmpty();
        assertThat(near(answer)).first().isEqualTo("WOULD_BE_INTRODUCED a: h a e-1");
    }

    @Test
    void nearMissesAreThoseThatWouldBeAnswered() {
        assertThat(near(world.ask(avoiding("intermediary/a"), new Limits(1, 6), "", DAY)))
                .as("with one path to answer, only what is better than it would be there")
                .containsExactlyInAnyOrder("AVOIDED a: h a e-1", "CANNOT_TALK @2 m e-1: h m e-1");
    }

    private String whyNot(String party, Conditions conditions, Limits limits) {
        return told(world.ask(conditions, limits, party, DAY).whyNot().orElseThrow());
    }

    @Test
    void whyNotTellsWhereItBreaks() {
        assertThat(whyNot("intermediary/a", Conditions.NONE, TEN)).isEqualTo("ON_A_PATH rank 1: h a e-1");
        assertThat(whyNot("intermediary/b", Conditions.NONE, new Limits(2, 6))).isEqualTo("WEAKER rank 3: h b e-1");
        assertThat(whyNot("intermediary/a", avoiding("intermediary/a"), TEN)).isEqualTo("AVOIDED: h a e-1");
        assertThat(whyNot("intermediary/b", speaking("ko"), TEN)).isEqualTo("DOES_NOT_KNOW_LANGUAGE: h b e-1");
        assertThat(whyNot("intermediary/m", Conditions.NONE, TEN)).isEqualTo("CANNOT_TALK: h m e-1");
        assertThat(whyNot("intermediary/s", Conditions.NONE, TEN)).isEqualTo("OTHER_FIELD: h s e-1");
        assertThat(whyNot("intermediary/m", avoiding("intermediary/m"), TEN)).isEqualTo("SEVERAL_CONDITIONS: h m e-1");
        assertThat(whyNot("expert/x", Conditions.NONE, TEN)).isEqualTo("NOT_CONNECTED_TO_HOLDER");
        assertThat(whyNot("expert/y", Conditions.NONE, TEN)).isEqualTo("NOT_CONNECTED_TO_RECEIVER");
        assertThat(whyNot("expert/z", Conditions.NONE, TEN)).isEqualTo("ONLY_IN_A_LOOP");
    }

    @Test
    void whyNotNamesEveryConditionThatFails() {
        Answer.WhyNot why = world.ask(avoiding("intermediary/m"), TEN, "intermediary/m", DAY)
                .whyNot()
                .orElseThrow();

        assertThat(why.failing().stream().map(failing -> fails(failing)))
                .containsExactly("AVOIDED m", "CANNOT_TALK @2 m e-1");
    }

    @Test
    void somebodyToPassThroughWhomNothingGoesIsMissing() {
        Answer answer = world.ask(via("expert/x"));

        assertThat(answer.paths()).isEmpty();
        assertThat(answer.missing()).containsExactly(new Answer.Missing("through", iri("expert/x")));
    }

    @Test
    void somebodyUnknownIsRefused() {
        assertThatThrownBy(() -> world.ask(avoiding("expert/nobody")))
                .isInstanceOf(org.ketnoi.graph.NodeNotFoundException.class);
    }
}
