package org.ketnoi.bench.suggest;

import java.util.List;
import java.util.Optional;
import org.ketnoi.bench.path.Measured;
import org.ketnoi.bench.path.Stopwatch;

/**
 * Times a system, then compares answers with what all names tell, one after another.
 *
 * @param names all that may be found, folded
 * @param checks at most so many answers are compared
 */
public record SuggestTrial(List<String> names, int checks, double seconds) {
    private static final int MOST_ROUNDS = 100;

    /** One row of the table. */
    public Measured measure(int scale, String workload, Suggesting system, List<String> questions, Check check) {
        return new Stopwatch(seconds, MOST_ROUNDS, system.spent())
                .time(questions, typed -> system.suggest(typed).isPresent())
                .measured(scale, workload, system.name(), system.promise(), compared(system, questions, check));
    }

    private Stopwatch.Compared compared(Suggesting system, List<String> questions, Check check) {
        int answers = 0;
        int differing = 0;
        for (String typed : questions.subList(0, Math.min(checks, questions.size()))) {
            Optional<List<String>> answer = system.suggest(typed);
            if (answer.isPresent()) {
                answers++;
                differing += isRight(system, typed, answer.get(), check) ? 0 : 1;
            }
        }
        return new Stopwatch.Compared(answers, differing);
    }

    /** Further ones, which are only like what was typed, may follow when there are too few. */
    private boolean isRight(Suggesting system, String typed, List<String> answer, Check check) {
        String folded = Called.folded(typed);
        long right = names.stream()
                .filter(name -> check.answers(name, folded))
                .limit(Suggesting.WANTED)
                .count();
        boolean isRight = answer.size() >= right
                && answer.stream().limit(right).allMatch(name -> check.answers(Called.folded(name), folded));
        if (!isRight) {
            System.out.printf("%s, %s: %d there are, and it told %s%n", system.name(), typed, right, answer);
        }
        return isRight;
    }
}
