package org.ketnoi.matching;

import java.util.List;
import java.util.Optional;
import org.ketnoi.graph.Iri;

/**
 * What a criterion says of a pair.
 *
 * @param score in [0,1]
 * @param why the first says it; further ones tell single values
 * @param unmet what is known not to be met
 */
public record Finding(Criterion criterion, double score, Outcome outcome, List<Sentence> why, List<Unmet> unmet) {
    public Finding {
        if (!(score >= 0 && score <= 1)) {
            throw new IllegalArgumentException("Score out of range [0,1]: " + score);
        }
        why = List.copyOf(why);
        unmet = List.copyOf(unmet);
    }

    /** A sentence for people, by its code, and the values in it: IRIs, numbers, dates, texts or lists of them. */
    public record Sentence(Reason reason, List<Object> values) {
        static Sentence of(Reason reason, Object... values) {
            return new Sentence(reason, List.of(values));
        }
    }

    /**
     * Something known not to be met.
     *
     * @param requirement the one that is missed, when it is one
     * @param must whether somebody insists on it
     */
    public record Unmet(Criterion criterion, Optional<Iri> requirement, boolean must, Sentence why) {}

    static Finding of(Criterion criterion, double score, Outcome outcome, Sentence why) {
        return new Finding(criterion, score, outcome, List.of(why), List.of());
    }

    static Finding met(Criterion criterion, Sentence why) {
        return of(criterion, 1, Outcome.MET, why);
    }

    static Finding notAsked(Criterion criterion) {
        return of(criterion, 1, Outcome.NOT_ASKED, Sentence.of(Reason.NOT_ASKED));
    }

    static Finding unmet(Criterion criterion, double score, boolean must, Sentence why) {
        Unmet unmet = new Unmet(criterion, Optional.empty(), must, why);
        return new Finding(criterion, score, Outcome.UNMET, List.of(why), List.of(unmet));
    }

    boolean missesAMust() {
        return !unmet.isEmpty() && unmet.stream().anyMatch(Unmet::must);
    }
}
