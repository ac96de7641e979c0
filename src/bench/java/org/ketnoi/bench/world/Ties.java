package org.ketnoi.bench.world;

import java.util.function.Consumer;

/** Who has worked with, met, belonged to or handled an order of whom. */
final class Ties {
    /** So many of each for one entity of the world: with the memberships about ten links. */
    private static final double COOPERATIONS = 4.45;

    private static final double MEETINGS = 2.0;
    static final int HANDLINGS = 2;
    private static final int AFFILIATIONS = 2;
    private static final double SKEW = 2;

    private final World world;
    private final Partners partners;
    private final Stating stating;

    Ties(World world, Partners partners) {
        this.world = world;
        this.partners = partners;
        this.stating = new Stating(world.dice(), world.census().evidence());
    }

    void each(Consumer<Statement> use) {
        int cooperations = world.plan().share(COOPERATIONS);
        met(Relation.COOPERATION, cooperations, use);
        met(Relation.MEETING, world.plan().share(MEETINGS), use);
        affiliations(use);
        handlings(use);
        hub(Type.OFFICE, cooperations, use);
        hub(Type.EXPERT, cooperations + world.plan().hubs(), use);
    }

    private void met(Relation relation, int many, Consumer<Statement> use) {
        for (int i = 0; i < many; i++) {
            long thing = thing(relation, i);
            int from = partners.anybody(goBetween(thing), SKEW, Draw.TIE_FROM, thing, 0);
            int to = partners.partner(from, other(thing), thing, 0);
            if (from != to) {
                use.accept(stating.statement(relation, i, from, to));
            }
        }
    }

    private static long thing(Relation relation, int number) {
        return (long) relation.ordinal() << Integer.SIZE | number;
    }

    private Type goBetween(long thing) {
        double at = world.dice().unit(Draw.TIE_FROM_TYPE, thing);
        if (at < 0.65) {
            return Type.EXPERT;
        }
        return at < 0.95 ? Type.INTERMEDIARY : at < 0.97 ? Type.OFFICE : Type.DEPARTMENT;
    }

    private Type other(long thing) {
        double at = world.dice().unit(Draw.TIE_TO_TYPE, thing);
        if (at < 0.45) {
            return Type.ENTERPRISE;
        }
        return at < 0.70 ? Type.EXPERT : at < 0.85 ? Type.HOLDER : Type.INTERMEDIARY;
    }

    private void affiliations(Consumer<Statement> use) {
        int experts = world.census().count(Type.EXPERT);
        for (int i = 0; i < AFFILIATIONS * experts; i++) {
            int expert = world.census().first(Type.EXPERT) + i % experts;
            double at = world.dice().unit(Draw.AFFILIATION, i);
            Type type = at < 0.6 ? Type.ENTERPRISE : at < 0.8 ? Type.HOLDER : Type.INTERMEDIARY;
            int to = partners.partner(expert, type, thing(Relation.AFFILIATION, i), 0);
            use.accept(stating.statement(Relation.AFFILIATION, i, expert, to));
        }
    }

    /** Each order has been handled twice, after the department of the enterprise's area had forwarded it. */
    private void handlings(Consumer<Statement> use) {
        Census census = world.census();
        for (int i = 0; i < HANDLINGS * census.count(Type.ORDER); i++) {
            Statement handled = handling(i);
            use.accept(handled);
            int department = census.first(Type.DEPARTMENT) + world.areaOf(handled.b());
            if (department != handled.a()) {
                use.accept(new Statement(
                        Relation.FORWARDED_ORDER,
                        i,
                        handled.a(),
                        department,
                        handled.day(),
                        handled.evidence(),
                        false));
            }
        }
    }

    Statement handling(int number) {
        int enterprise = world.enterpriseOf(world.census().first(Type.ORDER) + number / HANDLINGS);
        return stating.statement(Relation.HANDLED_ORDER, number, handlerOf(number), enterprise);
    }

    int firstHandled(int order) {
        return Math.min(
                handling(HANDLINGS * order).day(),
                handling(HANDLINGS * order + 1).day());
    }

    private int handlerOf(int handling) {
        int enterprise = world.enterpriseOf(world.census().first(Type.ORDER) + handling / HANDLINGS);
        double at = world.dice().unit(Draw.HANDLER, handling);
        Type type = at < 0.5 ? Type.EXPERT : at < 0.9 ? Type.INTERMEDIARY : Type.OFFICE;
        return partners.partner(enterprise, type, thing(Relation.HANDLED_ORDER, handling), 0);
    }

    /** The first of a type is tied to every so-manyth expert and enterprise. */
    private void hub(Type type, int firstNumber, Consumer<Statement> use) {
        Census census = world.census();
        int hub = census.first(type);
        int around = Math.min(world.plan().hubs(), census.count(Type.ENTERPRISE));
        for (int i = 0; i < around; i++) {
            int other = census.first(Type.ENTERPRISE) + (int) ((long) i * census.count(Type.ENTERPRISE) / around);
            use.accept(stating.statement(Relation.COOPERATION, firstNumber + i, hub, other));
        }
    }
}
