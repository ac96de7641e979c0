package org.ketnoi.transfer.network;

import java.util.Optional;
import java.util.Set;
import org.ketnoi.graph.Iri;

/** Why a holder and an enterprise are not to be brought together without anybody between; keys of user texts. */
public enum Obstacle {
    APPROVAL_NEEDED,
    HOLDER_DOES_NOT_CONSENT,
    ENTERPRISE_DOES_NOT_CONSENT,
    NO_COMMON_LANGUAGE,
    NOBODY_TO_CONTRACT;

    private static final Set<Iri> TO_AGREE =
            Set.of(Iri.concept("stage", "negotiate"), Iri.concept("stage", "contract"));

    /** What keeps two parties from direct contact, whatever the technology. */
    public static Optional<Obstacle> between(Party holder, Party enterprise) {
        if (!holder.acceptsDirectContact()) {
            return Optional.of(HOLDER_DOES_NOT_CONSENT);
        }
        if (!enterprise.acceptsDirectContact()) {
            return Optional.of(ENTERPRISE_DOES_NOT_CONSENT);
        }
        if (!holder.sharesLanguageWith(enterprise)) {
            return Optional.of(NO_COMMON_LANGUAGE);
        }
        return holder.coversWith(enterprise, TO_AGREE) ? Optional.empty() : Optional.of(NOBODY_TO_CONTRACT);
    }
}
