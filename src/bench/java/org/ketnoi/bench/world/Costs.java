package org.ketnoi.bench.world;

import java.time.LocalDate;
import org.ketnoi.graph.Freshness;

/**
 * What a statement costs on a path: −ln of its reliability in millionths, by kind, evidence and age as decision record
 * 0006 says. The two halves of a meeting at an event cost half each.
 */
public final class Costs {
    /** The day as of which all is asked. */
    public static final LocalDate AS_OF = LocalDate.of(2026, 11, 1);

    /** What a register counts: its confidence, and that it is of the same day. */
    public static final double REGISTER = 0.9;

    private static final int DAYS = 12 * 365;
    private static final double UNITS = 1_000_000;
    private static final Freshness FRESHNESS = new Freshness(5, 0.3);

    private final Dice dice;

    Costs(Dice dice) {
        this.dice = dice;
    }

    /** Confidence in a piece of evidence, in hundredths. */
    public int confidence(int evidence) {
        return 50 + dice.below(46, Draw.CONFIDENCE, evidence, 0);
    }

    /** The date of a piece of evidence. */
    public LocalDate date(int evidence) {
        return AS_OF.minusDays(1 + dice.below(DAYS, Draw.EVIDENCE_DAY, evidence, 0));
    }

    /** In millionths, from 0. */
    public int of(Statement statement) {
        Relation relation = statement.relation();
        if (relation == Relation.TECHNOLOGY_IN_FIELD) {
            return 0;
        }
        double base = relation.isPlace() ? 1 : relation.kind().base();
        double cost = -Math.log(base * (0.5 + 0.5 * worth(statement.evidence())));
        return (int) Math.round(cost * UNITS / (relation == Relation.AT_EVENT ? 2 : 1));
    }

    private double worth(int evidence) {
        return evidence == Statement.REGISTER
                ? REGISTER
                : confidence(evidence) / 100.0 * FRESHNESS.of(date(evidence), AS_OF);
    }
}
