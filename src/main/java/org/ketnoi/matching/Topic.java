package org.ketnoi.matching;

import java.util.ArrayList;
import java.util.List;
import org.ketnoi.graph.Iri;
import org.ketnoi.graph.Label;
import org.ketnoi.matching.Finding.Sentence;

/** Whether both are about the same: fields, texts, sectors. */
final class Topic {
    /** From such a score on, texts are said to speak of the same, or of something of it. */
    static final double MUCH = 0.5;

    static final double SOME = 0.25;
    private static final double NEAR_SECTOR = 0.5;

    private Topic() {}

    static Finding field(Pair pair) {
        List<Iri> wanted = pair.order().iris("field");
        List<Iri> had = pair.technology().iris("field");
        if (wanted.isEmpty() || had.isEmpty()) {
            return Finding.of(Criterion.FIELD, pair.unknown(), Outcome.UNKNOWN, Sentence.of(Reason.FIELD_NOT_STATED));
        }
        FieldTree.Nearness nearest = pair.setting().fields().between(wanted, had);
        return Finding.of(
                Criterion.FIELD,
                nearest.score(),
                outcome(nearest.reason()),
                Sentence.of(nearest.reason(), nearest.wanted(), nearest.had()));
    }

    private static Outcome outcome(Reason reason) {
        return switch (reason) {
            case SAME_FIELD, NARROWER_FIELD -> Outcome.MET;
            case BROADER_FIELD, NEIGHBOURING_FIELD -> Outcome.PARTLY;
            default -> Outcome.UNMET;
        };
    }

    static Finding text(Pair pair) {
        return text(pair.text());
    }

    /** The words themselves are told when the pair is shown. */
    static Finding text(double score) {
        boolean isMuch = score >= SOME;
        Outcome outcome = score >= MUCH ? Outcome.MET : isMuch ? Outcome.PARTLY : Outcome.UNMET;
        Reason reason = isMuch ? Reason.WORDS_SHARED : Reason.FEW_WORDS_SHARED;
        return Finding.of(Criterion.TEXT, score, outcome, Sentence.of(reason, List.of()));
    }

    /** @param fields of the other, to which the words lead */
    static Finding told(Finding text, List<Label> words, List<Iri> fields) {
        Reason reason = words.isEmpty()
                ? Reason.FEW_WORDS_SHARED
                : text.why().getFirst().reason();
        List<Sentence> why = new ArrayList<>();
        why.add(Sentence.of(reason, words));
        if (!words.isEmpty()) {
            why.add(fields.isEmpty() ? Sentence.of(Reason.LEADS_ELSEWHERE) : Sentence.of(Reason.LEADS_TO, fields));
        }
        return new Finding(Criterion.TEXT, text.score(), text.outcome(), why, List.of());
    }

    static Finding sector(Pair pair) {
        List<Iri> wanted = pair.order().iris("industry");
        List<Iri> had = pair.technology().iris("industry");
        if (wanted.isEmpty()) {
            return Finding.notAsked(Criterion.SECTOR);
        }
        if (had.isEmpty()) {
            return Finding.of(
                    Criterion.SECTOR, pair.unknown(), Outcome.UNKNOWN, Sentence.of(Reason.SECTOR_NOT_STATED, wanted));
        }
        if (wanted.stream().anyMatch(had::contains)) {
            return Finding.met(Criterion.SECTOR, Sentence.of(Reason.SAME_SECTOR, wanted, had));
        }
        boolean isNear = wanted.stream()
                .anyMatch(one ->
                        had.stream().anyMatch(other -> pair.setting().fields().areNear(one, other)));
        return isNear
                ? Finding.of(
                        Criterion.SECTOR, NEAR_SECTOR, Outcome.PARTLY, Sentence.of(Reason.NEAR_SECTOR, wanted, had))
                : Finding.of(Criterion.SECTOR, 0, Outcome.UNMET, Sentence.of(Reason.OTHER_SECTOR, wanted, had));
    }
}
