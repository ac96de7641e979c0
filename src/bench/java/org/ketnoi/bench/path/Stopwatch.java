package org.ketnoi.bench.path;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.List;
import java.util.function.LongSupplier;

/**
 * Times a system, which warms up for a quarter of its time, then answers each question as often as the rest of the time
 * allows, so many rounds at most; a slow one answers as many questions as it can.
 *
 * @param seconds for which it is timed
 * @param rounds how often each question is asked at most
 * @param spent what answers have taken of a processor so far, in nanoseconds
 */
public record Stopwatch(double seconds, int rounds, LongSupplier spent) {
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    /** For a system that answers in the thread that asks. */
    public static final LongSupplier HERE = THREADS::getCurrentThreadCpuTime;

    private static final double WARMING_UP = 0.25;

    public Stopwatch(double seconds, int rounds) {
        this(seconds, rounds, HERE);
    }

    /**
     * How long a system took.
     *
     * @param late how many questions it gave up
     */
    public record Timed(int late, Times clock, Times processor) {
        /** A row of the table. */
        public Measured measured(int scale, String workload, String system, String promise, Compared compared) {
            return new Measured(
                    scale,
                    workload,
                    system,
                    promise,
                    clock.count() - late,
                    late,
                    compared.answers,
                    compared.differing,
                    clock.quantiles(),
                    processor.quantiles());
        }
    }

    /** How many answers were compared with the reference, and how many of them differ from it. */
    public record Compared(int answers, int differing) {}

    /** Asks a system. */
    @FunctionalInterface
    public interface Asking<Q> {
        /** Whether it answered in time. */
        boolean isAnswered(Q question);
    }

    /** Asks in the thread that calls. */
    public <Q> Timed time(List<Q> questions, Asking<Q> asking) {
        warmUp(questions, asking);
        Times clock = new Times();
        Times processor = new Times();
        int late = 0;
        long end = System.nanoTime() + (long) (seconds * 1e9);
        for (int i = 0; i < rounds * questions.size() && System.nanoTime() < end; i++) {
            long spentBefore = spent.getAsLong();
            long before = System.nanoTime();
            boolean answered = asking.isAnswered(questions.get(i % questions.size()));
            clock.add(System.nanoTime() - before);
            processor.add(spent.getAsLong() - spentBefore);
            late += answered ? 0 : 1;
        }
        return new Timed(late, clock, processor);
    }

    private <Q> void warmUp(List<Q> questions, Asking<Q> asking) {
        // What is read once, at the first question of all, is none of it.
        asking.isAnswered(questions.getFirst());
        long end = System.nanoTime() + (long) (WARMING_UP * seconds * 1e9);
        for (int i = 0; System.nanoTime() < end; i++) {
            asking.isAnswered(questions.get(i % questions.size()));
        }
    }
}
