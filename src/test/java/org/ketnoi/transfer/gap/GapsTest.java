package org.ketnoi.transfer.gap;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ketnoi.graph.Iri;
import org.ketnoi.transfer.gap.GapReport.View;

/** Markets of few lines, each with one thing missing. */
class GapsTest {
    /** Nobody leads from France to the department that serves the enterprise. */
    private static final String BROKEN = """
            holder h FR
            technology t h dyeing
            department d hue
            enterprise e hue
            order o e dyeing
            """;

    private static final String JOINED = BROKEN + """
            office w FR
            met office/w department/d
            """;

    private static String told(List<GapReport.Group> groups) {
        StringBuilder told = new StringBuilder();
        groups.forEach(group -> told.append(
                        (group.heading().link() + " " + group.heading().what().shortName()).strip())
                .append(": ")
                .append(keys(group.orders()))
                .append('\n'));
        return told.toString().strip();
    }

    private static String keys(List<Iri> things) {
        return String.join(" ", things.stream().map(Iri::key).toList());
    }

    @ParameterizedTest
    @CsvSource({
        "LINK, officeCoversCountry country/FR: o",
        "COUNTRY, country/FR: o",
        "FIELD, field/dyeing: o",
        "AREA, area/hue: o"
    })
    void anOrderWithoutAPathStandsUnderWhatItMisses(View view, String expected) {
        try (SmallMarket market = SmallMarket.of(BROKEN)) {
            assertThat(told(market.gaps().groups(view))).isEqualTo(expected);
        }
    }

    @Test
    void anOrderWithAPathStandsNowhere() {
        try (SmallMarket market = SmallMarket.of(JOINED)) {
            assertThat(market.gaps().withoutPath()).isEmpty();
            assertThat(market.gaps().groups(View.LINK)).isEmpty();
            assertThat(market.gaps().newLinks()).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({"holder h FR, CHAIN", "banned t, EXCLUDED", "order p e weaving, SUPPLY"})
    void whatIsInTheWayIsToldApart(String line, Verdict.Gap expected) {
        try (SmallMarket market = SmallMarket.of(BROKEN + line)) {
            assertThat(market.gaps().verdicts().getLast().gap()).contains(expected);
        }
    }

    @Test
    void anExcludedOrderIsNotUnlockedByAnyLink() {
        try (SmallMarket market = SmallMarket.of(BROKEN + "banned t")) {
            assertThat(market.gaps().newLinks()).isEmpty();
            assertThat(market.gaps().verdicts().getFirst().subject().excluded())
                    .extracting(excluded -> excluded.code())
                    .containsExactly("BANNED");
        }
    }

    @ParameterizedTest
    @CsvSource({"2025-01-04, ''", "2025-01-05, o", "2026-01-04, o", "2026-01-05, ''", "2026-11-23, ''"})
    void anOrderIsOpenFromItsFirstActUntilItIsClosed(LocalDate date, String expected) {
        String drawing = BROKEN.replace("order o e dyeing", "order o e dyeing withdrawn") + """
                act o submitted 2025-01-05
                act o withdrawn 2026-01-05
                """;
        try (SmallMarket market = SmallMarket.of(drawing)) {
            assertThat(keys(market.gapsOn(date).verdicts().stream()
                            .map(verdict -> verdict.subject().order())
                            .toList()))
                    .isEqualTo(expected);
        }
    }

    @Test
    void aChainHangsOnEverybodyInIt() {
        try (SmallMarket market = SmallMarket.of(JOINED)) {
            assertThat(market.gaps().parties())
                    .extracting(on -> on.party().shortName() + " " + keys(on.orders()))
                    .containsExactly("department/d o", "office/w o", "organization/h o");
            assertThat(market.gaps().fields())
                    .extracting(
                            whole -> whole.what().key() + " " + whole.party().shortName())
                    .containsExactly("dyeing department/d", "dyeing office/w", "dyeing organization/h");
            assertThat(market.gaps().countries())
                    .extracting(
                            whole -> whole.what().key() + " " + whole.party().shortName())
                    .containsExactly("FR office/w");
        }
    }

    @Test
    void nothingHangsOnOneOfTwo() {
        try (SmallMarket market = SmallMarket.of(JOINED + """
                expert x dyeing
                met expert/x enterprise/e
                holder g DE
                technology u g dyeing
                """)) {
            assertThat(market.gaps().parties()).isEmpty();
            assertThat(market.gaps().fields()).isEmpty();
        }
    }

    @Test
    void theNewLinkThatUnlocksMostComesFirstAndSaysWhatItSupposes() {
        try (SmallMarket market = SmallMarket.of(BROKEN + """
                holder g DE
                technology u g weaving
                order p e weaving
                order q e weaving
                """)) {
            NewLink best = market.gaps().newLinks().getFirst();
            assertThat(best.kind()).isEqualTo(NewLink.Kind.OFFICE);
            assertThat(best.what()).isEqualTo(Iri.entity("country", "DE"));
            assertThat(keys(best.orders())).isEqualTo("p q");
            assertThat(best.supposition().added())
                    .extracting(link -> link.kind().code() + " " + link.from().shortName() + " "
                            + link.to().shortName())
                    .containsExactly(
                            "officeCoversCountry office/supposed-DE country/DE",
                            "meeting office/supposed-DE department/d");
        }
    }

    @Test
    void anIntermediaryServesTheFieldsOfTheOrdersThatItUnlocks() {
        try (SmallMarket market = SmallMarket.of("""
                holder h FR
                technology t h dyeing
                office w FR
                enterprise e hue
                order o e dyeing
                """)) {
            NewLink link = market.gaps().newLinks().stream()
                    .filter(one -> one.kind() == NewLink.Kind.INTERMEDIARY_FOR_AREA)
                    .findFirst()
                    .orElseThrow();
            assertThat(link.supposition().added().getFirst().fields()).containsExactly(Iri.concept("field", "dyeing"));
            assertThat(link.supposition().added().getLast().to()).isEqualTo(Iri.entity("office", "w"));
        }
    }

    @Test
    void noSecondOfficeIsProposedForACountry() {
        try (SmallMarket market = SmallMarket.of(BROKEN + "office w FR")) {
            assertThat(market.gaps().newLinks())
                    .extracting(NewLink::kind)
                    .isNotEmpty()
                    .doesNotContain(NewLink.Kind.OFFICE);
        }
    }
}
