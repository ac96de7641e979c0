package org.ketnoi.matching;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import org.ketnoi.graph.Iri;
import org.ketnoi.market.Market;

/**
 * Who of all may be among the best. The nearest to the matter are compared first, the others in the order of what they could
 * score at best, until nobody can come among the best any more: the threshold algorithm of R. Fagin, A. Lotem and M. Naor,
 * Optimal aggregation algorithms for middleware, JCSS 66, 2003. One question, one thread.
 */
final class Contest {
    /** So many of the nearest are compared in any case, so that no answer hangs on how many are asked for. */
    private static final int NEAREST = 50;

    private final Subject subject;
    private final Others others;
    private final Shortlist list;
    private final MatchSettings settings;
    private double least;

    Contest(Subject subject, Others others, Shortlist list, MatchSettings settings) {
        this.subject = subject;
        this.others = others;
        this.list = list;
        this.settings = settings;
    }

    /**
     * Technologies or orders that may fit.
     *
     * @param in those of some fields
     * @param rings fields around those that matter, the nearest first
     * @param fields how near a thing's fields are to those that matter
     * @param pairs those that a thing makes with what is asked about, none when it cannot be had
     */
    record Others(
            Function<Iri, Optional<Market.Item>> find,
            Function<Collection<Iri>, List<Market.Item>> in,
            List<FieldTree.Ring> rings,
            ToDoubleFunction<Market.Item> fields,
            Pairing pairs) {}

    /** @param text the score of the texts */
    @FunctionalInterface
    interface Pairing {
        List<Pair> of(Market.Item thing, double text);
    }

    /** @return false when the bound on what is compared was met */
    boolean run() {
        compareAlike();
        return least > 0 || compareRings();
    }

    /** @param most what its pairs could score */
    private record Entrant(List<Pair> pairs, double nearness, double field, double most) {}

    private record Compared(Match match, double nearness) {}

    private Optional<Entrant> entrant(Market.Item thing, double nearness) {
        double text = subject.score(nearness);
        List<Pair> pairs =
                others.pairs.of(thing, text).stream().filter(list::admits).toList();
        double field = others.fields.applyAsDouble(thing);
        return pairs.isEmpty()
                ? Optional.empty()
                : Optional.of(new Entrant(pairs, nearness, field, list.most(field, text)));
    }

    /** Those whose texts have words in common with the subject's. */
    private void compareAlike() {
        List<Entrant> all = alike();
        List<Entrant> nearest = all.subList(0, Math.min(NEAREST, all.size()));
        List<Compared> compared =
                nearest.stream().flatMap(entrant -> compared(entrant).stream()).toList();
        least = settings.leastOfMissed() * nearestMissed(compared);
        compared.forEach(this::enter);
        compareByBound(all.subList(nearest.size(), all.size()));
    }

    private record Near(Market.Item thing, double nearness) {}

    /** The nearest first. */
    private List<Entrant> alike() {
        List<Near> near = new ArrayList<>();
        subject.alike()
                .forEach(id ->
                        others.find.apply(id).ifPresent(thing -> near.add(new Near(thing, subject.nearness(thing)))));
        near.sort(Comparator.comparingDouble(Near::nearness).reversed().thenComparing(one -> one.thing.id()));
        near.forEach(one -> list.isNew(one.thing.id()));
        List<Entrant> all = new ArrayList<>();
        near.forEach(one -> entrant(one.thing, one.nearness).ifPresent(all::add));
        double best = all.isEmpty() ? 0 : all.getFirst().nearness;
        all.removeIf(entrant -> isElsewhere(entrant, best));
        return all;
    }

    /** Of other fields only what speaks of the same is a match at all. */
    private boolean isElsewhere(Entrant entrant, double best) {
        return entrant.field <= settings.beside() && entrant.nearness < settings.leastOfBest() * best;
    }

    private static double nearestMissed(Collection<Compared> compared) {
        return compared.stream()
                .filter(one -> one.match.missesAMust())
                .mapToDouble(Compared::nearness)
                .max()
                .orElse(0);
    }

    private void compareByBound(List<Entrant> rest) {
        List<Entrant> byBound = new ArrayList<>(rest);
        byBound.sort(Comparator.comparingDouble(Entrant::most).reversed());
        for (Entrant entrant : byBound) {
            if (list.isAbove(entrant.most) || list.isFull()) {
                return;
            }
            if (entrant.nearness >= least) {
                compared(entrant).forEach(this::enter);
            }
        }
    }

    private List<Compared> compared(Entrant entrant) {
        return entrant.pairs.stream()
                .map(pair -> new Compared(list.compare(pair), entrant.nearness))
                .toList();
    }

    /** What is much farther from the matter than one that misses a must would hide it, and is left out. */
    private void enter(Compared one) {
        if (one.nearness >= least) {
            list.add(one.match);
        }
    }

    /** Then those of the fields around, ring by ring, until nothing in the next one can be better than what there is. */
    private boolean compareRings() {
        for (FieldTree.Ring ring : others.rings) {
            if (list.isAbove(list.most(ring.score(), 0))) {
                return true;
            }
            for (Market.Item thing : others.in.apply(ring.fields())) {
                if (list.isFull()) {
                    return false;
                }
                if (list.isNew(thing.id())) {
                    entrant(thing, subject.nearness(thing))
                            .ifPresent(entrant -> compared(entrant).forEach(this::enter));
                }
            }
        }
        return true;
    }
}
