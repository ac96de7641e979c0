package org.ketnoi.bench.quality;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.ketnoi.bench.quality.QuestionSet.Judged;

/** The answers of the tuning half that are worst, so that somebody can see why. */
final class Worst {
    private static final int SHOWN = 6;

    private Worst() {}

    static String of(List<Judged> answers, long most) {
        return answers.stream()
                .sorted(Comparator.comparingDouble((Judged each) -> each.score().ndcg())
                        .thenComparing(each -> each.question().id()))
                .limit(most)
                .map(Worst::line)
                .collect(Collectors.joining("\n"));
    }

    private static String line(Judged each) {
        return String.format(
                Locale.ROOT,
                "%.3f %s “%s”%n      got %s%n      for %s",
                each.score().ndcg(),
                each.question().id(),
                each.question().text(),
                got(each),
                each.question().judged().entrySet().stream()
                        .sorted(Comparator.comparing(entry -> -entry.getValue()))
                        .map(entry -> entry.getKey() + "=" + entry.getValue())
                        .toList());
    }

    private static String got(Judged each) {
        return switch (each.answer()) {
            case Answer.Ranked ranked ->
                ranked.ids().stream()
                        .limit(SHOWN)
                        .map(id -> id + "=" + each.question().grade(id))
                        .toList()
                        .toString();
            case Answer.Refused refused -> "refused, " + refused.status();
            case Answer.NotOffered absent -> "not offered";
        };
    }
}
