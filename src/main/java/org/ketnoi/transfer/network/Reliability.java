package org.ketnoi.transfer.network;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.ketnoi.graph.Freshness;

/**
 * How much a link can be relied on, in (0,1]: the base of its kind, times what its evidence is worth. Evidence of
 * confidence c that is a years old counts c·f with f = max(floor, 2^(−a/halfLife)); several pieces count as
 * 1 − Π(1 − c·f), since one that holds is enough; and a link without any keeps half of its base:
 * r = base · Π over supports (0.5 + 0.5·e). Decision record 0006.
 */
public final class Reliability {
    /** Unit of a link's cost: so many to a natural logarithm of 1. */
    static final double UNITS = 1_000_000;

    private final Map<LinkKind, Double> bases;
    private final Freshness freshness;

    public Reliability(Map<LinkKind, Double> bases, Freshness freshness) {
        this.bases = Map.copyOf(bases);
        this.freshness = freshness;
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
                doubt *= 1 - item.confidence() * freshness.of(item.date(), asOf);
            }
        }
        return 1 - doubt;
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
