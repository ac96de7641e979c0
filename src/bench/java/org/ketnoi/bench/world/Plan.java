package org.ketnoi.bench.world;

import org.ketnoi.bench.Options;

/**
 * Which world is made.
 *
 * @param entities how many there are of all types together, from 1,000
 * @param seed another world for each
 * @param hubs so many neighbours more for one office, one event and one expert, or 0
 * @param density share of the ties and participations that are said, in (0,1]: fewer make a smaller file
 */
public record Plan(int entities, long seed, int hubs, double density) {
    public Plan {
        if (entities < 1_000 || hubs < 0 || !(density > 0 && density <= 1)) {
            throw new IllegalArgumentException("Out of range: " + entities + ", " + hubs + ", " + density);
        }
    }

    /** Whole, and without hubs. */
    public static Plan of(int entities) {
        return new Plan(entities, 1, 0, 1);
    }

    /** {@code --scale --seed --hubs --density}. */
    public static Plan of(Options options) {
        return new Plan(
                (int) options.number("scale", 10_000),
                options.number("seed", 1),
                (int) options.number("hubs", 0),
                Double.parseDouble(options.text("density", "1")));
    }

    int share(double many) {
        return (int) (many * density * entities);
    }
}
