package org.ketnoi.matching;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.ketnoi.graph.EntityType;
import org.ketnoi.graph.Iri;
import org.ketnoi.graph.Label;
import org.ketnoi.graph.NodeNotFoundException;
import org.ketnoi.market.Market;
import org.ketnoi.market.PublishedMarket;
import org.ketnoi.matching.Finding.Sentence;
import org.ketnoi.search.Resemblance;
import org.springframework.stereotype.Service;

/** Orders like an order with how they ended, whenever that was, and offers like an offer. Safe for many threads. */
@Service
public class Likenesses {
    private static final Map<Criterion, Double> WEIGHTS =
            Map.of(Criterion.FIELD, 4.0, Criterion.TEXT, 5.0, Criterion.SECTOR, 1.0, Criterion.REQUIREMENTS, 1.0);
    private static final double LEAST = 0.2;
    private static final int MOST_OF_A_FIELD = 1_000;

    private final PublishedMarket market;
    private final Resemblance resemblance;
    private final MatchSettings settings;

    public Likenesses(PublishedMarket market, Resemblance resemblance, MatchSettings settings) {
        this.market = market;
        this.resemblance = resemblance;
        this.settings = settings;
    }

    /** What a criterion counts when two things are likened. */
    public static double weight(Criterion criterion) {
        return WEIGHTS.getOrDefault(criterion, 0.0);
    }

    /**
     * Orders like this one, the most alike first.
     *
     * @param date acts up to it count, and orders brought in by then
     * @throws NodeNotFoundException when the order is not published
     */
    public List<Similar> ordersLike(Iri order, LocalDate date, int limit) {
        Market now = market.get();
        Market.Item wanted = now.order(order).orElseThrow(() -> new NodeNotFoundException(order));
        Resemblance.Words words = resemblance.wordsOf(order, wanted.iris("field"));
        Map<Iri, Double> texts = texts(words, EntityType.ORDER);
        List<Market.Item> others = Stream.concat(
                        now.ordersIn(wanted.iris("field")).stream().limit(MOST_OF_A_FIELD),
                        texts.keySet().stream().flatMap(id -> now.order(id).stream()))
                .filter(other -> !other.id().equals(order))
                .filter(other -> !other.date("submittedOn", LocalDate.MIN).isAfter(date))
                .distinct()
                .toList();
        List<Similar> best = best(wanted, others, texts, words, EntityType.ORDER, now, limit);
        return best.stream().map(one -> withEnd(one, now, date)).toList();
    }

    /**
     * Offers that are open on the date and like this one, of the same technology among them, the most alike first.
     *
     * @throws NodeNotFoundException when the offer is not published
     */
    public List<Similar> offersLike(Iri offer, LocalDate date, int limit) {
        Market now = market.get();
        Market.Item technology = now.offer(offer)
                .flatMap(item -> item.first("technology"))
                .flatMap(now::technology)
                .orElseThrow(() -> new NodeNotFoundException(offer));
        Resemblance.Words words = resemblance.wordsOf(technology.id(), technology.iris("field"));
        Map<Iri, Double> texts = texts(words, EntityType.TECHNOLOGY);
        List<Market.Item> others = Stream.concat(
                        now.technologiesIn(technology.iris("field")).stream().limit(MOST_OF_A_FIELD),
                        texts.keySet().stream().flatMap(id -> now.technology(id).stream()))
                .filter(other -> !other.key("regulatoryStatus").equals("banned"))
                .distinct()
                .toList();
        return best(technology, others, texts, words, EntityType.TECHNOLOGY, now, limit + 1).stream()
                .flatMap(one -> now.offersOf(one.thing()).stream()
                        .filter(other -> !other.id().equals(offer) && other.isOpenOn(date))
                        .map(other ->
                                new Similar(other.id(), one.score(), one.findings(), Optional.empty(), List.of())))
                .limit(limit)
                .toList();
    }

    private Map<Iri, Double> texts(Resemblance.Words words, EntityType type) {
        Map<Iri, Double> texts = new LinkedHashMap<>();
        resemblance
                .find(words, type, settings.words(), settings.texts())
                .forEach(alike -> texts.put(alike.id(), 1 - Math.exp(-alike.share() / settings.fullText())));
        return texts;
    }

    private List<Similar> best(
            Market.Item one,
            List<Market.Item> others,
            Map<Iri, Double> texts,
            Resemblance.Words words,
            EntityType type,
            Market now,
            int limit) {
        FieldTree fields = new FieldTree(now, settings);
        List<Similar> best = others.stream()
                .map(other -> compared(one, other, texts.getOrDefault(other.id(), 0.0), fields, now))
                .filter(similar -> similar.score() >= LEAST)
                .sorted(Comparator.comparingDouble(Similar::score).reversed().thenComparing(Similar::thing))
                .limit(limit)
                .toList();
        Map<Iri, List<Label>> shared = resemblance.shared(
                words, type, settings.words(), best.stream().map(Similar::thing).toList());
        return best.stream()
                .map(similar -> withWords(similar, shared.getOrDefault(similar.thing(), List.of())))
                .toList();
    }

