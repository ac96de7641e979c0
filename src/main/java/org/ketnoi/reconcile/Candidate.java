package org.ketnoi.reconcile;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Optional;

/**
 * Whom a name may mean.
 *
 * @param score 0 to 100
 * @param match whether there is no doubt about it: it alone has the whole name, and all expected properties
 * @param features what the score is made of: {@code name}, and each expected property by its name, 0 to 100
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
record Candidate(
        String id,
        String name,
        Optional<String> description,
        List<Manifest.TypeView> type,
        double score,
        boolean match,
        List<Feature> features) {

    /** One part of the score. */
    record Feature(String id, double value) {}
}
