package org.ketnoi.matching;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Set;
import org.ketnoi.graph.Iri;

/** The best matches so far, and what was left out. One question, one thread. */
final class Shortlist {
    private static final int MOST_REFUSED = 20;

    private final int wanted;
    private final Weights weights;
    private final int mostCompared;
    private final PriorityQueue<Match> best = new PriorityQueue<>(Match.ORDER.reversed());
    private final List<Ranked.Left> refused = new ArrayList<>();
    private final Set<Iri> seen = new HashSet<>();
    private int compared;

    /** @param wanted how many are enough */
    Shortlist(int wanted, Weights weights, int mostCompared) {
        this.wanted = wanted;
        this.weights = weights;
        this.mostCompared = mostCompared;
    }

    /** Whether it is looked at for the first time. */
    boolean isNew(Iri thing) {
        return seen.add(thing);
    }

    /** Whether no more may be compared. */
    boolean isFull() {
        return compared >= mostCompared;
    }

    /** Whether it can be had at all; otherwise it is noted why not. */
    boolean admits(Pair pair) {
        Optional<Admission.Refused> left = Admission.refuse(pair);
        if (left.isPresent() && refused.size() < MOST_REFUSED) {
            Admission.Refused one = left.get();
            refused.add(new Ranked.Left(one.order(), one.offer(), one.technology(), one.why()));
        }
        return left.isEmpty();
    }

    Match compare(Pair pair) {
        compared++;
        return Match.of(pair, weights);
    }

    void add(Match match) {
        best.add(match);
        if (best.size() > wanted) {
            best.remove();
        }
    }

    /** Whether nothing that scores at most so much can enter any more. */
    boolean isAbove(double most) {
        Match worst = best.peek();
        return best.size() == wanted && worst != null && !worst.missesAMust() && worst.score() > most;
    }

    /** What the rest may score when field and texts score so much. */
    double most(double field, double text) {
        double[] scores = new double[Criterion.values().length];
        Arrays.fill(scores, 1);
        scores[Criterion.FIELD.ordinal()] = field;
        scores[Criterion.TEXT.ordinal()] = text;
        return weights.mean(scores);
    }

    List<Match> matches() {
        return best.stream().sorted(Match.ORDER).toList();
    }

    List<Ranked.Left> refused() {
        return List.copyOf(refused);
    }
}
