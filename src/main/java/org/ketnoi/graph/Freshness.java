package org.ketnoi.graph;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * How much evidence counts by its age: half after each half-life, and never less than a floor, since what was once
 * shown is not forgotten.
 *
 * @param halfLifeYears positive
 * @param floor in (0,1]
 */
public record Freshness(double halfLifeYears, double floor) {
    private static final double DAYS_OF_YEAR = 365.25;

    public Freshness {
        if (!(halfLifeYears > 0) || !(floor > 0 && floor <= 1)) {
            throw new IllegalArgumentException("Freshness out of range: " + halfLifeYears + ", " + floor);
        }
    }

    /** In [floor,1]; evidence that is younger than the date counts fully. */
    public double of(LocalDate evidence, LocalDate asOf) {
        double years = Math.max(0, ChronoUnit.DAYS.between(evidence, asOf) / DAYS_OF_YEAR);
        return Math.max(floor, Math.pow(2, -years / halfLifeYears));
    }
}
