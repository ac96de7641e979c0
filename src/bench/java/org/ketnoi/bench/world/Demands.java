package org.ketnoi.bench.world;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What orders want and what is offered: of ten orders three set no requirement, four set one, two set two and one sets
 * three, six of ten of which must be met; half of the technologies tell a value of a quantity; half of the orders want a
 * readiness; a quarter of the offers is for three areas only. For use by many threads.
 */
public record Demands(World world) {
    /** A technology does not tell a value, or an order takes any readiness. */
    public static final int UNTOLD = 0;

    /** What can be measured, each in one unit. */
    public static final List<Quantity> QUANTITIES = List.of(
            new Quantity("water-use", "L/kg", false),
            new Quantity("energy-saving", "%", true),
            new Quantity("defect-rate", "%", false),
            new Quantity("recovery-rate", "%", true),
            new Quantity("removal-rate", "%", true),
            new Quantity("yield", "%", true));

    private static final int[] REQUIREMENTS_OF_TEN = {0, 0, 0, 1, 1, 1, 1, 2, 2, 3};
    private static final int AREAS = 3;

    /** @param isAtLeast whether more is better */
    public record Quantity(String key, String unit, boolean isAtLeast) {}

    /** @param bound 20 to 79: the least or the most */
    public record Requirement(int quantity, int bound, boolean isMust) {
        /** Whether a value that is told is good enough. */
        public boolean isMetBy(int value) {
            return QUANTITIES.get(quantity).isAtLeast ? value >= bound : value <= bound;
        }
    }

    /** Of different quantities. */
    public List<Requirement> requirements(int order) {
        Dice dice = world.dice();
        int many = REQUIREMENTS_OF_TEN[dice.below(REQUIREMENTS_OF_TEN.length, Draw.REQUIREMENT, order, 0)];
        int first = dice.below(QUANTITIES.size(), Draw.REQUIREMENT, order, 1);
        List<Requirement> requirements = new ArrayList<>();
        for (int i = 0; i < many; i++) {
            int bound = 20 + dice.below(60, Draw.REQUIREMENT, order, 2 + 2 * i);
            boolean isMust = dice.unit(Draw.REQUIREMENT, order, 3 + 2 * i) < 0.6;
            requirements.add(new Requirement((first + i) % QUANTITIES.size(), bound, isMust));
        }
        return requirements;
    }

    /** 1 to 99, or {@link #UNTOLD}. */
    public int value(int technology, int quantity) {
        boolean isTold = world.dice().unit(Draw.CHARACTERISTIC, technology, 2L * quantity) < 0.5;
        return isTold ? 1 + world.dice().below(99, Draw.CHARACTERISTIC, technology, 2L * quantity + 1) : UNTOLD;
    }

    /** 4 to 9. */
    public int readiness(int technology) {
        return 4 + world.census().index(technology) % 6;
    }

    /** 4 to 9, or {@link #UNTOLD}. */
    public int minimumReadiness(int order) {
        return world.dice().unit(Draw.READINESS, order, 0) < 0.5
                ? 4 + world.dice().below(6, Draw.READINESS, order, 1)
                : UNTOLD;
    }

    /** Most technologies are offered once, some twice. */
    public int technologyOf(int offer) {
        Census census = world.census();
        return census.first(Type.TECHNOLOGY) + census.index(offer) % census.count(Type.TECHNOLOGY);
    }

    /** Whether all is offered, else a part. */
    public boolean isWhole(int offer) {
        return world.dice().unit(Draw.OFFER, offer) < 0.7;
    }

    /** Whether nothing less than all is wanted. */
    public boolean wantsWhole(int order) {
        return world.census().index(order) % 3 == 0;
    }

    /** Keys of the scheme. */
    public List<String> methodsOffered(int offer) {
        return List.of("documents", world.census().index(offer) % 2 == 0 ? "training" : "equipment");
    }

    /** A key of the scheme. */
    public String methodWanted(int order) {
        return world.census().index(order) % 2 == 0 ? "documents" : "training";
    }

    /** Indexes of the areas for which an offer is there; none when it is for all. */
    public List<Integer> areas(int offer) {
        int many = world.dice().unit(Draw.SERVED, offer, 0) < 0.25 ? AREAS : 0;
        int areas = world.census().count(Type.AREA);
        return IntStream.range(0, many)
                .map(i -> world.dice().below(areas, Draw.SERVED, offer, 1 + i))
                .distinct()
                .boxed()
                .toList();
    }
}
