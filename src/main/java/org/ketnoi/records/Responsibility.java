package org.ketnoi.records;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.ketnoi.graph.Iri;
import org.ketnoi.place.Units;
import org.ketnoi.security.Caller;
import org.ketnoi.security.Role;
import org.ketnoi.store.Arguments;
import org.ketnoi.store.Derived;
import org.ketnoi.store.GraphStore;
import org.ketnoi.store.QueryLibrary;
import org.springframework.stereotype.Component;

/** From which sides a caller may act on an order on a day, and for which party on each; and for which people. */
@Component
public class Responsibility {
    private static final Set<Role> FOR_ANYBODY = Set.of(Role.CURATOR, Role.OPERATOR);

    private final Units units;
    private final Derived<Map<Iri, List<Iri>>> departments;

    Responsibility(Units units, GraphStore published, QueryLibrary queries) {
        this.units = units;
        this.departments = new Derived<>(published, () -> departments(published, queries));
    }

    private static Map<Iri, List<Iri>> departments(GraphStore published, QueryLibrary queries) {
        record Serving(Iri department, Iri area) {}
        return published
                .select(
                        queries.get("transfer/cq-02-departments-serving-areas"),
                        Arguments.none(),
                        row -> new Serving(row.iri("party"), row.iri("connector")))
                .stream()
                .distinct()
                .collect(Collectors.groupingBy(
                        Serving::area, Collectors.mapping(Serving::department, Collectors.toList())));
    }

    /**
     * The sides, each with the party that acts.
     *
     * @param taker who takes the order by the act, if somebody does
     */
    Map<Side, Iri> sides(Caller caller, RecordedOrder order, LocalDate day, Optional<Iri> taker) {
        Map<Side, Iri> sides = new EnumMap<>(Side.class);
        boolean brought = caller.is(Role.PORTAL)
                && order.recordedBy().filter(caller.name()::equals).isPresent();
        if (brought || acts(caller, order.enterprise(), day)) {
            sides.put(Side.ENTERPRISE, order.enterprise());
        }
        if (!caller.is(Role.PORTAL)) {
            department(order.area(), day)
                    .filter(department -> acts(caller, department, day) || looksAfter(caller, order.area(), day))
                    .ifPresent(department -> sides.put(Side.DEPARTMENT, department));
            order.handler()
                    .filter(party -> acts(caller, party, day))
                    .ifPresent(party -> sides.put(Side.HANDLER, party));
            taker.filter(party -> acts(caller, party, day)).ifPresent(party -> sides.put(Side.TAKER, party));
        }
        return sides;
    }

    /** Whether a caller may bring in an order of an enterprise in a unit. */
    boolean brings(Caller caller, Iri enterprise, Iri area, LocalDate day) {
        boolean open = caller.is(Role.PORTAL) && caller.scope().isEmpty();
        return open
                || acts(caller, enterprise, day)
                || looksAfter(caller, area, day)
                || department(area, day)
                        .filter(party -> acts(caller, party, day))
                        .isPresent();
    }

    /** Whether a caller looks after somebody who belongs to these parties, or lives in one of these units. */
    public boolean looksAfter(Caller caller, Collection<Iri> parties, Collection<Iri> areas, LocalDate day) {
        return parties.stream().anyMatch(party -> acts(caller, party, day))
                || areas.stream()
                        .anyMatch(area -> FOR_ANYBODY.contains(caller.role())
                                || looksAfter(caller, area, day)
                                || department(area, day)
                                        .filter(party -> acts(caller, party, day))
                                        .isPresent());
    }

    /** The department that serves a unit, or what became of it, on a day. */
    private Optional<Iri> department(Iri area, LocalDate day) {
        return units.asOf(area, day).stream()
                .map(unit -> departments.get().getOrDefault(unit, List.of()))
                .flatMap(Collection::stream)
                .filter(department -> units.exists(department, day))
                .sorted()
                .findFirst();
    }

    /**
     * Whether a caller may say what a party is.
     *
     * @param areas the units in which it is
     */
    boolean answersFor(Caller caller, Iri party, Set<Iri> areas, LocalDate day) {
        return !caller.is(Role.PORTAL)
                && (acts(caller, party, day) || areas.stream().anyMatch(area -> looksAfter(caller, area, day)));
    }

    private boolean acts(Caller caller, Iri party, LocalDate day) {
        return FOR_ANYBODY.contains(caller.role()) || inScope(caller, day, party::equals);
    }

    private boolean looksAfter(Caller caller, Iri area, LocalDate day) {
        return inScope(caller, day, units.asOf(area, day)::contains);
    }

    /** A department's steward acts for those that it came of, too. */
    private boolean inScope(Caller caller, LocalDate day, Predicate<Iri> asked) {
        return caller.scope().stream()
                .anyMatch(own ->
                        asked.test(own) || units.partyAsOf(own, day).stream().anyMatch(asked));
    }
}
