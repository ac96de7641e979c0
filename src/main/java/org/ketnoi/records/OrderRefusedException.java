package org.ketnoi.records;

import java.time.LocalDate;
import java.util.List;
import org.ketnoi.graph.DomainException;
import org.ketnoi.graph.Iri;

/** An act, or an order, that cannot be recorded. */
final class OrderRefusedException extends DomainException {
    private static final long serialVersionUID = 1L;

    private OrderRefusedException(Refusal refusal, String problem, String... values) {
        super(refusal, problem, values);
    }

    static OrderRefusedException notPossible(String from, String to, List<String> possible) {
        return new OrderRefusedException(
                Refusal.CONFLICT,
                "step-not-possible",
                from,
                to,
                possible.isEmpty() ? "–" : String.join(", ", possible));
    }

    static OrderRefusedException notSeen() {
        return new OrderRefusedException(Refusal.CONDITION_MISSING, "version-not-told");
    }

    static OrderRefusedException changed(String seen, String now) {
        return new OrderRefusedException(Refusal.CONDITION_FAILED, "version-stale", seen, now);
    }

    static OrderRefusedException keyReused(String key) {
        return new OrderRefusedException(Refusal.CONFLICT, "idempotency-key-reused", key);
    }

    static OrderRefusedException inFuture(LocalDate day, LocalDate today) {
        return new OrderRefusedException(Refusal.UNPROCESSABLE, "act-in-future", day.toString(), today.toString());
    }

    static OrderRefusedException beforePrevious(LocalDate day, LocalDate previous) {
        return new OrderRefusedException(
                Refusal.UNPROCESSABLE, "act-before-previous", day.toString(), previous.toString());
    }

    static OrderRefusedException deadlineNotPassed(String deadline) {
        return new OrderRefusedException(Refusal.UNPROCESSABLE, "deadline-not-passed", deadline);
    }

    static OrderRefusedException incomplete(String reaches, String field) {
        return new OrderRefusedException(Refusal.UNPROCESSABLE, "act-incomplete", reaches, field);
    }

    static OrderRefusedException outOfPlace(String reaches, String field) {
        return new OrderRefusedException(Refusal.UNPROCESSABLE, "field-out-of-place", reaches, field);
    }

    static OrderRefusedException unknown(String field, Iri thing) {
        return new OrderRefusedException(Refusal.UNPROCESSABLE, "unknown-reference", field, thing.shortName());
    }

    static OrderRefusedException wrong(String vietnamese, String english) {
        return new OrderRefusedException(Refusal.UNPROCESSABLE, "order-incomplete", vietnamese, english);
    }

    static OrderRefusedException notLast(String act) {
        return new OrderRefusedException(Refusal.CONFLICT, "act-not-last", act);
    }
}
