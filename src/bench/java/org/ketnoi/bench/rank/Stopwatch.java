package org.ketnoi.bench.rank;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.List;
import java.util.Optional;
import org.ketnoi.bench.path.Measured;
import org.ketnoi.bench.path.Times;

/** Warms a system up for a quarter of its time, then times it, then checks answers. */
final class Stopwatch {
    private static final int MOST_ROUNDS = 20;

    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private final int scale;
    private final int checks;
    private final double seconds;

    /** At most so many answers are compared, and a system is timed for so many seconds. */
    Stopwatch(int scale, int checks, double seconds) {
        this.scale = scale;
        this.checks = checks;
        this.seconds = seconds;
    }

    Measured measure(Answering system, List<Asked> questions, Check check) {
        Times clock = new Times();
        Times processor = new Times();
        int late = timed(system, questions, clock, processor);
        int compared = 0;
        int differing = 0;
        for (Asked asked : questions.subList(0, Math.min(checks, questions.size()))) {
            Optional<List<Ranked>> answer = system.answer(asked);
            if (answer.isPresent()) {
                compared++;
                differing += isRight(system, asked, answer.get(), check) ? 0 : 1;
            }
        }
        return new Measured(
                scale,
                questions.getFirst().workload().words(),
                system.name(),
                system.promise(questions.getFirst().workload()),
                clock.count() - late,
                late,
                compared,
                differing,
                clock.quantiles(),
                processor.quantiles());
    }

    private static boolean isRight(Answering system, Asked asked, List<Ranked> answer, Check check) {
        Optional<String> wrong = check.wrong(asked, answer);
        wrong.ifPresent(told -> System.out.printf("%s, %s: %s%n", system.name(), asked.thing(), told));
        return wrong.isEmpty();
    }

    /** How many were given up. */
    private int timed(Answering system, List<Asked> questions, Times clock, Times processor) {
        // What is read once, at the first question of all, is none of it.
        system.answer(questions.getFirst());
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
