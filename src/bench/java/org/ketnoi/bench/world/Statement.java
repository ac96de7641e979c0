package org.ketnoi.bench.world;

/**
 * That two nodes are joined.
 *
 * @param number its own among those of its relation
 * @param a a party
 * @param b a party or a connector
 * @param day since when, as a day of the epoch
 * @param evidence the piece of evidence that stands for it, or {@link #REGISTER}
 * @param limited whether it holds for the field of {@code a} only
 */
public record Statement(Relation relation, int number, int a, int b, int day, int evidence, boolean limited) {
    /** No more than the register that says so stands for it. */
    public static final int REGISTER = -1;
}
