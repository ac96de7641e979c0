package org.ketnoi.bench.rank;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ketnoi.graph.Iri;

/**
 * The laws of the product's own model of experts: the best ones are the first of all; scores fall; everybody told holds a
 * field near the one asked for; and everybody who holds that field or a narrower one is among all, with all the evidence.
 */
final class ExpertCheck implements Check {
    private static final int ALL = 1_000_000;
    /** Strengths that differ by a thousandth are equal, and scores then by so much at most. */
    private static final double EQUAL = 0.005;

    private final ExpertAnswers answers;
    private final Scheme scheme;
    private final Reference holders;
    private final Map<String, Set<Iri>> held = new HashMap<>();

    ExpertCheck(ExpertAnswers answers, Knowing knowing) {
        this.answers = answers;
        this.scheme = knowing.scheme();
        this.holders = new ExpertReference(knowing);
        knowing.each(known -> held.computeIfAbsent(knowing.expert(known.expert()), key -> new HashSet<>())
                .add(known.field()));
    }

    @Override
    public Optional<String> wrong(Asked asked, List<Ranked> answer) {
        List<Ranked> all = answers.of(asked.thing(), ALL);
        return Check.difference(answer, all.stream().limit(Answering.WANTED).toList())
                .or(() -> rising(all))
                .or(() -> all.stream()
                        .filter(one -> held.getOrDefault(one.thing(), Set.of()).stream()
                                .noneMatch(field -> scheme.isNear(field, asked.thing())))
                        .findFirst()
                        .map(one -> one + " knows nothing near"))
                .or(() -> missing(asked, all));
    }

    private static Optional<String> rising(List<Ranked> all) {
        for (int i = 1; i < all.size(); i++) {
            if (all.get(i).score() > all.get(i - 1).score() + EQUAL) {
                return Optional.of("place " + (i + 1) + ": " + all.get(i) + " after " + all.get(i - 1));
            }
        }
        return Optional.empty();
    }

    private Optional<String> missing(Asked asked, List<Ranked> all) {
        Map<String, Ranked> told = all.stream().collect(Collectors.toMap(Ranked::thing, Function.identity()));
        return holders.all(asked).stream()
                .filter(one -> !told.containsKey(one.thing())
                        || !Set.copyOf(told.get(one.thing()).reasons()).containsAll(one.reasons()))
                .findFirst()
                .map(one -> one + " is not told with all its evidence");
    }
}
