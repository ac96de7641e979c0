package org.ketnoi.bench.rank;

import java.util.List;
import org.ketnoi.bench.world.Costs;
import org.ketnoi.expertise.ExpertWish;
import org.ketnoi.expertise.Experts;
import org.ketnoi.expertise.RankedExpert;
import org.ketnoi.graph.Iri;

/** The product's experts of a field, asked in process. */
record ExpertAnswers(Experts experts) {
    /** The best first, with the names of the evidence. */
    List<Ranked> of(Iri field, int limit) {
        return experts.find(ExpertWish.inField(field, Costs.AS_OF, limit)).stream()
                .map(ExpertAnswers::ranked)
                .toList();
    }

    private static Ranked ranked(RankedExpert found) {
        List<String> evidence = found.assertions().stream()
                .flatMap(weighted -> weighted.evidence().stream())
                .map(proof -> proof.evidence().id().shortName())
                .toList();
        return new Ranked(found.expert().shortName(), found.score(), evidence);
    }
}
