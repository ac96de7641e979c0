package org.ketnoi.transfer.gap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ketnoi.graph.DomainException;
import org.ketnoi.graph.Iri;
import org.ketnoi.graph.NodeNotFoundException;
import org.ketnoi.transfer.network.LinkKind;
import org.ketnoi.transfer.network.Party;
import org.ketnoi.transfer.network.Supposition;
import org.ketnoi.transfer.network.Supposition.Link;

/** Two orders: o has its path over the office and the department, p has none. */
class WhatIfTest {
    private final SmallMarket market = SmallMarket.of("""
            holder h FR
            technology t h dyeing
            office w FR
            department d hue
            met office/w department/d
            enterprise e hue
            order o e dyeing
            holder g DE
            technology u g weaving
            enterprise f ha-noi
            order p f weaving
            speaks organization/g de
            speaks enterprise/f vi
            """);

    @AfterEach
    void close() {
        market.close();
    }

    private static Link link(String text) {
        String[] words = text.split(" ");
        return new Link(LinkKind.find(words[0]).orElseThrow(), iri(words[1]), iri(words[2]));
    }

    private static Iri iri(String name) {
        return name.startsWith("field/") ? Iri.of(Iri.SCHEMES + name) : Iri.of(Iri.ENTITIES + name);
    }

    private WhatIf.Outcome suppose(List<Link> added, List<Link> removed) {
        return suppose(List.of(), added, removed);
    }

    private WhatIf.Outcome suppose(List<Party> parties, List<Link> added, List<Link> removed) {
        return market.whatIf().suppose(new Supposition(parties, added, removed), List.of(), SmallMarket.TODAY);
    }

    private static List<String> keys(List<WhatIf.Change> changes) {
        return changes.stream().map(change -> change.subject().order().key()).toList();
    }

    @ParameterizedTest
    @CsvSource({
        "meeting office/w department/d",
        "meeting department/d office/w",
        "officeCoversCountry office/w country/FR",
        "departmentServesArea department/d area/hue"
    })
    void withoutALinkOfItsOnlyPathAnOrderLosesIt(String removed) {
        WhatIf.Outcome outcome = suppose(List.of(), List.of(link(removed)));
        assertThat(keys(outcome.lost())).containsExactly("o");
        assertThat(outcome.lost().getFirst().before()).isPresent();
        assertThat(outcome.lost().getFirst().after()).isEmpty();
        assertThat(outcome.unlocked()).isEmpty();
        assertThat(outcome.considered()).isEqualTo(2);
    }

    @Test
    void whatIsRemovedCanBeMadeUpForByWhatIsAdded() {
        WhatIf.Outcome outcome = suppose(
                List.of(link("cooperation office/w enterprise/e")), List.of(link("meeting office/w department/d")));
        assertThat(outcome.lost()).isEmpty();
        assertThat(outcome.unlocked()).isEmpty();
    }

    @Test
    void aLinkUnlocksAnOrderAndItsBestPathShowsIt() {
        WhatIf.Outcome outcome = suppose(
                List.of(
                        link("officeCoversCountry office/w country/DE"),
                        link("departmentServesArea department/d area/ha-noi")),
                List.of());
        assertThat(keys(outcome.unlocked())).containsExactly("p");
        var steps = outcome.unlocked().getFirst().after().orElseThrow().found().steps();
        assertThat(steps).extracting(outcome::isSupposed).containsExactly(true, false, true);
    }

    @Test
    void whoTakesPartInAnEventMeetsTheOthersThere() {
        List<Link> links = List.of(
                link("officeCoversCountry office/w country/DE"),
                link("sameEvent office/w event/fair"),
                link("sameEvent enterprise/f event/fair"));
        WhatIf.Outcome outcome = suppose(links, List.of());
        assertThat(keys(outcome.unlocked())).containsExactly("p");
        var last = outcome.unlocked()
                .getFirst()
                .after()
                .orElseThrow()
                .found()
                .steps()
                .getLast();
        assertThat(last.fact().through()).contains(iri("event/fair"));
        assertThat(outcome.isSupposed(last)).isTrue();
    }

