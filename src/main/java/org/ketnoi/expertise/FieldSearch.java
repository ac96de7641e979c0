package org.ketnoi.expertise;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;

/**
 * Finds who knows a field best without looking at everybody who does: the threshold algorithm of R. Fagin, A. Lotem, M.
 * Naor, Optimal aggregation algorithms for middleware, Journal of Computer and System Sciences 66 (2003). The claims on
 * the field and those near it are met in the order of what they count. Whoever is met is weighed by all of their claims
 * at once, so that nobody who was not met has a claim that counts more than the next one; and when the worst of the best
 * is out of reach even for somebody all of whose claims count that much, it ends. One question, one thread.
 */
final class FieldSearch {
    /** Looking whether it is over costs as much as some steps. */
    private static final int STEPS = 8;

    private final Standing standing;
    private final Worth worth;
    private final Fitting fitting;
    private final Measure measure;
    private final Map<Integer, Draft.Route> routes = new HashMap<>();
    private final double[] decay;
    private final double[] weights;
    private final BitSet met;

    /** @param routes to each field once */
    FieldSearch(List<Draft.Route> routes, Standing standing, Worth worth, Fitting fitting, Measure measure) {
        this.standing = standing;
        this.worth = worth;
        this.fitting = fitting;
        this.measure = measure;
        this.decay = new double[standing.fields()];
        this.weights = new double[standing.most()];
        this.met = new BitSet(standing.experts());
        for (Draft.Route route : routes) {
            standing.rows().find(route.near().field()).ifPresent(row -> {
                this.routes.put(row.number(), route);
                decay[row.number()] = route.weight();
            });
        }
    }

    /** Goes along the claims on one field. */
    private static final class Cursor {
        private final Claim[] claims;
        private final double[] worths;
        private final double decay;
        private int place;

        Cursor(FieldRow.Ordered row, double decay) {
            this.claims = row.claims();
            this.worths = row.worths();
            this.decay = decay;
        }

        boolean isAtEnd() {
            return place == claims.length;
        }

        /** What the next claim counts. */
        double weight() {
            return decay * worths[place];
        }

        Claim next() {
            return claims[place++];
        }
    }

    /**
     * The best ones in their order.
     *
     * @param known of whom something was found otherwise, with what that counts
     * @param wanted above 0
     */
    List<Found> best(Map<Holder, Double> known, int wanted) {
        Bests bests = new Bests(wanted);
        known.forEach((holder, own) -> meet(holder, own, bests));
        PriorityQueue<Cursor> cursors = cursors();
        for (int step = 1; !cursors.isEmpty(); step++) {
            Cursor cursor = cursors.remove();
            if (step % STEPS == 0 && isOver(bests, cursor.weight())) {
                break;
            }
            Claim claim = cursor.next();
            if (!cursor.isAtEnd()) {
                cursors.add(cursor);
            }
            if (!met.get(claim.expert()) && fitting.counts(claim.assertion())) {
                meet(standing.byNumber().get(claim.expert()), 0, bests);
            }
        }
        return bests.inOrder();
    }

    private void meet(Holder holder, double own, Bests bests) {
        met.set(holder.number());
        if (fitting.fits(holder)) {
            double strength = measure.strength(own, weights, weigh(holder));
            double score = measure.score(strength);
            if (measure.isTold(score)) {
                bests.offer(new Found(holder, strength, score));
            }
        }
    }

    /** How many of their claims answer; what they count are the first ones of the weights. */
    private int weigh(Holder holder) {
        int count = 0;
        for (Claim claim : holder.claims()) {
            if (decay[claim.field()] > 0 && fitting.counts(claim.assertion())) {
                weights[count++] = decay[claim.field()] * claim.worth(worth);
            }
        }
        return count;
    }

    /** How many experts were weighed, or did not fit. */
    int lookedAt() {
        return met.cardinality();
    }

    private PriorityQueue<Cursor> cursors() {
        PriorityQueue<Cursor> cursors =
                new PriorityQueue<>(Comparator.comparingDouble(Cursor::weight).reversed());
        for (Draft.Route route : routes.values()) {
            standing.rows()
                    .find(route.near().field())
                    .map(row -> new Cursor(row.ordered(worth), route.weight()))
                    .filter(cursor -> !cursor.isAtEnd())
                    .ifPresent(cursors::add);
        }
        return cursors;
    }

    /** @param next what any further claim counts at most */
    private boolean isOver(Bests bests, double next) {
        Arrays.fill(weights, next);
        double most = measure.strength(0, weights, weights.length);
        return bests.areBeyond(most) || measure.isTooWeak(most);
    }

    /** What of somebody answers. @param draft what was found of them otherwise */
    Draft complete(Draft draft, Holder holder) {
        for (Claim claim : holder.claims()) {
            Draft.Route route = routes.get(claim.field());
            if (route != null && fitting.counts(claim.assertion())) {
                draft.note(claim.assertion(), route.weight() * claim.worth(worth), route);
            }
        }
        return draft;
    }
}
