package org.ketnoi.bench.world;

/**
 * Draws that depend on nothing but the seed, what is drawn and for which thing, so that any part of the world can be
 * made again without the rest (mixing as in Steele, Lea and Flood: Fast Splittable Pseudorandom Number Generators,
 * 2014). For use by many threads.
 */
public record Dice(long seed) {
    private static final double UNIT = 0x1.0p-53;

    /** Any 64 bits. */
    public long bits(Draw draw, long thing, long number) {
        return mixed(mixed(mixed(seed + draw.ordinal()) ^ thing * 0x9E3779B97F4A7C15L) + number * 0xD1B54A32D192ED03L);
    }

    private static long mixed(long value) {
        long once = (value ^ value >>> 30) * 0xBF58476D1CE4E5B9L;
        long twice = (once ^ once >>> 27) * 0x94D049BB133111EBL;
        return twice ^ twice >>> 31;
    }

    /** In [0,1), evenly. */
    public double unit(Draw draw, long thing, long number) {
        return (bits(draw, thing, number) >>> 11) * UNIT;
    }

    /** In [0,1), evenly. */
    public double unit(Draw draw, long thing) {
        return unit(draw, thing, 0);
    }

    /** One of the numbers below the bound, evenly. */
    public int below(int bound, Draw draw, long thing, long number) {
        return (int) (unit(draw, thing, number) * bound);
    }

    /**
     * One of the numbers below the bound, small ones more often: with a skew of s, number n is drawn about
     * n^(1/s − 1) times as often as number 1, which makes degrees with a tail of exponent 1 + s/(s − 1).
     */
    public int skewed(int bound, double skew, Draw draw, long thing, long number) {
        return (int) (Math.pow(unit(draw, thing, number), skew) * bound);
    }
}