    @Test
    void somebodyNewSpeaksWhatIsStated() {
        List<Link> links =
                List.of(link("officeCoversCountry office/new country/DE"), link("meeting office/new enterprise/f"));
        Party stranger = Party.supposed(iri("office/new"), "RepresentativeOffice", Set.of("vi"));
        assertThat(suppose(List.of(stranger), links, List.of()).unlocked()).isEmpty();
        Party interpreter = Party.supposed(iri("office/new"), "RepresentativeOffice", Set.of("vi", "de"));
        assertThat(keys(suppose(List.of(interpreter), links, List.of()).unlocked()))
                .containsExactly("p");
    }

    @Test
    void anIntermediaryServesItsFieldsOnly() {
        Party party = Party.supposed(iri("intermediary/i"), "Intermediary", Set.of());
        for (String field : List.of("dyeing", "weaving")) {
            Link serves = new Link(
                    LinkKind.INTERMEDIARY_SERVES_COUNTRY,
                    party.id(),
                    iri("country/DE"),
                    Set.of(Iri.concept("field", field)));
            List<Link> links = List.of(serves, link("meeting intermediary/i enterprise/f"));
            assertThat(keys(suppose(List.of(party), links, List.of()).unlocked()))
                    .isEqualTo(field.equals("weaving") ? List.of("p") : List.of());
        }
    }

    @Test
    void nothingIsWrittenAndTheNextAnswerIsAsBefore() {
        var before = market.gaps();
        suppose(List.of(), List.of(link("meeting office/w department/d")));
        assertThat(market.gaps()).isSameAs(before);
        assertThat(market.reached()).containsExactly("o");
    }

    @Test
    void onlyTheOrdersThatAreNamedAreLookedAt() {
        Supposition removal = new Supposition(List.of(), List.of(), List.of(link("meeting office/w department/d")));
        assertThat(keys(market.whatIf()
                        .suppose(removal, List.of(iri("order/o")), SmallMarket.TODAY)
                        .lost()))
                .containsExactly("o");
        assertThat(market.whatIf()
                        .suppose(removal, List.of(iri("order/p")), SmallMarket.TODAY)
                        .lost())
                .isEmpty();
        assertThatThrownBy(() -> market.whatIf().suppose(removal, List.of(iri("order/nothing")), SmallMarket.TODAY))
                .isInstanceOf(NodeNotFoundException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "meeting office/w department/d, '', supposed-link-exists",
        "meeting department/d office/w, '', supposed-link-exists",
        "officeCoversCountry office/w country/FR, '', supposed-link-exists",
        "'', meeting office/w enterprise/e, supposed-link-missing",
        "'', officeCoversCountry office/w country/DE, supposed-link-missing",
        "meeting office/w enterprise/e, meeting enterprise/e office/w, supposed-both",
        "officeCoversCountry department/d country/FR, '', supposed-wrong-end",
        "officeCoversCountry office/w department/d, '', supposed-wrong-end",
        "meeting office/w office/w, '', supposed-wrong-end",
        "meeting office/w country/FR, '', supposed-wrong-end",
        "expertKnowsField office/w field/dyeing, '', supposed-wrong-end",
        "handledOrder office/w department/d, '', supposed-wrong-end",
        "meeting office/w department/nobody, '', supposed-unknown-end",
        "departmentServesArea department/d area/nowhere, '', supposed-unknown-end",
        "meeting organization/g enterprise/f, '', supposed-no-language",
        "'', '', nothing-supposed"
    })
    void whatContradictsItselfOrWhatIsKnownIsRefused(String added, String removed, String problem) {
        assertThatThrownBy(() -> suppose(links(added), links(removed)))
                .isInstanceOfSatisfying(
                        DomainException.class,
                        refusal -> assertThat(refusal.problem()).isEqualTo(problem));
    }

    private static List<Link> links(String text) {
        return text.isEmpty() ? List.of() : List.of(link(text));
    }

    @ParameterizedTest
    @CsvSource({
        "office/w, RepresentativeOffice, supposed-party-exists",
        "office/new, Expert, supposed-wrong-party",
        "enterprise/new, Enterprise, supposed-wrong-party",
        "office/new, Office, supposed-wrong-party"
    })
    void somebodyNewHasToBeNewAndOfTheRightKind(String id, String className, String problem) {
        List<Party> parties = List.of(Party.supposed(iri(id), className, Set.of()));
        assertThatThrownBy(() -> suppose(parties, links("meeting office/w enterprise/e"), List.of()))
                .isInstanceOfSatisfying(
                        DomainException.class,
                        refusal -> assertThat(refusal.problem()).isEqualTo(problem));
    }
}
