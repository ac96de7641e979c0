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
    /**
     * What nothing known speaks against comes first, whatever the score; last, what misses a value on which the order
     * insists. Then the best, equals by name.
     */
    static final Comparator<Match> ORDER = Comparator.comparingInt(Match::tier)
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

    /** 0 when no must is known to be missed, 1 when readiness or the receiver's level are, 2 when a value is. */
    int tier() {
        if (of(Criterion.REQUIREMENTS).missesAMust()) {
            return 2;
        }
        return findings.stream().anyMatch(Finding::missesAMust) ? 1 : 0;
    }

    public List<Finding.Unmet> unmet() {
        return findings.stream().flatMap(finding -> finding.unmet().stream()).toList();
    }

    /** The same, telling which words both share. */
    Match withWords(List<Label> words) {
        List<Finding> told = new ArrayList<>(findings);
        Finding text = of(Criterion.TEXT);
        Reason reason = words.isEmpty()
                ? Reason.FEW_WORDS_SHARED
                : text.why().getFirst().reason();
        Finding.Sentence why = new Finding.Sentence(reason, List.of(words));
        told.set(Criterion.TEXT.ordinal(), Finding.of(Criterion.TEXT, text.score(), text.outcome(), why));
        return new Match(order, offer, technology, offeredBy, score, told);
    }

    /** Whether the offer is of the whole of what is wanted, as far as is known. */
    public boolean isFull() {
        return of(Criterion.EXTENT).outcome() != Outcome.UNMET;
    }
}
