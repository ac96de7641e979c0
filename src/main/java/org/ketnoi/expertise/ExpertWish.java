package org.ketnoi.expertise;

import java.time.LocalDate;
import java.util.Optional;
import org.ketnoi.graph.DomainException;
import org.ketnoi.graph.Iri;

/**
 * Whom to look for. At least a field or words.
 *
 * @param country where the expert lives
 * @param area the unit where the expert lives, as of the date
 * @param language code of a language that the expert speaks
 * @param confirmedSince only assertions that were confirmed on that day or later
 */
public record ExpertWish(
        Optional<Iri> field,
        String words,
        Optional<Iri> country,
        Optional<Iri> area,
        Optional<String> language,
        Optional<LocalDate> confirmedSince,
        LocalDate asOf,
        int limit) {
    public ExpertWish {
        if (field.isEmpty() && words.isBlank()) {
            throw new NothingAskedException();
        }
    }

    /** Neither a field nor words. */
    public static final class NothingAskedException extends DomainException {
        private static final long serialVersionUID = 1L;

        NothingAskedException() {
            super(Refusal.INVALID, "nothing-asked");
        }
    }
}
