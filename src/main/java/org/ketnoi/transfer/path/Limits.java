package org.ketnoi.transfer.path;

/**
 * How much is asked for.
 *
 * @param paths the best so many, from 1
 * @param fewest of at least so many steps each, from 1
 * @param steps of at most so many steps each, 1 to 8
 */
public record Limits(int paths, int fewest, int steps) {
    /** A longer path explains nothing to anybody. */
    public static final int MOST_STEPS = 8;

    public Limits {
        if (paths < 1) {
            throw new IllegalArgumentException("Paths out of range [1..): " + paths);
        }
        if (steps < 1 || steps > MOST_STEPS) {
            throw new IllegalArgumentException("Steps out of range [1..8]: " + steps);
        }
        if (fewest < 1) {
            throw new IllegalArgumentException("Fewest steps out of range [1..): " + fewest);
        }
    }

    public Limits(int paths, int steps) {
        this(paths, 1, steps);
    }
}
