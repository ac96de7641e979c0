package org.ketnoi.transfer.web;

import java.util.List;

/**
 * How much each kind of link counts, as it is sent and shown.
 *
 * @param inUse {@code prior} or {@code posterior}: which of the two answers use
 * @param priorStrength so many recorded cases weigh as much as the configured base
 */
public record ReliabilityView(
        String inUse, double priorStrength, double halfLifeYears, double floor, List<Kind> kinds) {

    /** One kind of link; {@code reliability} is what answers use, with perfect evidence of today. */
    public record Kind(
            String link, String label, double reliability, Prior prior, Outcomes outcomes, Posterior posterior) {}

    /** What is configured, as a Beta distribution. */
    public record Prior(double mean, double alpha, double beta) {}

    /** Cases in which links of the kind were used. */
    public record Outcomes(int succeeded, int failed) {}

    /** What is known after the outcomes; nine tenths of it lie between {@code lower} and {@code upper}. */
    public record Posterior(double mean, double lower, double upper) {}
}
