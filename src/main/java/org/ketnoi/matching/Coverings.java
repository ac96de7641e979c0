package org.ketnoi.matching;

import java.util.ArrayList;
import java.util.List;
import org.ketnoi.graph.Iri;
import org.ketnoi.graph.NodeNotFoundException;
import org.ketnoi.market.Market;
import org.ketnoi.market.PublishedMarket;
import org.springframework.stereotype.Service;

/** Which offers together cover an order. Safe for use by many threads. */
@Service
public class Coverings {
    /** Of more offers the worse ones are not looked at; it is told. */
    private static final int MOST_OFFERS = 200;

    private final Matches matches;
    private final PublishedMarket market;
    private final MatchSettings settings;

    public Coverings(Matches matches, PublishedMarket market, MatchSettings settings) {
        this.matches = matches;
        this.market = market;
        this.settings = settings;
    }

    /**
     * The smallest sets of offers that cover an order.
     *
     * @param wish its limit is that of the sets
     * @throws NodeNotFoundException when the order is not published
     */
    public Covering covering(Iri order, MatchWish wish) {
        Ranked ranked = matches.offersFor(order, new MatchWish(wish.weights(), wish.asOf(), 0, MOST_OFFERS));
        Market now = market.get();
        Market.Item wanted = now.order(order).orElseThrow(() -> new NodeNotFoundException(order));
        FieldTree fields = new FieldTree(now, settings);
        return Covering.of(elements(wanted, now), ranked, match -> covers(match, wanted, now, fields), wish.limit());
    }

    private static List<Iri> elements(Market.Item order, Market now) {
        List<Iri> elements = new ArrayList<>();
        now.requirementsOf(order.id()).stream()
                .filter(one -> one.key("obligation").equals("must"))
                .forEach(one -> elements.add(one.id()));
        elements.addAll(order.iris("field"));
        elements.addAll(order.iris("transferMethod"));
        return elements;
    }

    /** A value that is not told covers nothing. */
    private static List<Iri> covers(Match match, Market.Item order, Market now, FieldTree fields) {
        List<Iri> covers = new ArrayList<>();
        match.of(Criterion.REQUIREMENTS).why().stream()
                .filter(why -> why.reason() == Reason.REQUIREMENT_MET)
                .forEach(why -> covers.add((Iri) why.values().getFirst()));
        List<Iri> had = now.technology(match.technology())
                .map(item -> item.iris("field"))
                .orElse(List.of());
        order.iris("field").stream()
                .filter(field -> !had.isEmpty()
                        && isIn(fields.between(List.of(field), had).reason()))
                .forEach(covers::add);
        now.offer(match.offer()).ifPresent(offer -> covers.addAll(offer.iris("transferMethod")));
        return covers;
    }

    private static boolean isIn(Reason nearness) {
        return nearness == Reason.SAME_FIELD || nearness == Reason.NARROWER_FIELD || nearness == Reason.BROADER_FIELD;
    }
}
