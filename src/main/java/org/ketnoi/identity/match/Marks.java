package org.ketnoi.identity.match;

/**
 * Where decisions change: at or above {@code linked} without a person, below {@code review} not at all, and not without
 * a person when the second best comes nearer than {@code lead}, in points (logarithms of odds).
 */
public record Marks(double linked, double review, double lead) {
    /** As measured on names of EU projects and the Research Organization Registry. */
    public static final Marks MEASURED = new Marks(0.95, 0.2, 2.0);

    public Marks {
        if (!(0 < review && review <= linked && linked <= 1)) {
            throw new IllegalArgumentException("Not 0 < review <= linked <= 1: " + review + ", " + linked);
        }
    }

    /** Whether a second best comes too near for the best to be taken without a person. */
    public boolean isNear(double best, double second) {
        return odds(best) - odds(second) < lead && second >= review;
    }

    /** Logarithm of the odds, bounded where a double cannot tell any more. */
    private static double odds(double score) {
        double inside = Math.min(1 - 1e-15, Math.max(1e-15, score));
        return Math.log(inside / (1 - inside));
    }
}
