package org.ketnoi.transfer.network;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.ketnoi.graph.Freshness;
import org.ketnoi.transfer.path.Network;

/**
 * How much a link can be relied on, in (0,1]: the base of its kind, times what its evidence is worth. Evidence of
 * confidence c that is a years old counts c·f with f = max(floor, 2^(−a/halfLife)); several pieces count as
 * 1 − Π(1 − c·f), since one that holds is enough; and a link without any keeps half of its base:
 * r = base · Π over supports (0.5 + 0.5·e). Decision record 0006.
 */
public final class Reliability {
    /** Unit of a link's cost: so many to a natural logarithm of 1. */
    static final double UNITS = 1_000_000;

    /** How sure a new piece of evidence is taken to be: what a record of a meeting usually has. */
    private static final double NEW_EVIDENCE = 0.9;

    private final Map<LinkKind, Double> bases;
    private final double[] byRelation;
    private final Freshness freshness;

    public Reliability(Map<LinkKind, Double> bases, Freshness freshness) {
        this.bases = Map.copyOf(bases);
        this.byRelation = Arrays.stream(Relation.values())
                .mapToDouble(relation -> relation.step().map(this::base).orElse(1.0))
                .toArray();
        this.freshness = freshness;
    }

    boolean isSameAs(Reliability other) {
        return bases.equals(other.bases) && freshness.equals(other.freshness);
    }

    /** What a piece of evidence leaves to doubt: 1 − c·f. One from after the date says nothing, a register always does. */
    double doubt(boolean register, LocalDate evidence, double confidence, LocalDate asOf) {
        return register || !evidence.isAfter(asOf) ? 1 - confidence * freshness.of(evidence, asOf) : 1;
    }

    /**
     * The cost of a link, in millionths. Over a connector two links make a step: the one that says what the step is has the
     * base, and each its own support. Those who took part in an event each have half of the cost.
     *
     * @param doubts of each support the product of what its evidence leaves to doubt
     */
    int cost(Relation relation, double... doubts) {
        double reliability = byRelation[relation.ordinal()];
        for (double doubt : doubts) {
            reliability *= 1 - 0.5 * doubt;
        }
        return cost(relation == Relation.PARTICIPATION ? Math.sqrt(reliability) : reliability);
    }

    private double base(LinkKind kind) {
        return bases.getOrDefault(kind, kind.base());
    }

    /**
     * What the reliability of a fact would be with evidence of the date: what stands for it then, as if it were of the
     * day; where only a register does, one new piece of evidence with a confidence of 0.9.
     */
    public double refreshed(Fact fact, LocalDate asOf) {
        double reliability = base(fact.kind());
        for (List<Evidence> support : fact.supports()) {
            reliability *= 0.5
                    + 0.5
                            * fresh(support.stream()
                                    .filter(item ->
                                            item.isRegister() || !item.date().isAfter(asOf))
                                    .toList());
        }
        return reliability;
    }

    private static double fresh(List<Evidence> support) {
        double doubt = support.stream().allMatch(Evidence::isRegister) ? 1 - NEW_EVIDENCE : 1;
        for (Evidence item : support) {
            doubt *= 1 - item.confidence();
        }
        return 1 - doubt;
    }

    /** What the reliability of a tie of that kind would be that is recorded on the date, with a confidence of 0.9. */
    public double ofNew(LinkKind kind) {
        return base(kind) * (0.5 + 0.5 * NEW_EVIDENCE);
    }

    /** −ln r in millionths: costs add where reliabilities multiply. */
    public static int cost(double reliability) {
        return (int) Math.min(Network.HIGHEST_COST, Math.round(-Math.log(reliability) * UNITS));
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
