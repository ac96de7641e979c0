package org.ketnoi.records;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDFS;
import org.ketnoi.graph.DomainException;
import org.ketnoi.graph.Iri;
import org.ketnoi.graph.Label;
import org.ketnoi.ontology.Ontology;
import org.ketnoi.records.IdentityDecision.TakenBack;
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
    private volatile Known known = new Known(-1, List.of(), Set.of());

    IdentityDesk(Records records, Ontology ontology, Responsibility responsibility, Today today, Clock clock) {
        this.records = records;
        this.ontology = ontology;
        this.responsibility = responsibility;
        this.today = today;
        this.clock = clock;
    }

    /** All that were ever made, the newest first; those that were taken back say so. */
    public List<IdentityDecision> list() {
        return known().newestFirst;
    }

    /** The pairs about which nobody is to be asked again. */
    public Set<Set<Iri>> listDecidedPairs() {
        return known().pairs;
    }

    /** The decisions of one version of the records. */
    private record Known(long version, List<IdentityDecision> newestFirst, Set<Set<Iri>> pairs) {}

    private Known known() {
        Known seen = known;
        // The version is read first: a change during the reading makes the next call read again.
        long version = records.version();
        if (seen.version != version) {
            List<IdentityDecision> all = records.read(DecisionQuads::read);
            seen = new Known(
                    version,
                    all.reversed(),
                    all.stream()
                            .filter(IdentityDecision::stands)
                            .map(IdentityDecision::pair)
                            .collect(Collectors.toUnmodifiableSet()));
            known = seen;
        }
        return seen;
    }

    /** What the records call a thing, also when it is shown under another name. */
    public List<Label> labels(Iri thing) {
        return records.read(graph -> graph.stream(Node.ANY, OrderReader.node(thing), RDFS.label.asNode(), Node.ANY)
                .map(quad -> new Label(
                        quad.getObject().getLiteralLexicalForm(),
                        quad.getObject().getLiteralLanguage()))
                .distinct()
                .sorted(Comparator.comparing(Label::language).thenComparing(Label::text))
                .toList());
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
            DecisionDraft.Decided decided = records.read(graph -> {
                DecisionDraft draft = new DecisionDraft(graph, ontology, clock.instant());
                draft.known(wish);
                may(caller, wish.one(), wish.other(), draft.checks());
                return draft.decide(wish, caller.name());
            });
            if (decided.fresh()) {
                write(List.of(decided.decision()));
            }
            return decided.decision();
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
                DecisionDraft draft = new DecisionDraft(graph, ontology, clock.instant());
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
}
