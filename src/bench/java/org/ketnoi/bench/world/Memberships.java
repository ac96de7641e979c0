package org.ketnoi.bench.world;

import java.util.function.Consumer;

/** Who took part in which event, is in or there for which country or area, and knows which field. */
final class Memberships {
    /** So many participations for one entity of the world. */
    private static final double PARTICIPATIONS = 1.5;

    private static final int FIELDS_OF_EXPERT = 3;
    private static final int AREAS_OF_INTERMEDIARY = 5;
    private static final int COUNTRIES_OF_INTERMEDIARY = 3;
    private static final double LIMITED = 0.3;

    private final World world;
    private final Census census;
    private final Dice dice;
    private final Stating stating;

    Memberships(World world) {
        this.world = world;
        this.census = world.census();
        this.dice = world.dice();
        this.stating = new Stating(dice, census.evidence());
    }

    void each(Consumer<Statement> use) {
        places(use);
        expertise(use);
        services(use);
        events(use);
    }

    private void places(Consumer<Statement> use) {
        each(
                Type.HOLDER,
                (i, party) -> use.accept(
                        stating.register(Relation.HOLDER_IN_COUNTRY, i, party, country(world.countryOf(party)))));
        each(
                Type.OFFICE,
                (i, party) -> use.accept(
                        stating.statement(Relation.OFFICE_FOR_COUNTRY, i, party, country(world.countryOf(party)))));
        each(
                Type.DEPARTMENT,
                (i, party) -> use.accept(
                        stating.register(Relation.DEPARTMENT_FOR_AREA, i, party, area(world.areaOf(party)))));
        each(
                Type.ENTERPRISE,
                (i, party) ->
                        use.accept(stating.register(Relation.ENTERPRISE_IN_AREA, i, party, area(world.areaOf(party)))));
    }

    void expertise(Consumer<Statement> use) {
        each(Type.EXPERT, (i, party) -> {
            for (int more = 0; more < FIELDS_OF_EXPERT; more++) {
                int own = world.fieldOf(party);
                int field = more == 0 ? own : world.narrowField(Draw.EXPERTISE, party, more);
                int known = more == FIELDS_OF_EXPERT - 1 ? World.broader(own) : field;
                use.accept(stating.statement(
                        Relation.EXPERT_IN_FIELD,
                        i * FIELDS_OF_EXPERT + more,
                        party,
                        census.first(Type.FIELD) + known));
            }
        });
    }

    private void services(Consumer<Statement> use) {
        each(Type.INTERMEDIARY, (i, party) -> {
            for (int more = 0; more < AREAS_OF_INTERMEDIARY; more++) {
                int area = dice.below(census.count(Type.AREA), Draw.SERVICE_AREA, party, more);
                use.accept(
                        service(Relation.INTERMEDIARY_FOR_AREA, i * AREAS_OF_INTERMEDIARY + more, party, area(area)));
            }
            for (int more = 0; more < COUNTRIES_OF_INTERMEDIARY; more++) {
                int country = dice.below(census.count(Type.COUNTRY), Draw.SERVICE_COUNTRY, party, more);
                use.accept(service(
                        Relation.INTERMEDIARY_FOR_COUNTRY,
                        i * COUNTRIES_OF_INTERMEDIARY + more,
                        party,
                        country(country)));
            }
        });
    }

    private Statement service(Relation relation, int number, int party, int connector) {
        Statement free = stating.statement(relation, number, party, connector);
        boolean limited = dice.unit(Draw.SERVICE_FIELD, party) < LIMITED;
        return new Statement(relation, number, party, connector, free.day(), free.evidence(), limited);
    }

    private void events(Consumer<Statement> use) {
        int many = world.plan().share(PARTICIPATIONS);
        for (int i = 0; i < many; i++) {
            int event = dice.skewed(census.count(Type.EVENT), 1.5, Draw.EVENT, i, 0);
            participation(i, participant(i), event, use);
        }
        int around = Math.min(world.plan().hubs(), census.parties());
        for (int i = 0; i < around; i++) {
            participation(many + i, (int) ((long) i * census.parties() / around), 0, use);
        }
    }

    /** What stands for an event stands for all who took part in it. */
    private void participation(int number, int party, int event, Consumer<Statement> use) {
        Statement held = held(event, party);
        use.accept(new Statement(held.relation(), number, party, held.b(), held.day(), held.evidence(), false));
    }

    Statement held(int event, int party) {
        return stating.statement(Relation.AT_EVENT, event, party, census.first(Type.EVENT) + event);
    }

    private int participant(int number) {
        double at = dice.unit(Draw.PARTICIPANT, number, 0);
        Type type = at < 0.35 ? Type.ENTERPRISE : at < 0.7 ? Type.EXPERT : at < 0.85 ? Type.HOLDER : Type.INTERMEDIARY;
        return census.first(type) + dice.skewed(census.count(type), 1.5, Draw.PARTICIPANT, number, 1);
    }

    private int country(int index) {
        return census.first(Type.COUNTRY) + index;
    }

    private int area(int index) {
        return census.first(Type.AREA) + index;
    }

    private void each(Type type, Use use) {
        for (int i = 0; i < census.count(type); i++) {
            use.accept(i, census.first(type) + i);
        }
    }

    /** What is done with a party, given its number among those of its type. */
    @FunctionalInterface
    private interface Use {
        void accept(int index, int party);
    }
}
