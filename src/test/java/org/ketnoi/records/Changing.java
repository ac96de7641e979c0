package org.ketnoi.records;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.jena.sparql.core.DatasetGraph;
import org.ketnoi.graph.Iri;

/** Changes of the records that no door makes. */
public final class Changing {
    private Changing() {}

    public static void change(Records records, Consumer<DatasetGraph> change) {
        records.change(change);
    }

    /** Decides that two things are one. */
    public static void decide(Records records, String key, Iri kept, Iri other, Instant at) {
        IdentityDecision decision = new IdentityDecision(
                key, kept, other, IdentityDecision.Verdict.SAME, "k", at, 1, List.of(), Optional.empty());
        records.change(graph -> DecisionQuads.of(decision).forEach(graph::add));
    }

    public static void takeBack(Records records, String key, Instant at) {
        records.change(graph -> {
            if (DecisionQuads.find(graph, key).filter(IdentityDecision::stands).isPresent()) {
                DecisionQuads.takenBack(key, new IdentityDecision.TakenBack("k", at))
                        .forEach(graph::add);
            }
        });
    }
}
