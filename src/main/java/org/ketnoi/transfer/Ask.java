package org.ketnoi.transfer;

import java.time.LocalDate;
import java.util.Optional;
import org.ketnoi.graph.DomainException;
import org.ketnoi.graph.Iri;
import org.ketnoi.transfer.network.Conditions;
import org.ketnoi.transfer.network.TransferNetwork.Contact;
import org.ketnoi.transfer.path.Limits;

/**
 * How can a technology reach an enterprise? Either an order, which tells the enterprise and what it looks for, or a
 * technology and an enterprise, or a technology and an administrative unit, whose department is to be reached.
 *
 * @param area as of the date it may have become another unit
 * @param asOf the date on which the answer is to hold
 */
public record Ask(
        Optional<Iri> order,
        Optional<Iri> technology,
        Optional<Iri> enterprise,
        Optional<Iri> area,
        Limits limits,
        Conditions conditions,
        Explanation explanation,
        LocalDate asOf) {
    public Ask {
        boolean byOrder = order.isPresent() && technology.isEmpty() && enterprise.isEmpty() && area.isEmpty();
        boolean byPair = order.isEmpty() && technology.isPresent() && enterprise.isPresent() != area.isPresent();
        if (!byOrder && !byPair) {
            throw new IncompleteAskException();
        }
    }

    /** A question with the paths alone for an answer. */
    public Ask(
            Optional<Iri> order,
            Optional<Iri> technology,
            Optional<Iri> enterprise,
            Optional<Iri> area,
            Limits limits,
            Optional<Iri> via,
            Contact contact,
            LocalDate asOf) {
        this(
                order,
                technology,
                enterprise,
                area,
                limits,
                Conditions.NONE.via(via.stream().toList()).contact(contact),
                Explanation.BRIEF,
                asOf);
    }

    /** How much is told beside the paths. */
    public enum Depth {
        /** The paths, what was excluded, what is missing. */
        BRIEF,
        /** Near misses too when conditions were stated or fewer paths were found than asked for. */
        AS_NEEDED,
        /** Near misses too. */
        FULL
    }

    /**
     * What is to be told beside the paths.
     *
     * @param whyNot somebody of whom it is asked why the best paths do not pass them
     * @param today where it is not the date asked about: what is there today shows what was not there then
     */
    public record Explanation(Depth depth, Optional<Iri> whyNot, Optional<LocalDate> today) {
        public static final Explanation BRIEF = new Explanation(Depth.BRIEF, Optional.empty(), Optional.empty());
    }

    Ask with(Conditions others) {
        return new Ask(order, technology, enterprise, area, limits, others, explanation, asOf);
    }

    Ask with(Limits others) {
        return new Ask(order, technology, enterprise, area, others, conditions, explanation, asOf);
    }

    Ask on(LocalDate date) {
        return new Ask(order, technology, enterprise, area, limits, conditions, explanation, date);
    }

    /** Neither an order alone nor a technology together with an enterprise or a unit. */
    public static final class IncompleteAskException extends DomainException {
        private static final long serialVersionUID = 1L;

        IncompleteAskException() {
            super(Refusal.INVALID, "incomplete-ask");
        }
    }

    /** Conditions that nothing can satisfy together. */
    public static final class ContradictionException extends DomainException {
        private static final long serialVersionUID = 1L;

        private ContradictionException(String problem, String... values) {
            super(Refusal.INVALID, problem, values);
        }

        /** Somebody to be passed and avoided. */
        public static ContradictionException viaAvoided(Iri party) {
            return new ContradictionException("via-avoided", party.shortName());
        }

        /** Somebody to be passed where nobody may stand between. */
        public static ContradictionException viaInDirectContact(Iri party) {
            return new ContradictionException("via-in-direct-contact", party.shortName());
        }

        /** More to be passed than there are places on a path. */
        public static ContradictionException viaNeedsSteps(int parties, int steps) {
            return new ContradictionException(
                    "via-needs-steps",
                    Integer.toString(parties),
                    Integer.toString(parties + 1),
                    Integer.toString(steps));
        }

        /** A party that begins or ends paths, or nothing of the kind that stands on them. */
        public static ContradictionException notBetween(String parameter, Iri party) {
            return new ContradictionException("not-between", parameter, party.shortName());
        }

        /** A technology that may not be transferred at all. */
        public static ContradictionException bannedNeverTransferred() {
            return new ContradictionException("banned-never-transferred");
        }
    }
}
