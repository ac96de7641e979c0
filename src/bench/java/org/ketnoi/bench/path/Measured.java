package org.ketnoi.bench.path;

import java.util.Locale;

/**
 * One row of a result: a workload in a system at a scale.
 *
 * @param answered questions answered in time
 * @param late questions that were given up: their time was up, or the system could not go on
 * @param checked answers compared with the reference
 * @param differing those of them that were not equal to it
 * @param clock how long an answer took by the clock
 * @param processor what it took of one processor: the figure to look at on a machine that others use too
 */
public record Measured(
        int scale,
        String workload,
        String system,
        String promise,
        int answered,
        int late,
        int checked,
        int differing,
        Quantiles clock,
        Quantiles processor) {

    /** Times in milliseconds that 50, 95 and 99 of 100 answers do not exceed. */
    public record Quantiles(double p50, double p95, double p99) {
        @Override
        public String toString() {
            return String.format(Locale.ROOT, "%.4f\t%.4f\t%.4f", p50, p95, p99);
        }

        static Quantiles parse(String[] parts, int from) {
            return new Quantiles(
                    Double.parseDouble(parts[from]),
                    Double.parseDouble(parts[from + 1]),
                    Double.parseDouble(parts[from + 2]));
        }
    }

    /** As one line of a file. */
    String line() {
        return String.join(
                "\t",
                Integer.toString(scale),
                workload,
                system,
                promise,
                Integer.toString(answered),
                Integer.toString(late),
                Integer.toString(checked),
                Integer.toString(differing),
                clock.toString(),
                processor.toString());
    }

    static Measured parse(String line) {
        String[] part = line.split("\t", -1);
        return new Measured(
                Integer.parseInt(part[0]),
                part[1],
                part[2],
                part[3],
                Integer.parseInt(part[4]),
                Integer.parseInt(part[5]),
                Integer.parseInt(part[6]),
                Integer.parseInt(part[7]),
                Quantiles.parse(part, 8),
                Quantiles.parse(part, 11));
    }
}
