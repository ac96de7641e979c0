package org.ketnoi.matching;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.ketnoi.graph.Iri;
import org.ketnoi.graph.Label;

/**
 * An order and an offer, and how well they fit.
 *
 * @param score in [0,1]: the mean of the findings' scores by their weights
 * @param findings one for each criterion, in their order
 */
public record Match(
        Iri order, Iri offer, Iri technology, Optional<Iri> offeredBy, double score, List<Finding> findings) {
    /** What misses a must comes last, whatever its score. Then the best first, equals by name. */
    static final Comparator<Match> ORDER = Comparator.comparing(Match::missesAMust)
            .thenComparing(Comparator.comparingDouble(Match::score).reversed())
            .thenComparing(Match::offer)
            .thenComparing(Match::order);

    static Match of(Pair pair, Weights weights) {
        List<Finding> findings = Scale.judge(pair);
        double[] scores = new double[findings.size()];
        for (int i = 0; i < scores.length; i++) {
            scores[i] = findings.get(i).score();
        }
        return new Match(
                pair.order().id(),
                pair.offer().id(),
                pair.technology().id(),
                pair.offer().first("offeredBy"),
                weights.mean(scores),
                findings);
    }

    public Finding of(Criterion criterion) {
        return findings.get(criterion.ordinal());
    }

    /** Whether a value on which somebody insists, or the place, is known to be missed. */
    boolean missesAMust() {
        for (Finding finding : findings) {
            if (finding.missesAMust()) {
                return true;
            }
        }
        return false;
    }

    public List<Finding.Unmet> unmet() {
        return findings.stream().flatMap(finding -> finding.unmet().stream()).toList();
    }

    /** The same, telling which words both share and which fields of the other these lead to. */
    Match withWords(List<Label> words, List<Iri> fields) {
        List<Finding> told = new ArrayList<>(findings);
        told.set(Criterion.TEXT.ordinal(), Topic.told(of(Criterion.TEXT), words, fields));
        return new Match(order, offer, technology, offeredBy, score, told);
    }

    /** Whether the offer is of the whole of what is wanted, as far as is known. */
    public boolean isFull() {
        return of(Criterion.EXTENT).outcome() != Outcome.UNMET;
    }
}
