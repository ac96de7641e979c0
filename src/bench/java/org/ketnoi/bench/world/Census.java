package org.ketnoi.bench.world;

/** How many there are of each type, and the numbers that they bear: those of a type follow one another. Immutable. */
public final class Census {
    private static final Type[] TYPES = Type.values();

    private final int entities;
    private final int[] first = new int[Type.values().length + 1];

    Census(int entities) {
        this.entities = entities;
        for (Type type : Type.values()) {
            first[type.ordinal() + 1] = first[type.ordinal()] + type.count(entities);
        }
    }

    public int entities() {
        return entities;
    }

    public int count(Type type) {
        return first[type.ordinal() + 1] - first[type.ordinal()];
    }

    /** The number of the first of a type. */
    public int first(Type type) {
        return first[type.ordinal()];
    }

    /** Parties and connectors together: the numbers below this. */
    public int nodes() {
        return first[Type.AREA.ordinal() + 1];
    }

    /** Parties: the numbers below this. */
    public int parties() {
        return first[Type.EVENT.ordinal()];
    }

    public Type type(int number) {
        for (int type = 0; type < TYPES.length; type++) {
            if (number < first[type + 1]) {
                return TYPES[type];
            }
        }
        throw new IllegalArgumentException("Nothing bears the number " + number);
    }

    /** Pieces of evidence, each of which stands for some statements. */
    public int evidence() {
        return entities / 5;
    }

    /** Its number among those of its type. */
    public int index(int number) {
        return number - first(type(number));
    }
}
