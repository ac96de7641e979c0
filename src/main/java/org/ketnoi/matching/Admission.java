package org.ketnoi.matching;

import java.util.Optional;
import org.ketnoi.graph.Iri;
import org.ketnoi.matching.Finding.Sentence;

/** What no score makes good: what is banned, not open on the date, or one's own. */
final class Admission {
    private Admission() {}

    /** An offer that is left out, and why. */
    record Refused(Iri order, Iri offer, Iri technology, Sentence why) {}

    static Optional<Refused> refuse(Pair pair) {
        return reason(pair)
                .map(why -> new Refused(
                        pair.order().id(), pair.offer().id(), pair.technology().id(), why));
    }

    private static Optional<Sentence> reason(Pair pair) {
        if (pair.technology().key("regulatoryStatus").equals("banned")) {
            return Optional.of(Sentence.of(Reason.BANNED, pair.technology().iris("legalBasis")));
        }
        if (!pair.offer().isOpenOn(pair.setting().date())) {
            return Optional.of(Sentence.of(Reason.NOT_OPEN, pair.setting().date()));
        }
        if (Terms.isOwn(pair.order(), pair.offer(), pair.technology())) {
            return Optional.of(Sentence.of(Reason.OWN_OFFER));
        }
        return Optional.empty();
    }
}
