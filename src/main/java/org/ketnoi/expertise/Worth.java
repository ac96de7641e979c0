package org.ketnoi.expertise;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import org.ketnoi.graph.Freshness;

/**
 * What evidence and assertions are worth on a date. Independent pieces of evidence each take away a share of the doubt
 * that is left. Safe for use by many threads.
 */
final class Worth {
    private static final int YEARS = 40;
    private static final Map<String, Double> KINDS = Map.of("statement", 0.95, "event", 0.95);
    private static final Map<String, Double> METHODS = Map.of("automatic", 0.95);

    private final ExpertiseSettings.Evidence settings;
    private final LocalDate asOf;
    private final double[] byAge;

    /** @param byAge as {@link #byAge} makes it of the same settings */
    Worth(ExpertiseSettings.Evidence settings, LocalDate asOf, double[] byAge) {
        this.settings = settings;
        this.asOf = asOf;
        this.byAge = byAge;
    }

    /** Freshness by age in days, to be made once. */
    static double[] byAge(ExpertiseSettings.Evidence settings) {
        Freshness freshness = new Freshness(settings.halfLifeYears(), settings.floor());
        double[] byAge = new double[YEARS * 366];
        for (int days = 0; days < byAge.length; days++) {
            byAge[days] = freshness.of(LocalDate.EPOCH, LocalDate.ofEpochDay(days));
        }
        return byAge;
    }

    private double freshness(LocalDate day) {
        long age = asOf.toEpochDay() - day.toEpochDay();
        return byAge[(int) Math.max(0, Math.min(age, byAge.length - 1))];
    }

    boolean isOf(LocalDate day) {
        return asOf.equals(day);
    }

    /** In [0,1]; nothing when it is of after the date. */
    double of(Evidence item) {
        if (item.date().isAfter(asOf)) {
            return 0;
        }
        return item.confidence()
                * freshness(item.date())
                * settings.kind().getOrDefault(item.kind(), KINDS.getOrDefault(item.kind(), 1.0))
                * settings.method().getOrDefault(item.method(), METHODS.getOrDefault(item.method(), 1.0));
    }

    /** In [0,1]: level × evidence × how lately it was confirmed. A claim remembers it: {@link Claim#worth}. */
    double of(Claim claim) {
        double doubt = 1;
        for (Evidence item : claim.evidence()) {
            doubt *= 1 - of(item);
        }
        double confirmed = claim.assertion()
                .confirmedOn()
                .filter(day -> !day.isAfter(asOf))
                .map(this::freshness)
                .orElse(settings.floor());
        return claim.level()
                * (settings.claim() + (1 - settings.claim()) * (1 - doubt))
                * (1 - settings.confirmation() + settings.confirmation() * confirmed);
    }

    /** Whether a day is longer ago than what is called stale. */
    boolean isStale(LocalDate day) {
        return day.isBefore(asOf.minusYears(settings.staleYears()));
    }

    /**
     * Sum of what is worth most first, each further one counting a share of the one before. It grows with each of them,
     * to the last digit.
     *
     * @param worths of which the first ones count; they are put in order
     */
    static double diminishing(double[] worths, int count, double next) {
        Arrays.sort(worths, 0, count);
        double sum = 0;
        double share = 1;
        for (int i = count - 1; i >= 0; i--) {
            sum += worths[i] * share;
            share *= next;
        }
        return sum;
    }
}
