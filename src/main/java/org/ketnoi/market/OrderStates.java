package org.ketnoi.market;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.ketnoi.graph.Iri;
import org.ketnoi.store.Arguments;
import org.ketnoi.store.Change;
import org.ketnoi.store.Derived;
import org.ketnoi.store.GraphStore;
import org.ketnoi.store.LayeredMap;
import org.ketnoi.store.NamedQuery;
import org.ketnoi.store.QueryLibrary;

/** Which orders are open on a date, and where each is recorded. Immutable. */
public final class OrderStates {
    private static final Set<String> CLOSED = Set.of("transferred", "declined", "withdrawn", "expired");

    private final LayeredMap<Iri, State> states;
    private final LayeredMap<Iri, Iri> ordersByAct;

    private OrderStates(LayeredMap<Iri, State> states, LayeredMap<Iri, Iri> ordersByAct) {
        this.states = states;
        this.ordersByAct = ordersByAct;
    }

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

    /** Without a day the present status; without an act that of the submission. */
    private record Line(Iri order, Optional<Iri> area, String status, Optional<LocalDate> day, Optional<Iri> act) {}

    /** What is asked of the graph: the orders' own statements, and the acts on them. */
    private record Questions(GraphStore published, NamedQuery orders, NamedQuery acts) {
        /** The submission comes before the acts, which stand in their order. */
        List<Line> lines(Arguments arguments) {
            List<Line> lines = new ArrayList<>(published.select(
                    orders,
                    arguments,
                    row -> new Line(
                            row.iri("order"),
                            row.findIri("area"),
                            row.iri("status").key(),
                            row.findDate("day"),
                            Optional.empty())));
            lines.addAll(published.select(
                    acts,
                    arguments,
                    row -> new Line(
                            row.iri("order"),
                            Optional.empty(),
                            row.iri("status").key(),
                            row.findDate("day"),
                            Optional.of(row.iri("act")))));
            return lines;
        }
    }

    /** The states of the graph as it is, which follow the graph's changes. */
    public static Derived<OrderStates> following(GraphStore published, QueryLibrary queries) {
        Questions questions = new Questions(
                published, queries.get("market/cq-20-order-statuses"), queries.get("market/cq-20-acts-on-orders"));
        OrderStates none = new OrderStates(LayeredMap.of(Map.of()), LayeredMap.of(Map.of()));
        return new Derived<>(
                published,
                () -> none.with(Set.of(), questions.lines(Arguments.none())),
                (states, change) -> states.after(change, questions));
    }

    /** An act is of the order that it names, which its change touches, or named before; its run comes and goes with it. */
    private OrderStates after(Change change, Questions questions) {
        Set<Iri> touched = new HashSet<>(change.subjects());
        touched.addAll(change.objects());
        Stream.concat(change.subjects().stream(), change.objects().stream())
                .flatMap(act -> ordersByAct.find(act).stream())
                .forEach(touched::add);
        List<Line> now = questions.lines(Arguments.none().about("order", touched));
        boolean any = !now.isEmpty()
                || touched.stream().anyMatch(order -> states.find(order).isPresent());
        return any ? with(touched, now) : this;
    }

    private OrderStates with(Set<Iri> gone, List<Line> now) {
        Map<Iri, Optional<State>> changed = new HashMap<>();
        gone.stream()
                .filter(order -> states.find(order).isPresent())
                .forEach(order -> changed.put(order, Optional.empty()));
        Map<Iri, Optional<Iri>> acts = new HashMap<>();
        Map<Iri, State> building = new HashMap<>();
        for (Line line : now) {
            State state = building.computeIfAbsent(line.order, key -> new State());
            changed.put(line.order, Optional.of(state));
            line.area.ifPresent(state.areas::add);
            line.act.ifPresent(act -> acts.put(act, Optional.of(line.order)));
            line.day.ifPresentOrElse(
                    day -> state.reached.add(new Reached(line.status, day)), () -> state.present = line.status);
        }
        building.values().forEach(state -> state.reached.sort(Comparator.comparing(Reached::day)));
        return new OrderStates(states.with(changed), ordersByAct.with(acts));
    }

    /** Those that were brought in by then and neither transferred, declined, withdrawn nor expired; ordered. */
    public List<Iri> openOn(LocalDate date) {
        return states.keys().stream()
                .filter(order -> isOpenOn(order, date))
                .sorted()
                .toList();
    }

    /** Whether an order is one of those. */
    public boolean isOpenOn(Iri order, LocalDate date) {
        return states.find(order).filter(state -> state.isOpenOn(date)).isPresent();
    }

    /** The units in which an order is recorded, ordered. */
    public List<Iri> areasOf(Iri order) {
        return states.find(order).map(state -> List.copyOf(state.areas)).orElse(List.of());
    }
}
