package org.ketnoi.transfer.path;

/**
 * How much is asked for.
 *
 * @param paths the best so many, from 1
 * @param steps of at most so many links each, 1 to 8
 */
public record Limits(int paths, int steps) {
    /** A longer path explains nothing to anybody. */
    public static final int MOST_STEPS = 8;

    public Limits {
        if (paths < 1) {
            throw new IllegalArgumentException("Paths out of range [1..): " + paths);
        }
        if (steps < 1 || steps > MOST_STEPS) {
            throw new IllegalArgumentException("Steps out of range [1..8]: " + steps);
        }
    }
}
