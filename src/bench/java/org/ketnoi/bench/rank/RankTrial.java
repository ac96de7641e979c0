package org.ketnoi.bench.rank;

import java.util.List;
import java.util.Optional;
import org.ketnoi.bench.path.Measured;
import org.ketnoi.bench.path.Stopwatch;

/**
 * Times a system, then checks answers.
 *
 * @param checks at most so many answers are compared
 */
record RankTrial(int scale, int checks, Stopwatch stopwatch) {
    Measured measure(Answering system, List<Asked> questions, Check check) {
        Stopwatch.Timed timed =
                stopwatch.time(questions, asked -> system.answer(asked).isPresent());
        Asked.Workload workload = questions.getFirst().workload();
        return timed.measured(
                scale, workload.words(), system.name(), system.promise(workload), compared(system, questions, check));
    }

    private Stopwatch.Compared compared(Answering system, List<Asked> questions, Check check) {
        int answers = 0;
        int differing = 0;
        for (Asked asked : questions.subList(0, Math.min(checks, questions.size()))) {
            Optional<List<Ranked>> answer = system.answer(asked);
            if (answer.isPresent()) {
                answers++;
                differing += isRight(system, asked, answer.get(), check) ? 0 : 1;
            }
        }
        return new Stopwatch.Compared(answers, differing);
    }

    private static boolean isRight(Answering system, Asked asked, List<Ranked> answer, Check check) {
        Optional<String> wrong = check.wrong(asked, answer);
        wrong.ifPresent(told -> System.out.printf("%s, %s: %s%n", system.name(), asked.thing(), told));
        return wrong.isEmpty();
    }
}
