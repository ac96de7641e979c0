package org.ketnoi.bench.quality;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.ketnoi.bench.quality.QuestionSet.Asked;
import org.ketnoi.bench.quality.QuestionSet.Judged;

/** The answers to a set as a table in Markdown: by kind of question for the tuning half, as a total for the held one. */
final class Report {
    private static final String ALL = "all";

    private Report() {}

    static String of(List<Asked> all, Half half) {
        List<String> lines = new ArrayList<>();
        lines.add("| " + half.word() + " | questions | who | nDCG@10 | MRR | recall@10 | refused, empty"
                + " | KetNoi's nDCG@10 against it | KetNoi's MRR against it |");
        lines.add("|---|---|---|---|---|---|---|---|---|");
        if (half == Half.TUNING) {
            kinds(all).forEach(kind -> rows(all, kind, lines));
        }
        rows(all, ALL, lines);
        return String.join("\n", lines);
    }

    private static List<String> kinds(List<Asked> all) {
        return all.get(0).answers().stream()
                .map(each -> kind(each.question()))
                .distinct()
                .sorted()
                .toList();
    }

    private static String kind(Question question) {
        return (question.kind() + " " + question.language()).strip();
    }

    private static void rows(List<Asked> all, String kind, List<String> lines) {
        Predicate<Judged> meant =
                each -> kind.equals(ALL) || kind(each.question()).equals(kind);
        List<Judged> ours = all.get(0).answers().stream().filter(meant).toList();
        for (Asked one : all) {
            List<Judged> theirs = one.answers().stream().filter(meant).toList();
            if (one.isOffered()) {
                lines.add(row(kind, one.name(), theirs)
                        + (one.equals(all.get(0)) || !all.get(0).isOffered() ? " | | |" : against(ours, theirs)));
            } else {
                lines.add("| " + kind + " | " + theirs.size() + " | " + one.name() + " | not offered | | | | | |");
            }
        }
    }

    private static String row(String kind, String name, List<Judged> answers) {
        return String.format(
                Locale.ROOT,
                "| %s | %d | %s | %.3f | %.3f | %.3f | %d, %d",
                kind,
                answers.size(),
                name,
                mean(answers, Score::ndcg),
                mean(answers, Score::reciprocalRank),
                mean(answers, Score::recall),
                answers.stream().filter(Judged::isRefused).count(),
                answers.stream().filter(Report::isEmpty).count());
    }

    private static boolean isEmpty(Judged judged) {
        return judged.answer() instanceof Answer.Ranked ranked && ranked.ids().isEmpty();
    }

    private static double mean(List<Judged> answers, ToDoubleFunction<Score> measure) {
        return answers.stream()
                .mapToDouble(each -> measure.applyAsDouble(each.score()))
                .average()
                .orElse(0);
    }

    private static String against(List<Judged> ours, List<Judged> theirs) {
        return Stream.<ToDoubleFunction<Score>>of(Score::ndcg, Score::reciprocalRank)
                .map(measure -> " | " + gain(ours, theirs, measure))
                .reduce("", String::concat)
                .concat(" |");
    }

    private static Bootstrap.Gain gain(List<Judged> ours, List<Judged> theirs, ToDoubleFunction<Score> measure) {
        List<Bootstrap.Pair> pairs = new ArrayList<>();
        for (int i = 0; i < ours.size(); i++) {
            pairs.add(new Bootstrap.Pair(
                    ours.get(i).question().group(),
                    measure.applyAsDouble(ours.get(i).score()),
                    measure.applyAsDouble(theirs.get(i).score())));
        }
        return Bootstrap.gain(pairs);
    }
}
