package org.ketnoi.matching;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.ketnoi.graph.EntityType;
import org.ketnoi.graph.Iri;
import org.ketnoi.graph.Label;
import org.ketnoi.market.Market;
import org.ketnoi.search.Passages;

/**
 * What a thing of the market is about, and how near to that others are: by words in common, which count the more the more
 * the other is of the fields to which the words lead. One question, one thread.
 */
final class Subject {
    /** From such a share on, a text leads to a field. */
    private static final double LEADS = 0.15;
    /** Nothing but their words leads to these. */
    private static final int TYPED_TEXTS = 300;
    /** Of what somebody types, which is short, more is found than of a thing's own texts. */
    private static final double TYPED_FULL = 0.3;

    private final Passages.Asked asked;
    private final Map<Iri, Double> shares;
    private final FieldProfile fields;
    private final Market market;
    private final MatchSettings settings;
    private final double full;
    /** Of what is looked at, much is of the same fields. */
    private final Map<List<Iri>, Double> likenesses = new HashMap<>();

    private Subject(
            Passages.Asked asked,
            Map<Iri, Double> shares,
            FieldProfile fields,
            Market market,
            MatchSettings settings,
            double full) {
        this.full = full;
        this.asked = asked;
        this.shares = shares;
        this.fields = fields;
        this.market = market;
        this.settings = settings;
    }

    /** @param type of those that are compared with it */
    static Subject of(Market.Item thing, EntityType type, Passages.Asked asked, Market market, MatchSettings settings) {
        // Its own text may be among the nearest.
        Passages.Nearest nearest = asked.nearest(type, settings.texts(), settings.nearest() + 1);
        return of(Optional.of(thing.id()), thing.iris("field"), nearest, settings.fullText(), asked, market, settings);
    }

    /** A text that somebody typed states no field: its fields are those to which its words lead. */
    static Subject typed(EntityType type, Passages.Asked asked, Market market, MatchSettings settings) {
        Passages.Nearest nearest = asked.nearest(type, TYPED_TEXTS, settings.nearest() + 1);
        return of(Optional.empty(), List.of(), nearest, TYPED_FULL, asked, market, settings);
    }

    private static Subject of(
            Optional<Iri> itself,
            List<Iri> stated,
            Passages.Nearest nearest,
            double full,
            Passages.Asked asked,
            Market market,
            MatchSettings settings) {
        Predicate<Passages.Passage> isOther = passage -> !itself.equals(Optional.of(passage.id()));
        List<Passages.Passage> texts = nearest.ofAny().stream()
                .filter(isOther)
                .limit(settings.nearest())
                .toList();
        Map<Iri, Double> shares = new LinkedHashMap<>();
        nearest.ofType().stream().filter(isOther).forEach(passage -> shares.put(passage.id(), passage.score()));
        return new Subject(asked, shares, FieldProfile.of(stated, texts, market), market, settings, full);
    }

    /** Things of the type that have words in common with it, those with the most telling ones first. */
    Set<Iri> alike() {
        return shares.keySet();
    }

    /** How near another one is: 0 without a word in common; rarely above 1. */
    double nearness(Market.Item other) {
        double share = shares.getOrDefault(other.id(), 0.0);
        return share == 0
                ? 0
                : share * (settings.wordsAlone() + likenesses.computeIfAbsent(other.iris("field"), this::likeness));
    }

    private double likeness(List<Iri> stated) {
        return fields.likeness(FieldProfile.stated(stated, market));
    }

    /** In [0,1]: who is about the same nears 1, even if some words are missing. */
    double score(double nearness) {
        return 1 - Math.exp(-nearness / full);
    }

    /** Which of these fields the words lead to. */
    List<Iri> leadsTo(Collection<Iri> others) {
        return others.stream().filter(field -> fields.of(field) >= LEADS).toList();
    }

    /** Words in common, as the other one writes them; those that tell most first. */
    List<Label> sharedWith(Collection<Label> texts) {
        return asked.sharedWith(texts);
    }
}
