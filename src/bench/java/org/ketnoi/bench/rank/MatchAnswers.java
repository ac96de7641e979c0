package org.ketnoi.bench.rank;

import java.util.List;
import org.ketnoi.bench.world.Costs;
import org.ketnoi.graph.Iri;
import org.ketnoi.matching.Criterion;
import org.ketnoi.matching.Finding;
import org.ketnoi.matching.Match;
import org.ketnoi.matching.MatchWish;
import org.ketnoi.matching.Matches;

/** The product's matching, asked in process. */
record MatchAnswers(Matches matches) {
    /**
     * A match.
     *
     * @param missesValue whether a value on which the order insists is missed
     * @param missesMust whether anything is on which somebody insists
     */
    record Told(Ranked ranked, boolean missesValue, boolean missesMust) {}

    /** @param complete whether all that might fit was compared */
    record Answer(List<Told> told, boolean complete) {
        List<Ranked> ranked() {
            return told.stream().map(Told::ranked).toList();
        }
    }

    /** The best first, with what was found of each criterion. */
    Answer of(Asked asked, int limit) {
        MatchWish wish = new MatchWish(matches.usualWeights(), Costs.AS_OF, 0, limit);
        boolean ofOrder = asked.workload() == Asked.Workload.OFFERS;
        org.ketnoi.matching.Ranked found =
                ofOrder ? matches.offersFor(asked.thing(), wish) : matches.ordersFor(asked.thing(), wish);
        return new Answer(
                found.matches().stream()
                        .map(match -> told(match, ofOrder ? match.offer() : match.order()))
                        .toList(),
                found.complete());
    }

    private static Told told(Match match, Iri other) {
        List<String> reasons = match.findings().stream().map(MatchAnswers::told).toList();
        List<Finding.Unmet> musts =
                match.unmet().stream().filter(Finding.Unmet::must).toList();
        return new Told(
                new Ranked(other.shortName(), match.score(), reasons),
                musts.stream().anyMatch(unmet -> unmet.criterion() == Criterion.REQUIREMENTS),
                !musts.isEmpty());
    }

    private static String told(Finding finding) {
        return finding.criterion().word() + " " + finding.outcome().word() + " " + finding.why();
    }
}
