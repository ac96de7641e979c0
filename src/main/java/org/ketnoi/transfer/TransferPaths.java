package org.ketnoi.transfer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.ketnoi.graph.Iri;
import org.ketnoi.graph.NodeNotFoundException;
import org.ketnoi.market.PublishedMarket;
import org.ketnoi.place.Units;
import org.ketnoi.store.Derived;
import org.ketnoi.store.GraphStore;
import org.ketnoi.store.QueryLibrary;
import org.ketnoi.transfer.network.Conditions;
import org.ketnoi.transfer.network.Networks;
import org.ketnoi.transfer.network.SnapshotKeeper;
import org.ketnoi.transfer.network.TransferNetwork;
import org.ketnoi.transfer.path.Limits;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Service;

/**
 * How can this technology reach this enterprise: directly, or through whom, and on what evidence. Exact and
 * deterministic: the same graph and the same question give the same answer. Safe for use by many threads.
 */
@Service
public class TransferPaths {
    private static final int USUAL_STEPS = 6;

    private final PublishedMarket market;
    private final Networks networks;
    private final Advisor advisor;
    private final Units units;
    private final Cases cases;
    private final WaySearch search;
    private final NearMisses nearMisses;
    private final WhyNots whyNots;
    private final Intermediaries intermediaries;
    private final LinkWeights weights;
    private final Derived<Stages> stages;
    private final OrderStages orderStages;

    /** Paths over a network that is read anew after each start. */
    public TransferPaths(GraphStore published, QueryLibrary queries, Units units, TransferSettings settings) {
        this(published, queries, units, settings, new PublishedMarket(published, queries), Optional.empty());
    }

    /** Paths over a network that is kept in a snapshot between two starts. */
    @Autowired
    public TransferPaths(
            GraphStore published,
            QueryLibrary queries,
            Units units,
            TransferSettings settings,
            PublishedMarket market,
            Optional<SnapshotKeeper> snapshot) {
        this.weights = new LinkWeights(published, queries, settings);
        this.networks = new Networks(published, queries, units, weights::reliability, snapshot);
        this.stages = Stages.following(published, queries, networks::withNarrower);
        Derived<Providers> providers =
                new Derived<>(published, () -> new Providers(published, queries, networks::withNarrower));
        this.market = market;
        this.advisor = new Advisor(settings.staleYears());
        this.units = units;
        this.cases = new Cases(market, networks, units);
        this.search = new WaySearch(stages);
        this.nearMisses = new NearMisses(cases, search);
        this.whyNots = new WhyNots(cases, search, units);
        this.intermediaries = new Intermediaries(cases, search, providers, units);
        this.orderStages = new OrderStages(published, queries, providers, units);
    }

    /** What answers for a date stand on, each to be read by a thread of its own so that the first answer finds it. */
    List<Callable<?>> readings(LocalDate date) {
        return List.of(() -> networks.on(date), market::get, stages::get);
    }

    /** The orders as of a date, each with what may answer it. */
    public OrderCases casesOn(LocalDate date) {
        return new OrderCases(date, market.get(), market.states(), networks, units);
    }

    /** Who can bring whom into contact on a date. */
    public TransferNetwork networkOn(LocalDate date) {
        return networks.on(date);
    }

    /** How much each kind of link counts. */
    public LinkWeights weights() {
        return weights;
    }

    /**
     * The transfer chain of an order on a date.
     *
     * @throws NodeNotFoundException when the order is not published
     */
    public Chain chain(Iri order, LocalDate asOf) {
        Ask ask = new Ask(
                Optional.of(order),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                new Limits(1, USUAL_STEPS),
                Optional.empty(),
                TransferNetwork.Contact.ANY,
                asOf);
        Case asked = cases.of(ask);
        return orderStages.of(
                asked.order().orElseThrow(),
                search.find(asked).ways().stream().findFirst(),
                asked.enterprise().flatMap(asked.network()::party),
                stages.get().all(),
                asOf);
    }

