package org.ketnoi.matching;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
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

    void compare(Pair pair) {
        compared++;
        var left = Admission.refuse(pair);
        if (left.isPresent()) {
            if (refused.size() < MOST_REFUSED) {
                Admission.Refused one = left.get();
                refused.add(new Ranked.Left(one.order(), one.offer(), one.technology(), one.why()));
            }
            return;
        }
        best.add(Match.of(pair, weights));
        if (best.size() > wanted) {
            best.remove();
        }
    }

    /** Whether nothing that scores at most so much can enter any more. */
    boolean isAbove(double most) {
        Match worst = best.peek();
        return best.size() == wanted && worst != null && worst.tier() == 0 && worst.score() > most;
    }

    /** What the rest may score when field and texts score so much. */
    double most(double field, double text) {
        double[] scores = new double[Criterion.values().length];
        java.util.Arrays.fill(scores, 1);
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
