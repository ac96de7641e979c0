package org.ketnoi.bench.rank;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The laws of the product's own model of matching: the best ones are the first of all; what misses a must comes after
 * what misses none, and scores fall; and every offer in the field asked for, or one right over or under it, that serves
 * the area is among all, with a must told to be missed exactly where the world has it missed. Only where something misses
 * a must, others may be left out that are far from the matter.
 */
final class MatchCheck implements Check {
    private static final int ALL = 1_000_000;
    private static final double SAME = 1e-9;

    private final MatchAnswers answers;
    private final PairingReference pairs;

    MatchCheck(MatchAnswers answers, Knowing knowing) {
        this.answers = answers;
        this.pairs = PairingReference.of(knowing);
    }

    @Override
    public Optional<String> wrong(Asked asked, List<Ranked> answer) {
        MatchAnswers.Answer all = answers.of(asked, ALL);
        return Check.difference(
                        answer, all.ranked().stream().limit(Answering.WANTED).toList())
                .or(() -> rising(all.told()))
                .or(() -> missing(asked, all));
    }

    private static Optional<String> rising(List<MatchAnswers.Told> all) {
        for (int i = 1; i < all.size(); i++) {
            MatchAnswers.Told before = all.get(i - 1);
            MatchAnswers.Told after = all.get(i);
            boolean isRising = tier(after) == tier(before)
                    && after.ranked().score() > before.ranked().score() + SAME;
            if (isRising || tier(after) < tier(before)) {
                return Optional.of("place " + (i + 1) + ": " + after + " after " + before);
            }
        }
        return Optional.empty();
    }

    private static int tier(MatchAnswers.Told told) {
        return told.missesMust() ? 1 : 0;
    }

    private Optional<String> missing(Asked asked, MatchAnswers.Answer all) {
        Map<String, MatchAnswers.Told> told =
                all.told().stream().collect(Collectors.toMap(one -> one.ranked().thing(), Function.identity()));
        return pairs.fits(asked)
                .filter(fit -> fit.reasons().contains("area true"))
                .filter(fit -> {
                    MatchAnswers.Told found = told.get(pairs.other(asked, fit).shortName());
                    return found == null
                            ? all.complete() && !mayBeFar(all)
                            : found.missesValue() != (fit.mustsUnmet() > 0);
                })
                .findFirst()
                .map(fit -> fit + " is told otherwise, or not: "
                        + told.get(pairs.other(asked, fit).shortName()));
    }

    private static boolean mayBeFar(MatchAnswers.Answer all) {
        return all.told().stream().anyMatch(MatchAnswers.Told::missesMust);
    }
}
