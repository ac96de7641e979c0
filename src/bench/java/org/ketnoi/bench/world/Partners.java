package org.ketnoi.bench.world;

import java.util.EnumMap;
import java.util.Map;

/** Who is drawn for a tie: 55 of 100 of the same field, 20 of the same area, the others from anywhere. Immutable. */
final class Partners {
    private static final double SAME_FIELD = 0.55;
    private static final double SAME_AREA = 0.20;
    private static final double SKEW = 1.6;

    private final World world;
    private final Map<Type, Groups> byField = new EnumMap<>(Type.class);
    private final Map<Type, Groups> byArea = new EnumMap<>(Type.class);

    Partners(World world) {
        this.world = world;
        Census census = world.census();
        for (Type type : new Type[] {Type.HOLDER, Type.EXPERT, Type.INTERMEDIARY, Type.ENTERPRISE}) {
            int first = census.first(type);
            int count = census.count(type);
            byField.put(type, new Groups(first, count, census.count(Type.FIELD), world::fieldOf));
            byArea.put(type, new Groups(first, count, census.count(Type.AREA), world::areaOf));
        }
    }

    /** Anybody of a type, some more often than others. */
    int anybody(Type type, double skew, Draw draw, long thing, long number) {
        Census census = world.census();
        return census.first(type) + world.dice().skewed(census.count(type), skew, draw, thing, number);
    }

    /** Somebody of a type for a party. */
    int partner(int party, Type type, long thing, long number) {
        double near = world.dice().unit(Draw.TIE_NEAR, thing, number);
        Groups fields = byField.get(type);
        Groups areas = byArea.get(type);
        if (fields != null && near < SAME_FIELD) {
            return member(fields, world.fieldOf(party), type, thing, number);
        }
        if (areas != null && near < SAME_FIELD + SAME_AREA) {
            return member(areas, world.areaOf(party), type, thing, number);
        }
        return anybody(type, SKEW, Draw.TIE_TO, thing, number);
    }

    private int member(Groups groups, int group, Type type, long thing, long number) {
        int size = groups.size(group);
        return size == 0
                ? anybody(type, SKEW, Draw.TIE_TO, thing, number)
                : groups.member(group, world.dice().skewed(size, SKEW, Draw.TIE_TO, thing, number));
    }
}
