package org.ketnoi.matching;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import org.ketnoi.graph.EntityType;
import org.ketnoi.graph.Iri;
import org.ketnoi.graph.Label;
import org.ketnoi.graph.NodeNotFoundException;
import org.ketnoi.market.Market;
import org.ketnoi.market.OrderStates;
import org.ketnoi.market.PublishedMarket;
import org.ketnoi.place.Units;
import org.ketnoi.search.Resemblance;
import org.springframework.stereotype.Service;

/**
 * Which offers fit an order, and which open orders an offer, how well and why. Looked at are those in the fields of what
 * is asked about, in narrower and in broader ones, and those of other fields whose texts speak of the same; the model is
 * told in decision 0036. Safe for use by many threads.
 */
@Service
public class Matches {
    private final PublishedMarket market;
    private final Units units;
    private final Resemblance resemblance;
    private final MatchSettings settings;

    public Matches(PublishedMarket market, Units units, Resemblance resemblance, MatchSettings settings) {
        this.market = market;
        this.units = units;
        this.resemblance = resemblance;
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
        Pair.Setting setting = Pair.Setting.of(now, units, settings, wish.asOf());
        Resemblance.Words words = wordsOf(wanted, now);
        Shortlist list = list(wish);
        Texts texts = texts(words, EntityType.TECHNOLOGY);
        texts.shares
                .keySet()
                .forEach(technology -> now.technology(technology)
                        .filter(item -> isRelated(setting, wanted, item, texts, technology))
                        .ifPresent(item -> compare(list, setting, wanted, item, texts.of(technology))));
        boolean complete = rings(
                list,
                setting.fields().around(wanted.iris("field")),
                ring -> now.technologiesIn(ring.fields()),
                item -> compare(list, setting, wanted, item, texts.of(item.id())));
        return told(order, wish, list, complete, words, EntityType.TECHNOLOGY);
    }

    private static void compare(
            Shortlist list, Pair.Setting setting, Market.Item order, Market.Item technology, double text) {
        if (list.isNew(technology.id())) {
            setting.market()
                    .offersOf(technology.id())
                    .forEach(offer -> list.compare(new Pair(setting, order, offer, technology, text)));
        }
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
        OrderStates states = market.states();
        Pair.Setting setting = Pair.Setting.of(now, units, settings, wish.asOf());
        Resemblance.Words words = wordsOf(technology, now);
        Shortlist list = list(wish);
        Texts texts = texts(words, EntityType.ORDER);
        Consumer<Market.Item> compare = order -> {
            if (list.isNew(order.id()) && states.isOpenOn(order.id(), wish.asOf())) {
                list.compare(new Pair(setting, order, offered, technology, texts.of(order.id())));
            }
        };
        texts.shares
                .keySet()
                .forEach(order -> now.order(order)
                        .filter(item -> isRelated(setting, item, technology, texts, order))
                        .ifPresent(compare));
        boolean complete = rings(
                list,
                setting.fields().askingFor(technology.iris("field")),
                ring -> now.ordersIn(ring.fields()),
                compare);
        return told(offer, wish, list, complete, words, EntityType.ORDER);
    }

    /** Of another field only what speaks of the same is a match at all. */
    private boolean isRelated(Pair.Setting setting, Market.Item order, Market.Item technology, Texts texts, Iri thing) {
        List<Iri> wanted = order.iris("field");
        List<Iri> had = technology.iris("field");
        double near = wanted.isEmpty() || had.isEmpty()
                ? 0
                : setting.fields().between(wanted, had).score();
        if (near > settings.beside()) {
            return true;
        }
        double least = near > 0 ? settings.leastTextBeside() : settings.leastText();
        return texts.shareOf(thing) >= Math.max(least, settings.leastOfBest() * texts.best());
    }

    private Shortlist list(MatchWish wish) {
        return new Shortlist(wish.offset() + wish.limit() + 1, wish.weights(), settings.candidates());
    }

    /** Ring by ring, until nothing in the next one can be better than what there is. */
    private static boolean rings(
            Shortlist list,
            List<FieldTree.Ring> rings,
            Function<FieldTree.Ring, List<Market.Item>> things,
            Consumer<Market.Item> compare) {
        for (FieldTree.Ring ring : rings) {
            if (list.isAbove(list.most(ring.score(), 0))) {
                return true;
            }
            for (Market.Item thing : things.apply(ring)) {
                if (list.isFull()) {
                    return false;
                }
                compare.accept(thing);
            }
        }
        return true;
    }

    /** How much of the words each thing shares that shares most, the largest share first. */
    private record Texts(Map<Iri, Double> shares, double full) {
        /** Nears 1: who has most of the words says the same, even if some are missing. */
        double of(Iri thing) {
            return 1 - Math.exp(-shareOf(thing) / full);
        }

        double shareOf(Iri thing) {
            return shares.getOrDefault(thing, 0.0);
        }

        double best() {
            return shares.values().stream().findFirst().orElse(0.0);
        }
    }

    private Texts texts(Resemblance.Words words, EntityType type) {
        Map<Iri, Double> shares = new LinkedHashMap<>();
        resemblance
                .find(words, type, settings.words(), settings.texts())
                .forEach(alike -> shares.put(alike.id(), alike.share()));
        return new Texts(shares, settings.fullText());
    }

    /** With the names and definitions of its fields, which say in other words what it is about. */
    private Resemblance.Words wordsOf(Market.Item thing, Market now) {
        List<Iri> more = new ArrayList<>(thing.iris("field"));
        if (EntityType.of(thing.id()).filter(EntityType.ORDER::equals).isPresent()) {
            now.requirementsOf(thing.id()).forEach(requirement -> more.add(requirement.id()));
        }
        return resemblance.wordsOf(thing.id(), more);
    }

    private Ranked told(
            Iri asked, MatchWish wish, Shortlist list, boolean complete, Resemblance.Words words, EntityType type) {
        List<Match> all = list.matches();
        int from = Math.min(wish.offset(), all.size());
        int to = Math.min(wish.offset() + wish.limit(), all.size());
        List<Match> page = withWords(all.subList(from, to), words, type);
        return new Ranked(asked, wish.asOf(), wish.weights(), page, to < all.size(), list.refused(), complete);
    }

    /** The words that both share are looked up only for what is told. */
    private List<Match> withWords(List<Match> matches, Resemblance.Words words, EntityType type) {
        Map<Iri, Match> byThing = new HashMap<>();
        matches.forEach(match -> byThing.put(thing(match, type), match));
        Map<Iri, List<Label>> shared = resemblance.shared(words, type, settings.words(), byThing.keySet());
        return matches.stream()
                .map(match -> match.withWords(shared.getOrDefault(thing(match, type), List.of())))
                .toList();
    }

    private static Iri thing(Match match, EntityType type) {
        return type == EntityType.ORDER ? match.order() : match.technology();
    }
}
