package org.ketnoi.bench.quality;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.ketnoi.bench.Options;

/** Tells how good a running server's answers are, on the seed data and on CORDIS. */
public final class QualityBench {
    private QualityBench() {}

    /** Asks each set; a half of {@code all} is both, one after the other. */
    public static void run(Options options) throws IOException {
        SelfCheck.run();
        for (String name : options.list("set", "experts,matching,search")) {
            if (name.equals("cordis")) {
                CordisBench.run(options);
            } else {
                tell(new Sets(options).of(name), options);
            }
        }
    }

    /** Checks the measures, and the judged questions against the seed data; no server is asked. */
    public static void check(Options options) throws IOException {
        SelfCheck.run();
        Sets sets = new Sets(options);
        for (String name : List.of("experts", "matching", "search")) {
            QuestionSet set = sets.of(name);
            System.out.printf(
                    Locale.ROOT,
                    "%s: %d questions, %d of them held%n",
                    name,
                    set.questions().size(),
                    set.questions().stream()
                            .filter(question -> question.half() == Half.HELD)
                            .count());
        }
    }

    static void tell(QuestionSet set, Options options) {
        for (Half half : halves(options.text("half", "tuning"))) {
            List<QuestionSet.Asked> all = set.ask(half);
            System.out.println("\n" + set.name() + "\n\n" + Report.of(all, half));
            long worst = options.number("worst", 0);
            if (half == Half.TUNING && worst > 0) {
                System.out.println("\nworst answers:\n" + Worst.of(all.get(0).answers(), worst));
            }
        }
    }

    private static List<Half> halves(String wanted) {
        List<Half> halves = new ArrayList<>();
        for (Half half : Half.values()) {
            if (wanted.equals("all") || wanted.equals(half.word())) {
                halves.add(half);
            }
        }
        if (halves.isEmpty()) {
            throw new IllegalArgumentException("No such half: " + wanted);
        }
        return halves;
    }
}
