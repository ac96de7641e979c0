package org.ketnoi.records;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.apache.jena.sparql.core.DatasetGraph;
import org.ketnoi.graph.DomainException;
import org.ketnoi.graph.Iri;
import org.ketnoi.ontology.Ontology;
import org.ketnoi.records.IdentityDecision.Verdict;

/** Decisions as they are being made, one after the other, on one state of the records. */
final class DecisionDraft {
    /** What stands now; {@code fresh} when it is still to be written. */
    record Decided(IdentityDecision decision, boolean fresh) {}

    private final MergeChecks checks;
    private final StandingDecisions standing;
    private Mark mark;

    DecisionDraft(DatasetGraph graph, Ontology ontology, Instant now) {
        this.checks = new MergeChecks(graph, ontology);
        this.standing = new StandingDecisions(DecisionQuads.read(graph));
        this.mark = Mark.at(now, "");
    }

    MergeChecks checks() {
        return checks;
    }

    /** @throws org.ketnoi.graph.NodeNotFoundException when the records do not know both */
    void known(IdentityWish wish) {
        checks.known(wish.one());
        checks.known(wish.other());
    }

    IdentityDesk.Outcome attempt(IdentityWish wish, List<IdentityDecision> fresh) {
        try {
            known(wish);
            Decided decided = decide(wish, IdentityDecision.PROGRAM);
            if (decided.fresh) {
                fresh.add(decided.decision);
            }
            return new IdentityDesk.Outcome(wish, Optional.of(decided.decision), Optional.empty());
        } catch (DomainException e) {
            return new IdentityDesk.Outcome(wish, Optional.empty(), Optional.of(e));
        }
    }

    Decided decide(IdentityWish wish, String by) {
        if (wish.one().equals(wish.other())) {
            throw IdentityRefusedException.oneThing(wish.one());
        }
        wish.kept()
                .filter(kept -> !kept.equals(wish.one()) && !kept.equals(wish.other()))
                .ifPresent(kept -> {
                    throw IdentityRefusedException.keptIsNeither(kept);
                });
        Optional<IdentityDecision> before = standing.find(wish.one(), wish.other(), wish.verdict());
        if (before.isPresent()) {
            if (wish.kept().filter(kept -> !kept.equals(before.get().kept())).isPresent()) {
                throw IdentityRefusedException.contradicts(List.of(before.get()));
            }
            return new Decided(before.get(), false);
        }
        List<IdentityDecision> against = standing.against(wish.one(), wish.other(), wish.verdict());
        if (!against.isEmpty()) {
            throw IdentityRefusedException.contradicts(against);
        }
        if (wish.verdict() == Verdict.SAME) {
            checks.check(standing.joinedTo(wish.one()), standing.joinedTo(wish.other()));
        }
        IdentityDecision decision = decision(wish, by);
        standing.add(decision);
        return new Decided(decision, true);
    }

    private IdentityDecision decision(IdentityWish wish, String by) {
        Iri kept = wish.kept().orElseGet(() -> checks.better(wish.one(), wish.other()));
        Instant at = mark.at();
        String key = mark.text();
        mark = mark.next();
        return new IdentityDecision(
                key,
                kept,
                kept.equals(wish.one()) ? wish.other() : wish.one(),
                wish.verdict(),
                by,
                at,
                wish.score(),
                wish.reasons(),
                Optional.empty());
    }
}