    /**
     * The best ways, over all technologies that fit, cheapest first.
     *
     * @throws NodeNotFoundException when the order, the technology, the enterprise or somebody to pass, to avoid or to
     *     be told of is not published
     * @throws Ask.ContradictionException when somebody to pass is also to be avoided on the date
     */
    public Answer find(Ask ask) {
        Case asked = cases.of(ask);
        WaySearch.Best best = search.find(asked);
        Failings failings = new Failings(asked, market.get(), units, networks::withNarrower);
        Optional<List<Answer.NearMiss>> near = isToBeExplained(ask, best)
                ? Optional.of(nearMisses.of(asked, best.ways(), failings))
                : Optional.empty();
        return new Answer(
                ask.order(),
                ask.technology(),
                asked.enterprise(),
                ask.area(),
                ask.asOf(),
                best.complete(),
                advised(asked, best, near.isPresent()),
                excluded(asked, near.orElse(List.of())),
                best.ways().isEmpty() ? missing(asked) : List.of(),
                near,
                ask.explanation().whyNot().map(party -> whyNot(party, asked, best, failings)));
    }

    private static boolean isToBeExplained(Ask ask, WaySearch.Best best) {
        boolean needed = ask.conditions().areStated()
                || best.ways().size() < ask.limits().paths();
        return switch (ask.explanation().depth()) {
            case BRIEF -> false;
            case AS_NEEDED -> needed;
            case FULL -> true;
        };
    }

    private Answer.WhyNot whyNot(Iri party, Case asked, WaySearch.Best best, Failings failings) {
        if (asked.network().party(party).isEmpty()) {
            throw new NodeNotFoundException(party);
        }
        return whyNots.of(party, asked, best.ways(), failings);
    }

    /** Who could be brought in is looked for on the first way only, and where the answer is explained in full. */
    private List<Answer.Way> advised(Case asked, WaySearch.Best best, boolean explained) {
        List<Answer.Way> advised = new ArrayList<>();
        for (Answer.Way way : best.ways()) {
            List<Answer.Advice> advice = advisor.advise(
                    way, asked.network().reliability(), asked.ask().asOf());
            Optional<Answer.Advice> more =
                    explained && advised.isEmpty() ? intermediaries.forGaps(asked, way) : Optional.empty();
            advised.add(way.with(Stream.concat(advice.stream(), more.stream()).toList()));
        }
        return advised;
    }

    /** Technologies that do not fit, those to avoid, and those who would stand on a way but for the language. */
    private static List<Answer.Excluded> excluded(Case asked, List<Answer.NearMiss> near) {
        Stream<Answer.Excluded> avoided =
                asked.avoided().stream().sorted().map(party -> new Answer.Excluded(party, "AVOIDED", List.of()));
        Stream<Answer.Excluded> mute = near.stream()
                .map(Answer.NearMiss::failing)
                .filter(failing -> failing.code().equals("DOES_NOT_KNOW_LANGUAGE"))
                .flatMap(failing -> failing.about().stream())
                .distinct()
                .sorted()
                .map(party -> new Answer.Excluded(party, "DOES_NOT_KNOW_LANGUAGE", List.of()));
        return Stream.of(asked.sorted().excluded().stream(), avoided, mute)
                .flatMap(part -> part)
                .toList();
    }

    /** No link is missing where there are ways that only the conditions stated keep out; somebody to pass may be. */
    private List<Answer.Missing> missing(Case asked) {
        Ask ask = asked.ask();
        if (ask.conditions().areStated()
                && !search.find(cases.of(ask.with(Conditions.NONE))).ways().isEmpty()) {
            return ask.conditions().via().stream()
                    .map(party -> new Answer.Missing("through", party))
                    .toList();
        }
        return new MissingLinks(asked.network())
                .of(asked.targets(), asked.sorted().kept(), asked.order());
    }
}
