package org.ketnoi.records;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ketnoi.graph.Iri;

/**
 * What somebody wants to record about an order.
 *
 * @param reaches key in the scheme order-status
 * @param on the day; today when it is not told
 * @param by for whom, when the caller acts for several
 * @param assigns who takes the order
 * @param declineReason key in the scheme decline-reason
 * @param proposes technologies that are the answer
 */
public record ActWish(
        String reaches,
        Optional<LocalDate> on,
        Optional<Iri> by,
        Optional<Iri> assigns,
        Optional<Iri> introduces,
        Optional<String> declineReason,
        List<Iri> proposes,
        List<Iri> evidence,
        Optional<String> note) {
    public ActWish {
        proposes = List.copyOf(proposes);
        evidence = List.copyOf(evidence);
    }

    /** What brings a new order from draft to submitted. */
    static ActWish submission() {
        return new ActWish(
                "submitted",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                Optional.empty());
    }

    /** Whether the field that a step needs is there. */
    boolean has(String need) {
        return switch (need) {
            case "assigns" -> assigns.isPresent();
            case "introduces" -> introduces.isPresent();
            case "declineReason" -> declineReason.isPresent();
            default -> true;
        };
    }

    /** A field that says nothing with this step. */
    Optional<String> findOutOfPlace(String need) {
        if (assigns.isPresent() && !need.equals("assigns")) {
            return Optional.of("assigns");
        }
        if (introduces.isPresent() && !need.equals("introduces")) {
            return Optional.of("introduces");
        }
        if (declineReason.isPresent() && !need.equals("declineReason")) {
            return Optional.of("declineReason");
        }
        return proposes.isEmpty() || reaches.equals("answered") ? Optional.empty() : Optional.of("proposes");
    }
}
