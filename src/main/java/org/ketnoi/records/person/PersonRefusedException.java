package org.ketnoi.records.person;

import java.time.LocalDate;
import org.ketnoi.graph.DomainException;

/** A wish about a person's data that cannot be met. */
final class PersonRefusedException extends DomainException {
    private static final long serialVersionUID = 1L;

    private PersonRefusedException(Refusal refusal, String problem, String... values) {
        super(refusal, problem, values);
    }

    static PersonRefusedException notSeen() {
        return new PersonRefusedException(Refusal.CONDITION_MISSING, "consents-version-not-told");
    }

    static PersonRefusedException changed(String seen, String now) {
        return new PersonRefusedException(Refusal.CONDITION_FAILED, "consents-changed", seen, now);
    }

    static PersonRefusedException keyReused(String key) {
        return new PersonRefusedException(Refusal.CONFLICT, "idempotency-key-reused", key);
    }

    static PersonRefusedException inFuture(LocalDate day, LocalDate today) {
        return new PersonRefusedException(Refusal.UNPROCESSABLE, "act-in-future", day.toString(), today.toString());
    }

    static PersonRefusedException incomplete(String field) {
        return new PersonRefusedException(Refusal.UNPROCESSABLE, "consent-incomplete", field);
    }

    static PersonRefusedException unknown(String field, String value) {
        return new PersonRefusedException(Refusal.UNPROCESSABLE, "unknown-reference", field, value);
    }

    static PersonRefusedException ends(LocalDate from, LocalDate until) {
        return new PersonRefusedException(
                Refusal.UNPROCESSABLE, "consent-ends-before-it-begins", from.toString(), until.toString());
    }
}
