package org.ketnoi.records;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.ketnoi.graph.Iri;
import org.ketnoi.records.IdentityDecision.Verdict;

/** The decisions that hold now, and what follows from them for two things. */
final class StandingDecisions {
    private final Map<Iri, List<IdentityDecision>> same = new HashMap<>();
    private final Map<Iri, List<IdentityDecision>> different = new HashMap<>();

    StandingDecisions(Collection<IdentityDecision> decisions) {
        decisions.stream().filter(IdentityDecision::stands).forEach(this::add);
    }

    void add(IdentityDecision decision) {
        Map<Iri, List<IdentityDecision>> about = decision.verdict() == Verdict.SAME ? same : different;
        decision.pair()
                .forEach(thing ->
                        about.computeIfAbsent(thing, none -> new ArrayList<>()).add(decision));
    }

    /** The decision of this kind about just these two. */
    Optional<IdentityDecision> find(Iri one, Iri other, Verdict verdict) {
        return (verdict == Verdict.SAME ? same : different)
                .getOrDefault(one, List.of()).stream()
                        .filter(decision -> decision.pair().equals(Set.of(one, other)))
                        .findFirst();
    }

    /** A thing, and all that are the same. */
    Set<Iri> joinedTo(Iri thing) {
        return new TreeSet<>(ways(thing).keySet());
    }

    /** Whether it follows that they are the same. */
    boolean areJoined(Iri one, Iri other) {
        return ways(one).containsKey(other);
    }

    /** What stands against a verdict on two things; empty when nothing does. */
    List<IdentityDecision> against(Iri one, Iri other, Verdict verdict) {
        Map<Iri, List<IdentityDecision>> ofOne = ways(one);
        if (verdict == Verdict.DIFFERENT) {
            return ofOne.getOrDefault(other, List.of());
        }
        Map<Iri, List<IdentityDecision>> ofOther = ways(other);
        for (Map.Entry<Iri, List<IdentityDecision>> way : ofOne.entrySet()) {
            for (IdentityDecision apart : different.getOrDefault(way.getKey(), List.of())) {
                Iri beyond = apart.kept().equals(way.getKey()) ? apart.other() : apart.kept();
                if (ofOther.containsKey(beyond)) {
                    List<IdentityDecision> against = new ArrayList<>(way.getValue());
                    against.add(apart);
                    against.addAll(ofOther.getOrDefault(beyond, List.of()));
                    return against;
                }
            }
        }
        return List.of();
    }

    /** Each thing that is the same, with the fewest decisions by which it is. */
    private Map<Iri, List<IdentityDecision>> ways(Iri start) {
        Map<Iri, List<IdentityDecision>> ways = new LinkedHashMap<>(Map.of(start, List.of()));
        Deque<Iri> open = new ArrayDeque<>(List.of(start));
        while (!open.isEmpty()) {
            Iri at = open.remove();
            for (IdentityDecision decision : same.getOrDefault(at, List.of())) {
                Iri next = decision.kept().equals(at) ? decision.other() : decision.kept();
                if (!ways.containsKey(next)) {
                    List<IdentityDecision> way = new ArrayList<>(ways.getOrDefault(at, List.of()));
                    way.add(decision);
                    ways.put(next, way);
                    open.add(next);
                }
            }
        }
        return ways;
    }
}
