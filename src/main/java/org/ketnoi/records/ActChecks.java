package org.ketnoi.records;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ketnoi.graph.InvalidParameterException;
import org.ketnoi.graph.Iri;
import org.ketnoi.ontology.Ontology;
import org.ketnoi.security.NotAllowedException;
import org.ketnoi.web.Today;

/** What an act or a new order has to satisfy before it is written. */
final class ActChecks {
    private static final Set<String> HANDLERS = Set.of("office", "expert", "intermediary", "organization");
    private static final Set<String> PARTIES =
            Set.of("organization", "expert", "intermediary", "office", "enterprise", "department", "authority");

    private final Ontology ontology;
    private final OrderSteps steps;
    private final Today today;

    ActChecks(Ontology ontology, OrderSteps steps, Today today) {
        this.ontology = ontology;
        this.steps = steps;
        this.today = today;
    }

    /** The step from where the order is to where it shall be. */
    OrderSteps.Step step(RecordedOrder order, ActWish wish) {
        if (!Statuses.isKnown(wish.reaches())) {
            throw new InvalidParameterException("reaches", wish.reaches(), String.join(", ", Statuses.all()));
        }
        return steps.find(order.status(), wish.reaches())
                .orElseThrow(() -> OrderRefusedException.notPossible(
                        order.status(),
                        wish.reaches(),
                        steps.from(order.status()).stream()
                                .map(OrderSteps.Step::to)
                                .toList()));
    }

    /** For whom the caller takes the step: the one that is named, else the one whose step it is before others. */
    Iri party(OrderSteps.Step step, Map<Side, Iri> sides, ActWish wish) {
        List<Iri> parties = sides.entrySet().stream()
                .filter(side -> step.sides().contains(side.getKey()))
                .map(Map.Entry::getValue)
                .toList();
        return parties.stream()
                .filter(party -> wish.by().map(party::equals).orElse(true))
                .findFirst()
                .orElseThrow(NotAllowedException::new);
    }

    void check(RecordedOrder order, ActWish wish, OrderSteps.Step step, LocalDate day, OrderReader reader) {
        day(day);
        if (day.isBefore(order.lastDay())) {
            throw OrderRefusedException.beforePrevious(day, order.lastDay());
        }
        if (!wish.has(step.need())) {
            throw OrderRefusedException.incomplete(wish.reaches(), step.need());
        }
        wish.findOutOfPlace(step.need()).ifPresent(field -> {
            throw OrderRefusedException.outOfPlace(wish.reaches(), field);
        });
        if (wish.reaches().equals("expired")
                && order.deadline().filter(day::isAfter).isEmpty()) {
            throw OrderRefusedException.deadlineNotPassed(
                    order.deadline().map(LocalDate::toString).orElse("–"));
        }
        references(wish, reader);
    }

    private void references(ActWish wish, OrderReader reader) {
        wish.assigns().ifPresent(party -> known("assigns", party, HANDLERS, reader));
        wish.introduces().ifPresent(party -> known("introduces", party, PARTIES, reader));
        wish.proposes().forEach(thing -> known("proposes", thing, Set.of("technology"), reader));
        wish.evidence().forEach(thing -> known("evidence", thing, Set.of("evidence"), reader));
        wish.declineReason().ifPresent(key -> defined("declineReason", Iri.concept("decline-reason", key)));
    }

    private static void known(String field, Iri thing, Set<String> types, OrderReader reader) {
        String type = thing.shortName().replaceFirst("/.*", "");
        if (!types.contains(type) || !reader.isKnown(thing)) {
            throw OrderRefusedException.unknown(field, thing);
        }
    }

    private void defined(String field, Iri concept) {
        if (!ontology.defines(OrderReader.node(concept))) {
            throw OrderRefusedException.unknown(field, concept);
        }
    }

    void check(NewOrder wish, LocalDate day, OrderReader reader) {
        day(day);
        known("enterprise", wish.enterprise(), Set.of("enterprise"), reader);
        known("area", wish.area(), Set.of("area"), reader);
        // Codes of a scheme that was imported are in the records only.
        wish.concepts()
                .forEach((field, concepts) -> concepts.stream()
                        .filter(concept -> !reader.isKnown(concept))
                        .forEach(concept -> defined(field, concept)));
    }

    private void day(LocalDate day) {
        if (day.isAfter(today.get())) {
            throw OrderRefusedException.inFuture(day, today.get());
        }
    }
}
