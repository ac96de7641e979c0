package org.ketnoi.transfer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.ketnoi.graph.Iri;
import org.ketnoi.store.Arguments;
import org.ketnoi.store.GraphStore;
import org.ketnoi.store.QueryLibrary;

/** Which orders are open on a date, and where each is recorded. Immutable. */
final class OrderStates {
    private static final Set<String> CLOSED = Set.of("transferred", "declined", "withdrawn", "expired");

    private final Map<Iri, State> states = new TreeMap<>();

    /** What is stated of one order. */
    private static final class State {
        private final Set<Iri> areas = new TreeSet<>();
        private final List<Reached> reached = new ArrayList<>();
        private String present = "";

        /** On a day after the last of the days the present status holds, which may be stated without a day. */
        boolean isOpenOn(LocalDate date) {
            List<Reached> until =
                    reached.stream().filter(one -> !one.day.isAfter(date)).toList();
            if (until.size() == reached.size()) {
                return !CLOSED.contains(present);
            }
            return !until.isEmpty() && !CLOSED.contains(until.getLast().status);
        }
    }

    private record Reached(String status, LocalDate day) {}

    static OrderStates read(GraphStore published, QueryLibrary queries) {
        record Line(Iri order, Optional<Iri> area, String status, Optional<LocalDate> day) {}
        OrderStates read = new OrderStates();
        published
                .select(
                        queries.get("transfer/cq-20-order-statuses"),
                        Arguments.none(),
                        row -> new Line(
                                row.iri("order"),
                                row.findIri("area"),
                                row.iri("status").key(),
                                row.findDate("day")))
                .forEach(line -> {
                    State state = read.states.computeIfAbsent(line.order, key -> new State());
                    line.area.ifPresent(state.areas::add);
                    line.day.ifPresentOrElse(
                            day -> state.reached.add(new Reached(line.status, day)), () -> state.present = line.status);
                });
        return read;
    }

    /** Those that were brought in by then and neither transferred, declined, withdrawn nor expired; ordered. */
    List<Iri> openOn(LocalDate date) {
        return states.entrySet().stream()
                .filter(state -> state.getValue().isOpenOn(date))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** The units in which an order is recorded, ordered. */
    List<Iri> areasOf(Iri order) {
        State state = states.get(order);
        return state == null ? List.of() : List.copyOf(state.areas);
    }
}
