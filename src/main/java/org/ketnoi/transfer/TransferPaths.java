package org.ketnoi.transfer;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ketnoi.graph.Freshness;
import org.ketnoi.graph.Iri;
import org.ketnoi.graph.NodeNotFoundException;
import org.ketnoi.place.Units;
import org.ketnoi.store.Derived;
import org.ketnoi.store.GraphStore;
import org.ketnoi.store.QueryLibrary;
import org.ketnoi.transfer.network.LinkKind;
import org.ketnoi.transfer.network.Networks;
import org.ketnoi.transfer.network.Obstacle;
import org.ketnoi.transfer.network.Party;
import org.ketnoi.transfer.network.Reliability;
import org.ketnoi.transfer.network.TransferNetwork;
import org.ketnoi.transfer.network.TransferNetwork.Found;
import org.springframework.stereotype.Service;

/**
 * How can this technology reach this enterprise: directly, or through whom, and on what evidence. Exact and
 * deterministic: the same graph and the same question give the same answer. Safe for use by many threads.
 */
@Service
public class TransferPaths {
    private final Derived<Market> market;
    private final Networks networks;
    private final Derived<Stages> stages;
    private final Advisor advisor;
    private final Units units;

    public TransferPaths(GraphStore published, QueryLibrary queries, Units units, TransferSettings settings) {
        this.market = new Derived<>(published, () -> Market.read(published, queries));
        Reliability reliability =
                new Reliability(settings.base(), new Freshness(settings.halfLifeYears(), settings.floor()));
        this.networks =
                new Networks(published, queries, units, () -> market.get().fieldsByHolder(), reliability);
        this.stages = new Derived<>(published, () -> new Stages(published, queries, networks::withNarrower));
        this.advisor = new Advisor(settings.staleYears());
        this.units = units;
    }

    /**
     * The best ways, over all technologies that fit, cheapest first.
     *
     * @throws NodeNotFoundException when the order, the technology, the enterprise or the one to pass is not published
     */
    public Answer find(Ask ask) {
        TransferNetwork network = networks.on(ask.asOf());
        Market now = market.get();
        Optional<Market.Item> order = ask.order().map(id -> present(now.order(id), id));
        Optional<Iri> enterprise = ask.enterprise().or(() -> order.flatMap(item -> item.first("enterprise")));
        enterprise.ifPresent(name -> requireParty(network, name));
        List<Iri> targets = targets(ask, enterprise, network);
        ask.via().ifPresent(via -> requireParty(network, via));
        Candidates candidates = new Candidates(now, networks);
        Candidates.Sorted sorted = order.map(item -> candidates.forOrder(item, ask.asOf()))
                .orElseGet(() -> candidates.forTechnology(
                        present(
                                now.technology(ask.technology().orElseThrow()),
                                ask.technology().orElseThrow()),
                        ask.asOf()));
        Search search = new Search(ask, network, passed(ask));
        targets.forEach(target -> sorted.kept().forEach(candidate -> search.add(candidate, target)));
        List<Answer.Missing> missing =
                search.ways.isEmpty() ? new MissingLinks(network).of(targets, sorted.kept(), order) : List.of();
        return new Answer(
                ask.order(),
                ask.technology(),
                enterprise,
                ask.area(),
                ask.asOf(),
                search.complete,
                search.best(),
                sorted.excluded(),
                missing);
    }

    /** Who may be the one to pass on the date: itself, or, for a department of another day, those of the date. */
    private List<Optional<Iri>> passed(Ask ask) {
        if (ask.via().isEmpty()) {
            return List.of(Optional.empty());
        }
        return units.partyAsOf(ask.via().get(), ask.asOf()).stream()
                .map(Optional::of)
                .toList();
    }

    /** The enterprise, or the departments of the unit that was asked about, as it was on the date. */
    private List<Iri> targets(Ask ask, Optional<Iri> enterprise, TransferNetwork network) {
        if (ask.area().isEmpty()) {
            return List.of(enterprise.orElseThrow(
                    () -> new NodeNotFoundException(ask.order().orElseThrow())));
        }
        List<Iri> departments = units.asOf(ask.area().get(), ask.asOf()).stream()
                .flatMap(unit -> network.departmentsOf(unit).stream())
                .distinct()
                .toList();
        if (departments.isEmpty()) {
            throw new NodeNotFoundException(ask.area().get());
        }
        return departments;
    }

    private static void requireParty(TransferNetwork network, Iri name) {
        if (network.party(name).isEmpty()) {
            throw new NodeNotFoundException(name);
        }
    }

    private static Market.Item present(Optional<Market.Item> item, Iri id) {
        return item.orElseThrow(() -> new NodeNotFoundException(id));
    }

    /** One question over several technologies: each is searched exactly, so the merged best are exact too. */
    private final class Search {
        private final Ask ask;
        private final TransferNetwork network;
        private final List<Optional<Iri>> passed;
        private final Set<Answer.Way> ways = new LinkedHashSet<>();
        private boolean complete = true;

        Search(Ask ask, TransferNetwork network, List<Optional<Iri>> passed) {
            this.ask = ask;
            this.network = network;
            this.passed = passed;
        }

        void add(Candidates.Candidate candidate, Iri target) {
            Market.Item technology = candidate.technology();
            List<Iri> fields = technology.iris("field");
            boolean approved = !technology.key("regulatoryStatus").equals("restricted");
            for (Iri holder : technology.iris("holder")) {
                for (Optional<Iri> via : passed) {
                    var wish = new TransferNetwork.Wish(holder, target, fields, approved, ask.contact(), via);
                    var answer = network.findBest(wish, ask.limits());
                    complete &= answer.complete();
                    answer.found().forEach(found -> ways.add(way(candidate, found, approved)));
                }
            }
        }

        private Answer.Way way(Candidates.Candidate candidate, Found found, boolean approved) {
            List<Party> parties = found.parties();
            boolean direct = found.steps().size() == 1;
            List<Iri> fields = candidate.technology().iris("field");
            var covers = stages.get().covered(parties, fields, candidate.methods());
            return new Answer.Way(
                    candidate.technology().id(),
                    candidate.offer(),
                    found.cost(),
                    direct,
                    reason(parties, found, direct, approved),
                    found.steps(),
                    covers,
                    advisor.advise(found.steps(), covers, ask.asOf()));
        }

        private String reason(List<Party> parties, Found found, boolean direct, boolean approved) {
            if (direct) {
                return found.steps().getFirst().fact().kind() == LinkKind.DIRECT_CONTACT
                        ? "DIRECT_CONTACT_AGREED"
                        : "ALREADY_IN_CONTACT";
            }
            if (ask.area().isPresent()) {
                return "TO_THE_DEPARTMENT";
            }
            return approved
                    ? Networks.obstacle(parties.getFirst(), parties.getLast())
                            .map(Obstacle::name)
                            .orElse("DIRECT_CONTACT_POSSIBLE_TOO")
                    : Obstacle.APPROVAL_NEEDED.name();
        }

        List<Answer.Way> best() {
            return ways.stream()
                    .sorted(Comparator.comparingLong(Answer.Way::cost)
                            .thenComparingInt(way -> way.steps().size())
                            .thenComparing(Answer.Way::technology)
                            .thenComparing(Search::names))
                    .limit(ask.limits().paths())
                    .toList();
        }

        private static String names(Answer.Way way) {
            return String.join(
                    " ",
                    way.steps().stream().map(step -> step.fact().to().value()).toList());
        }
    }
}
