package org.ketnoi.bench.path;

import java.util.List;
import java.util.Optional;
import org.ketnoi.bench.graph.Asked;
import org.ketnoi.bench.graph.Found;
import org.ketnoi.bench.graph.Links;
import org.ketnoi.bench.graph.Reference;

/**
 * Compares the answers of a system with the reference, then times it.
 *
 * @param checks at most so many answers are compared
 */
record PathTrial(Links links, int scale, int checks, Stopwatch stopwatch) {
    Measured measure(Answering system, Workload workload) {
        Stopwatch.Compared compared = compared(system, workload);
        return stopwatch
                .time(workload.questions(), asked -> system.answer(asked).isPresent())
                .measured(
                        scale, workload.name(), system.name(), system.promise().words(), compared);
    }

    private Stopwatch.Compared compared(Answering system, Workload workload) {
        int answers = 0;
        int differing = 0;
        long end = System.nanoTime() + (long) (2 * stopwatch.seconds() * 1e9);
        for (int i = 0; i < checks && system.promise().isExact() && System.nanoTime() < end; i++) {
            Asked asked = workload.questions().get(i % workload.questions().size());
            Optional<List<Found>> answer = system.answer(asked);
            if (answer.isPresent()) {
                answers++;
                differing += isRight(answer.get(), asked, system.promise()) ? 0 : 1;
            }
        }
        return new Stopwatch.Compared(answers, differing);
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
}
