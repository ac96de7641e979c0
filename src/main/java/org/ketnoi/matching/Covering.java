package org.ketnoi.matching;

import java.util.ArrayList;
import java.util.List;
import org.ketnoi.graph.Iri;

/**
 * How several offers together cover an order.
 *
 * @param elements what has to be covered: its fields, the ways of transfer, and values on which it insists
 * @param lacking those that none of the offers that fit has; what the sets cover is all the rest
 * @param sets the smallest first, then the best
 * @param complete false when the bound on the search was met, or not all offers were looked at
 */
public record Covering(List<Iri> elements, List<Iri> lacking, List<Together> sets, boolean complete) {
    private static final int MOST_PARTS = 6;
    private static final int MOST_STEPS = 200_000;
    private static final int MOST_ELEMENTS = 64;

    /** Offers that cover it together. @param score the mean of theirs */
    public record Together(double score, List<Part> parts) {}

    /** One of them, and what it brings. */
    public record Part(Match match, List<Iri> covers) {}

    static Covering of(List<Iri> wanted, Ranked ranked, Coverage coverage, int limit) {
        List<Iri> elements = wanted.size() > MOST_ELEMENTS ? wanted.subList(0, MOST_ELEMENTS) : wanted;
        List<Match> matches = ranked.matches();
        long[] has = new long[matches.size()];
        double[] scores = new double[has.length];
        long any = 0;
        for (int i = 0; i < has.length; i++) {
            has[i] = bits(coverage.of(matches.get(i)), elements);
            scores[i] = matches.get(i).score();
            any |= has[i];
        }
        Cover.Sets sets = Cover.find(has, scores, any, MOST_PARTS, limit, MOST_STEPS);
        long covered = any;
        return new Covering(
                List.copyOf(elements),
                elements.stream()
                        .filter(element -> (covered >> elements.indexOf(element) & 1) == 0)
                        .toList(),
                sets.sets().stream()
                        .map(set -> together(set, matches, has, elements))
                        .toList(),
                sets.complete() && ranked.complete() && !ranked.hasMore() && elements.size() == wanted.size());
    }

    /** What an offer that fits has of what an order wants. */
    @FunctionalInterface
    interface Coverage {
        List<Iri> of(Match match);
    }

    private static long bits(List<Iri> covered, List<Iri> elements) {
        long bits = 0;
        for (int i = 0; i < elements.size(); i++) {
            bits |= covered.contains(elements.get(i)) ? 1L << i : 0;
        }
        return bits;
    }

    private static Together together(int[] set, List<Match> matches, long[] has, List<Iri> elements) {
        List<Part> parts = new ArrayList<>();
        double sum = 0;
        for (int place : set) {
            List<Iri> covers = new ArrayList<>();
            for (int i = 0; i < elements.size(); i++) {
                if ((has[place] >> i & 1) != 0) {
                    covers.add(elements.get(i));
                }
            }
            parts.add(new Part(matches.get(place), covers));
            sum += matches.get(place).score();
        }
        return new Together(sum / set.length, parts);
    }
}
