package org.ketnoi.matching;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ketnoi.graph.EntityType;
import org.ketnoi.graph.Iri;
import org.ketnoi.graph.Label;
import org.ketnoi.graph.NodeNotFoundException;
import org.ketnoi.market.Market;
import org.ketnoi.market.OrderStates;
import org.ketnoi.market.PublishedMarket;
import org.ketnoi.place.Units;
import org.springframework.stereotype.Service;

/**
 * Which offers fit an order, and which open orders an offer, how well and why. Looked at are those whose texts speak of the
 * same, and those in the same fields, in narrower and in broader ones; the model is told in decision 0036. Safe for use by
 * many threads.
 */
@Service
public class Matches {
    private final PublishedMarket market;
    private final Units units;
    private final Subjects subjects;
    private final MatchSettings settings;

    public Matches(PublishedMarket market, Units units, Subjects subjects, MatchSettings settings) {
        this.market = market;
        this.units = units;
        this.subjects = subjects;
        this.settings = settings;
    }

    /** What is compared when nothing else is asked for. */
    public Weights usualWeights() {
        return settings.weights();
    }

    /**
     * The offers that are open on the date and fit an order best.
     *
     * @throws NodeNotFoundException when the order is not published
     */
    public Ranked offersFor(Iri order, MatchWish wish) {
        Market now = market.get();
        Market.Item wanted = now.order(order).orElseThrow(() -> new NodeNotFoundException(order));
        List<Iri> fields = wanted.iris("field");
        Pair.Setting setting = Pair.Setting.of(now, units, settings, wish.asOf());
        Contest.Others offers = new Contest.Others(
                now::technology,
                now::technologiesIn,
                setting.fields().around(fields),
                technology -> setting.fields().score(fields, technology.iris("field")),
                (technology, text) -> now.offersOf(technology.id()).stream()
                        .map(offer -> new Pair(setting, wanted, offer, technology, text))
                        .toList());
        return subjects.ask(
                wanted, EntityType.TECHNOLOGY, now, subject -> ranked(order, wish, subject, offers, Match::technology));
    }

    /**
     * The orders that are open on the date and that an offer fits best; none when the offer is not open or banned.
     *
     * @throws NodeNotFoundException when the offer is not published
     */
    public Ranked ordersFor(Iri offer, MatchWish wish) {
        Market now = market.get();
        Market.Item offered = now.offer(offer).orElseThrow(() -> new NodeNotFoundException(offer));
        Market.Item technology = offered.first("technology")
                .flatMap(now::technology)
                .orElseThrow(() -> new NodeNotFoundException(offer));
        List<Iri> fields = technology.iris("field");
        OrderStates states = market.states();
        Pair.Setting setting = Pair.Setting.of(now, units, settings, wish.asOf());
        Contest.Others orders = new Contest.Others(
                now::order,
                now::ordersIn,
                setting.fields().askingFor(fields),
                order -> setting.fields().score(order.iris("field"), fields),
                (order, text) -> states.isOpenOn(order.id(), wish.asOf())
                        ? List.of(new Pair(setting, order, offered, technology, text))
                        : List.of());
        return subjects.ask(
                technology, EntityType.ORDER, now, subject -> ranked(offer, wish, subject, orders, Match::order));
    }

    /** @param other the thing of a match whose texts are compared with those of what is asked about */
    private Ranked ranked(
            Iri asked, MatchWish wish, Subject subject, Contest.Others others, Function<Match, Iri> other) {
        Shortlist list = new Shortlist(wish.offset() + wish.limit() + 1, wish.weights(), settings.candidates());
        boolean complete = new Contest(subject, others, list, settings).run();
        List<Match> all = list.matches();
        int from = Math.min(wish.offset(), all.size());
        int to = Math.min(wish.offset() + wish.limit(), all.size());
        List<Match> page = withWords(all.subList(from, to), subject, others, other);
        return new Ranked(asked, wish.asOf(), wish.weights(), page, to < all.size(), list.refused(), complete);
    }

    /** The words that both share are looked up only for what is told. */
    private List<Match> withWords(
            List<Match> matches, Subject subject, Contest.Others others, Function<Match, Iri> other) {
        Map<Iri, List<Label>> written =
                subjects.written(matches.stream().map(other).collect(Collectors.toSet()));
        return matches.stream()
                .map(match -> {
                    Iri thing = other.apply(match);
                    List<Iri> fields = others.find()
                            .apply(thing)
                            .map(item -> item.iris("field"))
                            .orElse(List.of());
                    return match.withWords(
                            subject.sharedWith(written.getOrDefault(thing, List.of())), subject.leadsTo(fields));
                })
                .toList();
    }
}
