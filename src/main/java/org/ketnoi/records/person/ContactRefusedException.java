package org.ketnoi.records.person;

import org.ketnoi.graph.DomainException;

/** A person's contact data is not given to this caller for this purpose. Whether there is such a person is not told. */
final class ContactRefusedException extends DomainException {
    private static final long serialVersionUID = 1L;

    private ContactRefusedException(Refusal refusal, String problem, String... values) {
        super(refusal, problem, values);
    }

    static ContactRefusedException withoutOrder() {
        return new ContactRefusedException(Refusal.INVALID, "contact-without-order");
    }

    static ContactRefusedException notForThis(String purpose) {
        return new ContactRefusedException(Refusal.FORBIDDEN, "contact-not-for-this-purpose", purpose);
    }

    static ContactRefusedException notIntroduced() {
        return new ContactRefusedException(Refusal.FORBIDDEN, "contact-not-introduced");
    }

    static ContactRefusedException noConsent() {
        return new ContactRefusedException(Refusal.FORBIDDEN, "contact-without-consent");
    }
}
