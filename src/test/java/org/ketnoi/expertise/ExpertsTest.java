package org.ketnoi.expertise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ketnoi.graph.Iri;
import org.ketnoi.graph.NodeNotFoundException;

/** The laws by which experts are ranked, each on a graph of a few people. */
class ExpertsTest {
    private static final String PROBLEM = "Nước thải của xưởng nhuộm vẫn còn đỏ sau bể vi sinh, chúng tôi cần tìm người"
            + " giúp làm cho nước thải dệt nhuộm trong trở lại mà không sinh nhiều bùn.";

    @TempDir
    private Path directory = Path.of("");

    private @Nullable Room opened;

    /** Opened when it is first used, so that it lies in the directory of the test. */
    private Room room() {
        Room there = opened == null ? new Room(directory) : opened;
        opened = there;
        return there;
    }

    @AfterEach
    void close() {
        room().close();
    }

    private List<RankedExpert> find(ExpertWish.Conditions conditions) {
        return room().experts.find(new ExpertWish(Optional.of(Room.field("dyeing")), "", conditions, Room.DAY, 50));
    }

    private static ExpertWish.Conditions with(
            Optional<LocalDate> confirmedSince, boolean areAvailable, boolean areDiverse) {
        return new ExpertWish.Conditions(
                Optional.empty(), Optional.empty(), Optional.empty(), confirmedSince, areAvailable, areDiverse);
    }

    private static List<Reason.Code> codes(RankedExpert expert) {
        return expert.reasons().stream().map(Reason::code).toList();
    }

    @Test
    void moreEvidenceNeverLowersAndFresherEvidenceCountsMore() {
        room().add(Room.expert("none", "dyeing", "expert"))
                .add(Room.expert("old", "dyeing", "expert", 2012))
                .add(Room.expert("fresh", "dyeing", "expert", 2026))
                .add(Room.expert("two", "dyeing", "expert", 2012, 2026));

        assertThat(Room.keys(room().inField("dyeing"))).containsExactly("two", "fresh", "old", "none");
        assertThat(room().inField("dyeing")).extracting(RankedExpert::score).allMatch(score -> score > 0 && score < 1);
    }

    @Test
    void theLevelCountsAndWhatIsNotYetDoesNot() {
        room().add(Room.expert("hears", "dyeing", "familiar", 2026))
                .add(Room.expert("does", "dyeing", "expert", 2026))
                .add(Room.expert("will", "dyeing", "expert", 2027));

        assertThat(Room.keys(room().inField("dyeing"))).containsExactly("does", "hears", "will");
        room().add(Room.expert("claims", "dyeing", "expert"));
        assertThat(Room.score(room().inField("dyeing"), "will"))
                .isEqualTo(Room.score(room().inField("dyeing"), "claims"));
    }

    @Test
    void fieldsNearbyCountLessTheFurtherTheyAre() {
        room().add(Room.expert("same", "textile", "expert", 2026))
                .add(Room.expert("narrower", "dyeing", "expert", 2026));
        assertThat(Room.keys(room().inField("textile"))).containsExactly("same", "narrower");

        room().add(Room.expert("beside", "weaving", "expert", 2026))
                .add(Room.expert("away", "waste-water", "expert", 2026));
        assertThat(Room.keys(room().inField("dyeing"))).containsExactly("narrower", "same");
        assertThat(codes(room().inField("dyeing").get(1))).contains(Reason.Code.FIELD_BROADER);
    }

    @Test
    void whoTakesOnNoWorkComesAfterEqualsAndIsToldSo() {
        room().add(Room.expert("a", "dyeing", "expert", 2026))
                .add("<expert/a> kn:availability <https://w3id.org/ketnoi/scheme/availability/unavailable> .")
                .add(Room.expert("b", "dyeing", "expert", 2026));

        assertThat(Room.keys(room().inField("dyeing"))).containsExactly("b", "a");
        assertThat(codes(room().inField("dyeing").get(1))).contains(Reason.Code.UNAVAILABLE);
        assertThat(Room.keys(find(with(Optional.empty(), true, false)))).containsExactly("b");
        room().add(Room.evidence("a", "more", "Việc nữa", "vi", 2026));
        assertThat(Room.keys(room().inField("dyeing"))).as("who knows more").containsExactly("a", "b");
    }

    @Test
    void onlyWhatWasConfirmedSinceADayCountsWhenThatIsAsked() {
        room().add(Room.expert("a", "dyeing", "expert", 2026));

        assertThat(Room.keys(find(with(Optional.of(LocalDate.of(2026, 1, 1)), false, false))))
                .containsExactly("a");
        assertThat(find(with(Optional.of(LocalDate.of(2026, 1, 2)), false, false)))
                .isEmpty();
    }

    @Test
    void thoseOfDifferentOrganizationsComeFirstWhenThatIsAsked() {
        room().add(Room.expert("a", "dyeing", "expert", 2026, 2025))
                .add(Room.expert("b", "dyeing", "expert", 2026))
                .add(Room.expert("c", "dyeing", "expert", 2024));
        for (String key : List.of("a", "b")) {
            room().add("<affiliation/" + key + "> a kn:Affiliation ; org:member <expert/" + key
                    + "> ; org:organization <organization/h-1> ; kn:validFrom \"2020-01-01\"^^xsd:date .");
        }

        assertThat(Room.keys(find(ExpertWish.Conditions.NONE))).containsExactly("a", "b", "c");
        assertThat(Room.keys(find(with(Optional.empty(), false, true)))).containsExactly("a", "c", "b");
        RankedExpert.Reached reached =
                room().inField("dyeing").getFirst().reachedThrough().getFirst();
        assertThat(reached.party()).isEqualTo(Iri.entity("organization", "h-1"));
        assertThat(reached.how()).isEqualTo("AFFILIATION");
        assertThat(reached.from()).contains(LocalDate.of(2020, 1, 1));
    }

