package org.ketnoi.transfer.network;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;

/**
 * How much a link can be relied on, in (0,1]: the base of its kind, times what its evidence is worth. Evidence of
 * confidence c that is a years old counts c·f with f = max(floor, 2^(−a/halfLife)); several pieces count as
 * 1 − Π(1 − c·f), since one that holds is enough; and a link without any keeps half of its base:
 * r = base · Π over supports (0.5 + 0.5·e). Decision record 0006.
 */
public final class Reliability {
    private static final double DAYS_OF_YEAR = 365.25;
    /** Unit of a link's cost: so many to a natural logarithm of 1. */
    static final double UNITS = 1_000_000;

    private final Map<LinkKind, Double> bases;
    private final double halfLifeYears;
    private final double floor;

    public Reliability(Map<LinkKind, Double> bases, double halfLifeYears, double floor) {
        this.bases = Map.copyOf(bases);
        this.halfLifeYears = halfLifeYears;
        this.floor = floor;
    }

    /** The reliability of a fact on a date. Evidence from after the date does not count, registers always do. */
    double of(Fact fact, LocalDate asOf) {
        double reliability = bases.getOrDefault(fact.kind(), fact.kind().base());
        for (List<Evidence> support : fact.supports()) {
            reliability *= 0.5 + 0.5 * worth(support, asOf);
        }
        return reliability;
    }

    private double worth(List<Evidence> support, LocalDate asOf) {
        double doubt = 1;
        for (Evidence item : support) {
            if (item.isRegister() || !item.date().isAfter(asOf)) {
                doubt *= 1 - item.confidence() * freshness(item.date(), asOf);
            }
        }
        return 1 - doubt;
    }

    private double freshness(LocalDate date, LocalDate asOf) {
        double years = Math.max(0, ChronoUnit.DAYS.between(date, asOf) / DAYS_OF_YEAR);
        return Math.max(floor, Math.pow(2, -years / halfLifeYears));
    }

    /** −ln r in millionths: costs add where reliabilities multiply. */
    static int cost(double reliability) {
        return Math.toIntExact(Math.round(-Math.log(reliability) * UNITS));
    }

    /** The reliability that a cost stands for. */
    public static double ofCost(long cost) {
        return Math.exp(-cost / UNITS);
    }

    /** A cost as −ln of a reliability. */
    public static double minusLog(long cost) {
        return cost / UNITS;
    }
}
