package org.ketnoi.bench.path;

import java.util.Arrays;

/** How long many answers took. Grows; one thread. */
public final class Times {
    private long[] nanoseconds = new long[1024];
    private int count;

    public void add(long time) {
        if (count == nanoseconds.length) {
            nanoseconds = Arrays.copyOf(nanoseconds, 2 * count);
        }
        nanoseconds[count++] = time;
    }

    public int count() {
        return count;
    }

    public Measured.Quantiles quantiles() {
        long[] sorted = Arrays.copyOf(nanoseconds, count);
        Arrays.sort(sorted);
        return new Measured.Quantiles(of(sorted, 50), of(sorted, 95), of(sorted, 99));
    }

    private static double of(long[] sorted, int percent) {
        int place = (int) Math.ceil(sorted.length * percent / 100.0) - 1;
        return sorted.length == 0 ? Double.NaN : sorted[Math.max(0, place)] / 1e6;
    }
}