    @Test
    void aTieThatIsOverLeadsToNobodyUnlessItWasWorkingTogether() {
        room().add(Room.expert("a", "dyeing", "expert", 2026))
                .add("<affiliation/1> a kn:Affiliation ; org:member <expert/a> ; org:organization <organization/h-1> ;"
                        + " kn:validUntil \"2025-01-01\"^^xsd:date .")
                .add("<cooperation/1> a kn:Cooperation ; kn:party <expert/a> , <organization/h-2> ;"
                        + " kn:validUntil \"2025-01-01\"^^xsd:date .")
                .add("<cooperation/2> a kn:Cooperation ; kn:party <expert/a> , <organization/h-3> ;"
                        + " kn:validFrom \"2027-01-01\"^^xsd:date .");

        assertThat(room().inField("dyeing").getFirst().reachedThrough())
                .extracting(reached -> reached.party().key() + " " + reached.isOver())
                .containsExactly("h-2 true");
    }

    @Test
    void aVietnameseProblemLeadsByTheFieldToEvidenceInEnglishAndSaysSo() {
        room().add(Room.expert("lee", "waste-water", "expert"))
                .add(Room.evidence("lee", "fenton", "Heterogeneous Fenton oxidation pilot", "en", 2025))
                .add(Room.expert("weaver", "weaving", "expert", 2026));

        RankedExpert first = room().forWords(PROBLEM).getFirst();
        assertThat(first.expert().key()).isEqualTo("lee");
        assertThat(codes(first)).contains(Reason.Code.FIELD_NAMED).doesNotContain(Reason.Code.EVIDENCE_TEXT);
        Reason way = first.reasons().stream()
                .filter(reason -> reason.code() == Reason.Code.FIELD_NAMED)
                .findFirst()
                .orElseThrow();
        assertThat(way.things()).containsExactly(Room.field("waste-water"));
        assertThat(way.words()).contains("nước thải dệt nhuộm");
    }

    @Test
    void aFieldMayBeReachedByAnOrderThatIsLikeTheProblem() {
        room().add(Room.expert("lee", "waste-water", "expert", 2025))
                .add("<order/o-1> a kn:TechnologyOrder ; rdfs:label \"Khử màu cho dòng xả cuối\"@vi ;"
                        + " kn:field f:waste-water .");

        RankedExpert first = room().forWords("dòng xả cuối còn màu").getFirst();
        assertThat(first.expert().key()).isEqualTo("lee");
        assertThat(first.reasons()).anySatisfy(reason -> {
            assertThat(reason.code()).isEqualTo(Reason.Code.FIELD_LIKE);
            assertThat(reason.things()).containsExactly(Room.field("waste-water"), Iri.entity("order", "o-1"));
        });
    }

    @Test
    void evidenceIsFoundByItsWordsWithAndWithoutDiacritics() {
        room().add(Room.expert("a", "weaving", "expert"))
                .add(Room.evidence("a", "1", "Dây chuyền thuộc da trâu", "vi", 2025))
                .add(Room.expert("b", "weaving", "expert"))
                .add(Room.evidence("b", "2", "Máy mắc sợi dọc", "vi", 2025));

        for (String words : List.of("thuộc da", "thuoc da", "Tôi cần tìm chuyên gia về thuộc da")) {
            RankedExpert first = room().forWords(words).getFirst();
            assertThat(first.expert().key()).as(words).isEqualTo("a");
            assertThat(codes(first)).as(words).contains(Reason.Code.EVIDENCE_TEXT);
        }
    }

    /** Their scores, too, are what they were: nothing of them rests on who else is there. */
    @Test
    void whoGoesLeavesNothingButAGap() {
        String leaving = Room.expert("leaving", "waste-water", "expert")
                + Room.evidence("leaving", "gone", "Xử lý nước thải nhuộm bằng than hoạt tính", "vi", 2026);
        room().add(leaving);
        for (int i = 0; i < 8; i++) {
            room().add(Room.expert("x" + i, i % 2 == 0 ? "waste-water" : "dyeing", "expert", 2018 + i))
                    .add(Room.evidence("x" + i, "own" + i, "Nước thải nhuộm và bùn, lần " + i, "vi", 2018 + i));
        }
        List<String> before = told("leaving");
        room().remove(leaving);

        assertThat(told("leaving")).isEqualTo(before).hasSizeGreaterThan(20);
    }

    private List<String> told(String but) {
        return List.of(PROBLEM, "than hoạt tính", "nuoc thai nhuom", "dyeing waste water").stream()
                .flatMap(words -> room().forWords(words).stream())
                .filter(expert -> !expert.expert().key().equals(but))
                .map(expert -> expert.expert().key() + " " + expert.score() + " " + expert.reasons())
                .toList();
    }

    @Test
    void whatIsNotThereIsRefusedAndWhatSaysNothingFindsNobody() {
        room().add(Room.expert("a", "dyeing", "expert", 2026));

        assertThatThrownBy(() -> room().inField("nowhere")).isInstanceOf(NodeNotFoundException.class);
        assertThatThrownBy(() -> room().forWords(" ")).isInstanceOf(ExpertWish.NothingAskedException.class);
        assertThat(room().forWords("chúng tôi cần tìm chuyên gia")).isEmpty();
        assertThat(room().forWords("?!")).isEmpty();
        assertThat(room().forWords("từ ".repeat(2_000))).isEmpty();
    }
}
