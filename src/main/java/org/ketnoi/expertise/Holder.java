package org.ketnoi.expertise;

import java.util.List;
import java.util.Optional;
import org.ketnoi.graph.Iri;

/**
 * An expert with all that they are said to know. Immutable.
 *
 * @param number in {@link Standing}
 * @param profile none when they are not published as an expert; then they are not found
 * @param claims in no order
 */
record Holder(int number, Iri name, Optional<Profile> profile, List<Claim> claims) {
    Holder {
        claims = List.copyOf(claims);
    }

    boolean isNobody() {
        return profile.isEmpty() && claims.isEmpty();
    }

    /** Of one who is found. */
    boolean takesOnWork() {
        return profile.orElseThrow().takesOnWork();
    }
}
