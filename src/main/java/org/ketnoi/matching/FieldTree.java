package org.ketnoi.matching;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.ketnoi.graph.Iri;
import org.ketnoi.market.Market;

/**
 * How far the fields of the market are from one another. Each step to a narrower or broader field takes its share. One question,
 * one thread: what was looked up once is remembered.
 */
final class FieldTree {
    /** More levels would be a ring. */
    private static final int MOST_LEVELS = 8;

    private final Market market;
    private final MatchSettings settings;
    private final Map<Iri, List<Iri>> known = new HashMap<>();

    FieldTree(Market market, MatchSettings settings) {
        this.market = market;
        this.settings = settings;
    }

    /** How a field that is had stands to one that is wanted. */
    record Nearness(Iri wanted, Iri had, Reason reason, double score) {}

    /** Some fields at the same distance from those that were asked about. */
    record Ring(double score, Set<Iri> fields) {}

    /** The nearest of all pairs. */
    Nearness between(List<Iri> wanted, List<Iri> had) {
        return wanted.stream()
                .flatMap(want -> had.stream().map(have -> between(want, have)))
                .max(Comparator.comparingDouble(Nearness::score)
                        .thenComparing(Nearness::wanted, Comparator.reverseOrder())
                        .thenComparing(Nearness::had, Comparator.reverseOrder()))
                .orElseThrow();
    }

    /** The score of the nearest of all pairs; that of the unknown when either has none. */
    double score(List<Iri> wanted, List<Iri> had) {
        return wanted.isEmpty() || had.isEmpty()
                ? settings.unknown()
                : between(wanted, had).score();
    }

    private Nearness between(Iri wanted, Iri had) {
        if (wanted.equals(had)) {
            return new Nearness(wanted, had, Reason.SAME_FIELD, 1);
        }
        List<Iri> overHad = above(had);
        if (overHad.contains(wanted)) {
            int steps = overHad.indexOf(wanted) + 1;
            return new Nearness(wanted, had, Reason.NARROWER_FIELD, Math.pow(settings.narrower(), steps));
        }
        List<Iri> overWanted = above(wanted);
        if (overWanted.contains(had)) {
            int steps = overWanted.indexOf(had) + 1;
            return new Nearness(wanted, had, Reason.BROADER_FIELD, Math.pow(settings.broader(), steps));
        }
        return overWanted.stream().anyMatch(overHad::contains)
                ? new Nearness(wanted, had, Reason.NEIGHBOURING_FIELD, settings.beside())
                : new Nearness(wanted, had, Reason.OTHER_FIELD, 0);
    }

    /** The fields over one, the nearest first. */
    private List<Iri> above(Iri field) {
        List<Iri> told = known.get(field);
        if (told == null) {
            told = lookUp(field);
            known.put(field, told);
        }
        return told;
    }

    private List<Iri> lookUp(Iri field) {
        List<Iri> above = new ArrayList<>();
        List<Iri> level = market.broader(field);
        for (int depth = 0; depth < MOST_LEVELS && !level.isEmpty(); depth++) {
            level.stream().filter(one -> !above.contains(one)).forEach(above::add);
            level = level.stream()
                    .flatMap(one -> market.broader(one).stream())
                    .filter(one -> !above.contains(one))
                    .toList();
        }
        return above;
    }

    /** Fields in which something may be had for these, the nearest first, each once. */
    List<Ring> around(Collection<Iri> wanted) {
        return rings(wanted, settings.narrower(), settings.broader());
    }

    /** Fields in which something may be wanted that has these. */
    List<Ring> askingFor(Collection<Iri> had) {
        return rings(had, settings.broader(), settings.narrower());
    }

    private List<Ring> rings(Collection<Iri> from, double down, double up) {
        Map<Iri, Double> scores = new LinkedHashMap<>();
        from.forEach(field -> scores.put(field, 1.0));
        walk(from, down, true, scores);
        walk(from, up, false, scores);
        Map<Double, Set<Iri>> rings = new TreeMap<>(Comparator.reverseOrder());
        scores.forEach((field, score) ->
                rings.computeIfAbsent(score, key -> new HashSet<>()).add(field));
        return rings.entrySet().stream()
                .map(ring -> new Ring(ring.getKey(), ring.getValue()))
                .toList();
    }

    private void walk(Collection<Iri> from, double step, boolean down, Map<Iri, Double> scores) {
        Set<Iri> level = new HashSet<>(from);
        double score = 1;
        for (int depth = 0; depth < MOST_LEVELS && !level.isEmpty(); depth++) {
            Set<Iri> next = new HashSet<>();
            level.forEach(field -> next.addAll(down ? market.narrower(field) : market.broader(field)));
            double now = score * step;
            next.removeIf(field -> scores.getOrDefault(field, 0.0) >= now);
            next.forEach(field -> scores.put(field, now));
            score = now;
            level = next;
        }
    }

    /** Whether two industries have one above them, at the latest on the second level. */
    boolean areNear(Iri one, Iri other) {
        List<Iri> above = above(one);
        return above.contains(other)
                || above(other).stream().anyMatch(wide -> wide.equals(one) || above.contains(wide));
    }
}