    private Similar compared(Market.Item one, Market.Item other, double text, FieldTree fields, Market now) {
        List<Finding> findings = List.of(
                field(one.iris("field"), other.iris("field"), fields),
                Finding.of(
                        Criterion.TEXT,
                        text,
                        text >= Topic.SOME ? Outcome.MET : Outcome.UNMET,
                        Sentence.of(Reason.WORDS_SHARED, List.of())),
                sector(one.iris("industry"), other.iris("industry")),
                quantities(quantities(one, now), quantities(other, now)));
        Weights weights = Weights.of(WEIGHTS);
        double[] scores = new double[Criterion.values().length];
        findings.forEach(finding -> scores[finding.criterion().ordinal()] = finding.score());
        return new Similar(other.id(), weights.mean(scores), findings, Optional.empty(), List.of());
    }

    private static Finding field(List<Iri> one, List<Iri> other, FieldTree fields) {
        if (one.isEmpty() || other.isEmpty()) {
            return Finding.of(Criterion.FIELD, 0, Outcome.UNKNOWN, Sentence.of(Reason.FIELD_NOT_STATED));
        }
        FieldTree.Nearness nearest = fields.between(one, other);
        Outcome outcome = nearest.score() >= 1 ? Outcome.MET : nearest.score() > 0 ? Outcome.PARTLY : Outcome.UNMET;
        return Finding.of(
                Criterion.FIELD,
                nearest.score(),
                outcome,
                Sentence.of(nearest.reason(), nearest.wanted(), nearest.had()));
    }

    private static Finding sector(List<Iri> one, List<Iri> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return Finding.of(Criterion.SECTOR, 0, Outcome.UNKNOWN, Sentence.of(Reason.SECTOR_NOT_STATED, one));
        }
        return one.stream().anyMatch(other::contains)
                ? Finding.met(Criterion.SECTOR, Sentence.of(Reason.SAME_SECTOR, one, other))
                : Finding.of(Criterion.SECTOR, 0, Outcome.UNMET, Sentence.of(Reason.OTHER_SECTOR, one, other));
    }

    private static Set<Iri> quantities(Market.Item thing, Market now) {
        Set<Iri> quantities = new HashSet<>();
        now.requirementsOf(thing.id()).forEach(one -> quantities.addAll(one.iris("quantity")));
        now.characteristicsOf(thing.id()).forEach(one -> quantities.addAll(one.iris("quantity")));
        return quantities;
    }

    /** How many of the quantities of either both have (Jaccard). */
    private static Finding quantities(Set<Iri> one, Set<Iri> other) {
        List<Iri> both = new ArrayList<>(one);
        both.retainAll(other);
        both.sort(Comparator.naturalOrder());
        Set<Iri> either = new HashSet<>(one);
        either.addAll(other);
        return both.isEmpty()
                ? Finding.of(Criterion.REQUIREMENTS, 0, Outcome.UNKNOWN, Sentence.of(Reason.NO_QUANTITY_SHARED))
                : Finding.of(
                        Criterion.REQUIREMENTS,
                        (double) both.size() / either.size(),
                        Outcome.MET,
                        Sentence.of(Reason.QUANTITIES_SHARED, both));
    }

    private static Similar withWords(Similar one, List<Label> words) {
        List<Finding> findings = new ArrayList<>(one.findings());
        Finding text = findings.get(1);
        Reason reason = words.isEmpty() ? Reason.FEW_WORDS_SHARED : Reason.WORDS_SHARED;
        findings.set(1, Finding.of(Criterion.TEXT, text.score(), text.outcome(), new Sentence(reason, List.of(words))));
        return new Similar(one.thing(), one.score(), findings, one.status(), one.attempts());
    }

    private static Similar withEnd(Similar one, Market now, LocalDate date) {
        List<Similar.Attempt> attempts = now.handlingsOf(one.thing()).stream()
                .filter(handling -> !handling.date("takenOn", LocalDate.MIN).isAfter(date))
                .sorted(Comparator.comparing((Market.Item handling) ->
                                handling.date("answeredOn", handling.date("takenOn", LocalDate.MIN)))
                        .reversed()
                        .thenComparing(Market.Item::id))
                .map(handling -> new Similar.Attempt(
                        handling.id(),
                        handling.first("handledBy"),
                        handling.iris("proposes"),
                        handling.first("handlingOutcome"),
                        handling.first("declineReason"),
                        handling.text("answeredOn").map(LocalDate::parse)))
                .toList();
        Optional<Iri> status = now.order(one.thing()).flatMap(order -> order.first("status"));
        return new Similar(one.thing(), one.score(), one.findings(), status, attempts);
    }
}
