package org.ketnoi.expertise;

import java.time.LocalDate;
import java.util.Optional;
import org.ketnoi.graph.DomainException;
import org.ketnoi.graph.Iri;

/**
 * Whom to look for. At least a field or words.
 *
 * @param field only who knows it or a narrower one when there are words too; else broader and related ones come after
 * @param words from one to a page that tells a problem
 * @param asOf what happened after that day does not count
 * @param limit above 0
 * @param offset so many of the best are passed over
 */
public record ExpertWish(
        Optional<Iri> field, String words, Conditions conditions, LocalDate asOf, int limit, int offset) {
    public ExpertWish {
        if (field.isEmpty() && words.isBlank()) {
            throw new NothingAskedException();
        }
        if (offset > 0 && conditions.areDiverse()) {
            throw new DiverseListException();
        }
    }

    /** The best of all. */
    public ExpertWish(Optional<Iri> field, String words, Conditions conditions, LocalDate asOf, int limit) {
        this(field, words, conditions, asOf, limit, 0);
    }

    /**
     * What they have to be besides.
     *
     * @param country where the expert lives
     * @param area the unit where the expert lives, as of the date
     * @param language code of a language that the expert speaks
     * @param confirmedSince only assertions that were confirmed on that day or later
     * @param areAvailable whether those who take on no work are left out
     * @param areDiverse whether those of different organisations come before those of the same
     */
    public record Conditions(
            Optional<Iri> country,
            Optional<Iri> area,
            Optional<String> language,
            Optional<LocalDate> confirmedSince,
            boolean areAvailable,
            boolean areDiverse) {
        public static final Conditions NONE =
                new Conditions(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), false, false);
    }

    /** Experts in a field, without conditions. */
    public static ExpertWish inField(Iri field, LocalDate asOf, int limit) {
        return new ExpertWish(Optional.of(field), "", Conditions.NONE, asOf, limit);
    }

    /** Experts for words, without conditions. */
    public static ExpertWish forWords(String words, LocalDate asOf, int limit) {
        return new ExpertWish(Optional.empty(), words, Conditions.NONE, asOf, limit);
    }

    /** Neither a field nor words. */
    public static final class NothingAskedException extends DomainException {
        private static final long serialVersionUID = 1L;

        NothingAskedException() {
            super(Refusal.INVALID, "nothing-asked");
        }
    }

    /** A list that puts different organisations first is made for its length, and does not go on. */
    public static final class DiverseListException extends DomainException {
        private static final long serialVersionUID = 1L;

        DiverseListException() {
            super(Refusal.INVALID, "diverse-list");
        }
    }
}
