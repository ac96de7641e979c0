package org.ketnoi.completeness.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ketnoi.web.Named;

/**
 * The figures, as they are sent and shown.
 *
 * @param staleAfterDays what is older on the day asOf is stale
 */
public record CompletenessView(LocalDate asOf, int staleAfterDays, List<OfClass> classes, List<OfSource> sources) {

    /**
     * One class.
     *
     * @param evidence absent when no shape of the class speaks of evidence
     * @param undated how many have no day by which to tell whether they are stale
     */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    public record OfClass(
            Named name,
            long things,
            Languages labels,
            List<OfProperty> properties,
            Optional<Part> evidence,
            Part stale,
            long undated) {}

    /** How many have a name in a language. */
    public record Languages(Part vi, Part en) {}

    /** How many have a property, which is {@code required} or {@code recommended}. */
    public record OfProperty(Named name, String demand, Part present) {}

    /** What comes from one source. */
    public record OfSource(String source, long things, long statements) {}

    /**
     * Some of all.
     *
     * @param share in [0, 1], cut to four digits, so that it is 1 only when it is all of them; absent when there is none
     */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    public record Part(long things, Optional<Double> share) {
        private static final long DIGITS = 10_000;

        static Part of(long some, long all) {
            return new Part(some, all == 0 ? Optional.empty() : Optional.of(cut(some, all)));
        }

        private static double cut(long some, long all) {
            long digits = some * DIGITS / all;
            return digits / (double) DIGITS;
        }
    }
}
