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
}
