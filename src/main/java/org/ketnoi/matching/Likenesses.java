package org.ketnoi.matching;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.ketnoi.graph.EntityType;
import org.ketnoi.graph.Iri;
import org.ketnoi.graph.Label;
import org.ketnoi.graph.NodeNotFoundException;
import org.ketnoi.market.Market;
import org.ketnoi.market.PublishedMarket;
import org.ketnoi.matching.Finding.Sentence;
import org.springframework.stereotype.Service;

/** Orders like an order with how they ended, whenever that was, and offers like an offer. Safe for many threads. */
@Service
public class Likenesses {
    private static final Map<Criterion, Double> WEIGHTS =
            Map.of(Criterion.FIELD, 4.0, Criterion.TEXT, 5.0, Criterion.SECTOR, 1.0, Criterion.REQUIREMENTS, 1.0);
    private static final double LEAST = 0.2;
    private static final int MOST_OF_A_FIELD = 1_000;

    private final PublishedMarket market;
    private final Subjects subjects;
    private final MatchSettings settings;

    public Likenesses(PublishedMarket market, Subjects subjects, MatchSettings settings) {
        this.market = market;
        this.subjects = subjects;
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
        return subjects.ask(wanted, EntityType.ORDER, now, subject -> {
            List<Market.Item> others = others(wanted, now.ordersIn(wanted.iris("field")), subject, now::order)
                    .filter(other -> !other.id().equals(order))
                    .filter(other -> !other.date("submittedOn", LocalDate.MIN).isAfter(date))
                    .toList();
            return best(wanted, others, subject, now, limit).stream()
                    .map(one -> withEnd(one, now, date))
                    .toList();
        });
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
        return subjects.ask(technology, EntityType.TECHNOLOGY, now, subject -> {
            List<Market.Item> others = others(
                            technology, now.technologiesIn(technology.iris("field")), subject, now::technology)
                    .filter(other -> !other.key("regulatoryStatus").equals("banned"))
                    .toList();
            return best(technology, others, subject, now, limit + 1).stream()
                    .flatMap(one -> now.offersOf(one.thing()).stream()
                            .filter(other -> !other.id().equals(offer) && other.isOpenOn(date))
                            .map(other ->
                                    new Similar(other.id(), one.score(), one.findings(), Optional.empty(), List.of())))
                    .limit(limit)
                    .toList();
        });
    }

    private static Stream<Market.Item> others(
            Market.Item one,
            List<Market.Item> ofTheField,
            Subject subject,
            Function<Iri, Optional<Market.Item>> things) {
        return Stream.of(
                        Stream.of(one),
                        ofTheField.stream().limit(MOST_OF_A_FIELD),
                        subject.alike().stream().flatMap(id -> things.apply(id).stream()))
                .flatMap(Function.identity())
                .distinct();
    }

    private List<Similar> best(Market.Item one, List<Market.Item> others, Subject subject, Market now, int limit) {
        FieldTree fields = new FieldTree(now, settings);
        List<Similar> best = others.stream()
                .map(other -> compared(one, other, text(subject, one, other), fields, now))
                .filter(similar -> similar.score() >= LEAST)
                .sorted(Comparator.comparingDouble(Similar::score).reversed().thenComparing(Similar::thing))
                .limit(limit)
                .toList();
        Map<Iri, List<Label>> written =
                subjects.written(best.stream().map(Similar::thing).toList());
        return best.stream()
                .map(similar -> withWords(similar, subject, written, now))
                .toList();
    }

    /** Of the technology itself there may be another offer. */
    private static double text(Subject subject, Market.Item one, Market.Item other) {
        return one.id().equals(other.id()) ? 1 : subject.score(subject.nearness(other));
    }

    private static Similar compared(Market.Item one, Market.Item other, double text, FieldTree fields, Market now) {
        List<Finding> findings = List.of(
                field(one.iris("field"), other.iris("field"), fields),
                Topic.text(text),
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

    private static Similar withWords(Similar one, Subject subject, Map<Iri, List<Label>> written, Market now) {
        List<Finding> findings = new ArrayList<>(one.findings());
        List<Label> words = subject.sharedWith(written.getOrDefault(one.thing(), List.of()));
        List<Iri> fields = now.order(one.thing())
                .or(() -> now.technology(one.thing()))
                .map(thing -> thing.iris("field"))
                .orElse(List.of());
        findings.set(1, Topic.told(findings.get(1), words, subject.leadsTo(fields)));
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
