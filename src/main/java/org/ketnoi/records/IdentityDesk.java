package org.ketnoi.records;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Collectors;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.ketnoi.graph.DomainException;
import org.ketnoi.graph.Iri;
import org.ketnoi.ontology.Ontology;
import org.ketnoi.records.IdentityDecision.TakenBack;
import org.ketnoi.records.IdentityDecision.Verdict;
import org.ketnoi.security.Caller;
import org.ketnoi.security.NotAllowedException;
import org.ketnoi.web.Today;

/**
 * Where it is decided whether two things are one, remembered, and taken back. No run is edited by it: what is shown is
 * what the decisions make of the runs. One wish at a time. Safe for use by many threads.
 */
public final class IdentityDesk {
    private final Records records;
    private final Ontology ontology;
    private final Responsibility responsibility;
    private final Today today;
    private final Clock clock;
    private final ReentrantLock turn = new ReentrantLock();

    IdentityDesk(Records records, Ontology ontology, Responsibility responsibility, Today today, Clock clock) {
        this.records = records;
        this.ontology = ontology;
        this.responsibility = responsibility;
        this.today = today;
        this.clock = clock;
    }

    /** All that were ever made, the newest first; those that were taken back say so. */
    public List<IdentityDecision> list() {
        return records.read(DecisionQuads::read).stream()
                .sorted(Comparator.comparing(IdentityDecision::at)
                        .thenComparing(IdentityDecision::key)
                        .reversed())
                .toList();
    }

    /** The pairs about which nobody is to be asked again. */
    public Set<Set<Iri>> listDecidedPairs() {
        return records.read(DecisionQuads::read).stream()
                .filter(IdentityDecision::stands)
                .map(IdentityDecision::pair)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether a caller may decide about two things. */
    public boolean isOpenTo(Caller caller, Iri one, Iri other) {
        return records.read(graph -> {
            MergeChecks checks = new MergeChecks(graph, ontology);
            return answersFor(caller, one, checks) && answersFor(caller, other, checks);
        });
    }

    private boolean answersFor(Caller caller, Iri thing, MergeChecks checks) {
        return responsibility.answersFor(caller, thing, checks.areas(thing), today.get());
    }

    /**
     * Decides. To say again what stands changes nothing.
     *
     * @return the decision that stands now
     * @throws DomainException when the caller may not, or it must not be
     */
    public IdentityDecision decide(IdentityWish wish, Caller caller) {
        return inTurn(() -> {
            Decided decided = records.read(graph -> {
                Draft draft = new Draft(graph);
                draft.checks.known(wish.one());
                draft.checks.known(wish.other());
                may(caller, wish.one(), wish.other(), draft.checks);
                return draft.decide(wish, caller.name());
            });
            if (decided.fresh) {
                write(List.of(decided.decision));
            }
            return decided.decision;
        });
    }

    /**
     * Decides by the program itself, all in one change. What must not be is left out, and told.
     *
     * @return for each wish the decision that stands now, or why there is none
     */
    public List<Outcome> decideByProgram(Collection<IdentityWish> wishes) {
        return inTurn(() -> {
            List<Outcome> outcomes = new ArrayList<>();
            List<IdentityDecision> fresh = new ArrayList<>();
            records.read(graph -> {
                Draft draft = new Draft(graph);
                wishes.forEach(wish -> outcomes.add(draft.attempt(wish, fresh)));
                return outcomes.size();
            });
            if (!fresh.isEmpty()) {
                write(fresh);
            }
            return outcomes;
        });
    }

    /** What became of a wish of the program. */
    public record Outcome(IdentityWish wish, Optional<IdentityDecision> decision, Optional<DomainException> refused) {}

    /** Takes a decision back: the two are open again. That it was made stays in the history. */
    public IdentityDecision takeBack(String key, Caller caller) {
        return inTurn(() -> {
            IdentityDecision decision = records.read(graph -> {
                IdentityDecision found =
                        DecisionQuads.find(graph, key).orElseThrow(() -> IdentityRefusedException.unknown(key));
                may(caller, found.kept(), found.other(), new MergeChecks(graph, ontology));
                return found;
            });
            if (!decision.stands()) {
                throw IdentityRefusedException.alreadyTakenBack(key);
            }
            List<Quad> end = DecisionQuads.takenBack(key, new TakenBack(caller.name(), clock.instant()));
            records.change(graph -> end.forEach(graph::add));
            return records.read(graph -> DecisionQuads.find(graph, key).orElseThrow());
        });
    }

    private void may(Caller caller, Iri one, Iri other, MergeChecks checks) {
        if (!answersFor(caller, one, checks) || !answersFor(caller, other, checks)) {
            throw new NotAllowedException();
        }
    }

    private <T> T inTurn(java.util.function.Supplier<T> work) {
        turn.lock();
        try {
            return work.get();
        } finally {
            turn.unlock();
        }
    }

    private void write(List<IdentityDecision> decisions) {
        List<Quad> quads = decisions.stream()
                .flatMap(decision -> DecisionQuads.of(decision).stream())
                .toList();
        records.change(graph -> quads.forEach(graph::add));
    }

    private record Decided(IdentityDecision decision, boolean fresh) {}

    /** Decisions as they are being made, on one state of the records. */
    private final class Draft {
        private final MergeChecks checks;
        private final StandingDecisions standing;
        private Mark mark = Mark.at(clock.instant(), "");

        Draft(DatasetGraph graph) {
            this.checks = new MergeChecks(graph, ontology);
            this.standing = new StandingDecisions(DecisionQuads.read(graph));
        }

        Outcome attempt(IdentityWish wish, List<IdentityDecision> fresh) {
            try {
                checks.known(wish.one());
                checks.known(wish.other());
                Decided decided = decide(wish, IdentityDecision.PROGRAM);
                if (decided.fresh) {
                    fresh.add(decided.decision);
                }
                return new Outcome(wish, Optional.of(decided.decision), Optional.empty());
            } catch (DomainException e) {
                return new Outcome(wish, Optional.empty(), Optional.of(e));
            }
        }

        Decided decide(IdentityWish wish, String by) {
            if (wish.one().equals(wish.other())) {
                throw IdentityRefusedException.oneThing(wish.one());
            }
            Optional<IdentityDecision> before = standing.find(wish.one(), wish.other(), wish.verdict());
            if (before.isPresent()) {
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
            if (!kept.equals(wish.one()) && !kept.equals(wish.other())) {
                throw IdentityRefusedException.keptIsNeither(kept);
            }
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
}
