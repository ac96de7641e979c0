package org.ketnoi.transfer;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.ketnoi.graph.Iri;
import org.ketnoi.market.Market;
import org.ketnoi.transfer.network.LinkKind;
import org.ketnoi.transfer.network.Obstacle;
import org.ketnoi.transfer.network.Party;
import org.ketnoi.transfer.network.Start;
import org.ketnoi.transfer.network.TransferNetwork;
import org.ketnoi.transfer.network.TransferNetwork.Found;

/**
 * The best ways of a case, over all technologies that fit and all who hold them at once.
 * Safe for use by many threads.
 */
final class WaySearch {
    private static final Comparator<Answer.Way> ORDER = Comparator.comparingLong(Answer.Way::cost)
            .thenComparingInt(way -> way.steps().size())
            .thenComparing(Answer.Way::technology)
            .thenComparing(WaySearch::names);

    private final Supplier<Stages> stages;

    /** The best ways, in order; {@code complete} is false when a search was cut by its bound on work. */
    record Best(List<Answer.Way> ways, boolean complete) {}

    WaySearch(Supplier<Stages> stages) {
        this.stages = stages;
    }

    Best find(Case asked) {
        Map<Start, Candidates.Candidate> candidates = candidates(asked);
        List<Answer.Way> ways = new ArrayList<>();
        boolean complete = true;
        for (Iri target : asked.targets()) {
            var answer = asked.network()
                    .findBest(
                            wish(asked, candidates.keySet(), target),
                            asked.ask().limits());
            complete &= answer.complete();
            answer.found()
                    .forEach(found -> ways.add(way(
                            asked,
                            Optional.ofNullable(candidates.get(found.start())).orElseThrow(),
                            found)));
        }
        return new Best(
                ways.stream().sorted(ORDER).limit(asked.ask().limits().paths()).toList(), complete);
    }

    /** Where the ways begin: each technology that fits with each who holds it, in the order of their names. */
    private static Map<Start, Candidates.Candidate> candidates(Case asked) {
        Map<Start, Candidates.Candidate> candidates = new LinkedHashMap<>();
        asked.sorted().kept().stream()
                .sorted(Comparator.comparing(candidate -> candidate.technology().id()))
                .forEach(candidate -> begin(candidate, candidates));
        return candidates;
    }

    private static void begin(Candidates.Candidate candidate, Map<Start, Candidates.Candidate> candidates) {
        Market.Item technology = candidate.technology();
        for (Iri holder : technology.iris("holder")) {
            candidates.put(
                    new Start(holder, technology.id(), technology.iris("field"), !technology.isRestricted()),
                    candidate);
        }
    }

    /** The one question for all technologies that fit and one target. */
    static TransferNetwork.Wish wish(Case asked, Iri target) {
        return wish(asked, candidates(asked).keySet(), target);
    }

    private static TransferNetwork.Wish wish(Case asked, Collection<Start> starts, Iri target) {
        return new TransferNetwork.Wish(List.copyOf(starts), target, asked.conditions(), asked.passing());
    }

    private Answer.Way way(Case asked, Candidates.Candidate candidate, Found found) {
        List<Party> parties = found.parties();
        boolean direct = found.steps().size() == 1;
        List<Iri> fields = candidate.technology().iris("field");
        return new Answer.Way(
                candidate.technology().id(),
                candidate.offer(),
                found.cost(),
                direct,
                reason(asked, candidate, found),
                found.steps(),
                stages.get().covered(parties, fields, candidate.methods()),
                List.of());
    }

    private static String reason(Case asked, Candidates.Candidate candidate, Found found) {
        if (found.steps().size() == 1) {
            return found.steps().getFirst().fact().kind() == LinkKind.DIRECT_CONTACT
                    ? "DIRECT_CONTACT_AGREED"
                    : "ALREADY_IN_CONTACT";
        }
        if (asked.ask().area().isPresent()) {
            return "TO_THE_DEPARTMENT";
        }
        List<Party> parties = found.parties();
        return candidate.technology().isRestricted()
                ? Obstacle.APPROVAL_NEEDED.name()
                : Obstacle.between(parties.getFirst(), parties.getLast())
                        .map(Obstacle::name)
                        .orElse("DIRECT_CONTACT_POSSIBLE_TOO");
    }

    private static String names(Answer.Way way) {
        return String.join(
                " ", way.steps().stream().map(step -> step.fact().to().value()).toList());
    }
}
