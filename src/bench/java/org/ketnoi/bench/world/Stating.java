package org.ketnoi.bench.world;

/** Draws since when something holds and what stands for it: 60 of 100 statements name a piece of evidence. */
final class Stating {
    private static final double WITH_EVIDENCE = 0.6;
    private static final int DAYS = 12 * 365;

    private final Dice dice;
    private final int evidence;

    Stating(Dice dice, int evidence) {
        this.dice = dice;
        this.evidence = evidence;
    }

    Statement statement(Relation relation, int number, int a, int b) {
        long thing = (long) relation.ordinal() << Integer.SIZE | number;
        int today = (int) Costs.AS_OF.toEpochDay();
        int day = today - 30 - dice.below(DAYS, Draw.DAY, thing, 0);
        boolean named = dice.unit(Draw.EVIDENCE, thing) < WITH_EVIDENCE;
        int piece = named ? dice.below(evidence, Draw.EVIDENCE_NUMBER, thing, 0) : Statement.REGISTER;
        return new Statement(relation, number, a, b, day, piece, false);
    }

    /** One that no more than a register stands for. */
    Statement register(Relation relation, int number, int a, int b) {
        return new Statement(relation, number, a, b, (int) Costs.AS_OF.toEpochDay(), Statement.REGISTER, false);
    }
}
