package org.ketnoi.bench.path;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.List;
import java.util.Optional;
import org.ketnoi.bench.graph.Asked;
import org.ketnoi.bench.graph.Found;
import org.ketnoi.bench.graph.Links;
import org.ketnoi.bench.graph.Reference;

/**
 * Compares the answers of a system with the reference, then times it. A system warms up for a share of its time, then
 * answers each question as often as the rest of the time allows, ten times at most; a slow one answers as many questions
 * as it can.
 */
final class Stopwatch {
    private static final int MOST_ROUNDS = 10;

    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private final Links links;
    private final int scale;
    private final int checks;
    private final double seconds;

    /** At most so many answers are compared, and a system is timed for so many seconds. */
    Stopwatch(Links links, int scale, int checks, double seconds) {
        this.links = links;
        this.scale = scale;
        this.checks = checks;
        this.seconds = seconds;
    }

    Measured measure(Answering system, Workload workload) {
        Comparison comparison = compared(system, workload);
        Times clock = new Times();
        Times processor = new Times();
        int late = timed(system, workload, clock, processor);
        return new Measured(
                scale,
                workload.name(),
                system.name(),
                system.promise().words(),
                clock.count() - late,
                late,
                comparison.checked,
                comparison.differing,
                clock.quantiles(),
                processor.quantiles());
    }

    private record Comparison(int checked, int differing) {}

    private Comparison compared(Answering system, Workload workload) {
        int checked = 0;
        int differing = 0;
        long end = System.nanoTime() + (long) (2 * seconds * 1e9);
        for (int i = 0; i < checks && system.promise().isExact() && System.nanoTime() < end; i++) {
            Asked asked = workload.questions().get(i % workload.questions().size());
            Optional<List<Found>> answer = system.answer(asked);
            if (answer.isPresent()) {
                checked++;
                differing += isRight(answer.get(), asked, system.promise()) ? 0 : 1;
            }
        }
        return new Comparison(checked, differing);
    }

    private boolean isRight(List<Found> answer, Asked asked, Answering.Promise promise) {
        List<Found> expected = Reference.findBest(links, asked);
        return promise == Answering.Promise.ORDERED
                ? answer.equals(expected)
                : costs(answer).equals(costs(expected));
    }

    private static List<Long> costs(List<Found> answer) {
        return answer.stream().map(Found::cost).toList();
    }

    /** How many questions were given up. */
    private int timed(Answering system, Workload workload, Times clock, Times processor) {
        List<Asked> questions = workload.questions();
        long warm = System.nanoTime() + (long) (seconds * 1e9 / 4);
        for (int i = 0; System.nanoTime() < warm; i++) {
            system.answer(questions.get(i % questions.size()));
        }
        int late = 0;
        long end = System.nanoTime() + (long) (seconds * 1e9);
        for (int i = 0; i < MOST_ROUNDS * questions.size() && System.nanoTime() < end; i++) {
            long spent = threads.getCurrentThreadCpuTime();
            long before = System.nanoTime();
            boolean answered =
                    system.answer(questions.get(i % questions.size())).isPresent();
            clock.add(System.nanoTime() - before);
            processor.add(threads.getCurrentThreadCpuTime() - spent);
            late += answered ? 0 : 1;
        }
        return late;
    }
}
