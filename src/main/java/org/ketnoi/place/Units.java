package org.ketnoi.place;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.ketnoi.graph.Iri;
import org.ketnoi.store.Arguments;
import org.ketnoi.store.Derived;
import org.ketnoi.store.GraphStore;
import org.ketnoi.store.QueryLibrary;
import org.ketnoi.store.Row;
import org.springframework.stereotype.Component;

/** Which administrative units there are on a date, and which became which. Safe for use by many threads. */
@Component
public class Units {
    private final Derived<History> history;

    public Units(GraphStore published, QueryLibrary queries) {
        history = new Derived<>(published, () -> History.read(published, queries));
    }

    /** Half open: the unit exists from the first day on and no longer on the last. */
    record Validity(LocalDate from, LocalDate until) {
        boolean covers(LocalDate date) {
            return !date.isBefore(from) && date.isBefore(until);
        }
    }

    record History(Map<Iri, Validity> units, Map<Iri, List<Iri>> successors, Map<Iri, List<Iri>> predecessors) {
        static History read(GraphStore published, QueryLibrary queries) {
            Map<Iri, Validity> units = new HashMap<>();
            record Unit(Iri name, Validity validity) {}
            published
                    .select(
                            queries.get("place/cq-25-units"),
                            Arguments.none(),
                            row -> new Unit(row.iri("unit"), validity(row)))
                    .forEach(unit -> units.put(unit.name, unit.validity));
            Map<Iri, List<Iri>> successors = new HashMap<>();
            Map<Iri, List<Iri>> predecessors = new HashMap<>();
            published.select(queries.get("place/cq-25-successions"), Arguments.none(), row -> {
                add(successors, row.iri("before"), row.iri("after"));
                return add(predecessors, row.iri("after"), row.iri("before"));
            });
            return new History(units, successors, predecessors);
        }

        private static Validity validity(Row row) {
            return new Validity(
                    row.findDate("from").orElse(LocalDate.MIN),
                    row.findDate("until").orElse(LocalDate.MAX));
        }

        private static boolean add(Map<Iri, List<Iri>> relation, Iri from, Iri to) {
            return relation.computeIfAbsent(from, key -> new java.util.ArrayList<>())
                    .add(to);
        }
    }

    /** Whether the unit exists on that date; a thing that is no unit does not. */
    public boolean exists(Iri unit, LocalDate date) {
        Validity validity = history.get().units.get(unit);
        return validity != null && validity.covers(date);
    }

    /**
     * The units of that date that a unit is, became or was part of, ordered: itself when it exists on the date, else
     * those that it went into, else those that went into it.
     */
    public List<Iri> asOf(Iri unit, LocalDate date) {
        if (exists(unit, date)) {
            return List.of(unit);
        }
        List<Iri> later = existing(closure(unit, history.get().successors), date);
        return later.isEmpty() ? existing(closure(unit, history.get().predecessors), date) : later;
    }

    /** The units of a date, ordered. */
    public List<Iri> existingOn(LocalDate date) {
        return existing(new TreeSet<>(history.get().units.keySet()), date);
    }

    private List<Iri> existing(Set<Iri> units, LocalDate date) {
        return units.stream().filter(unit -> exists(unit, date)).toList();
    }

    /** Units under which something may have been recorded that lies in these units: they, and all that went into them. */
    public Set<Iri> withPredecessors(List<Iri> units) {
        Set<Iri> all = new TreeSet<>();
        units.forEach(unit -> all.addAll(closure(unit, history.get().predecessors)));
        return all;
    }

    private static Set<Iri> closure(Iri start, Map<Iri, List<Iri>> relation) {
        Set<Iri> reached = new HashSet<>(Set.of(start));
        Deque<Iri> open = new ArrayDeque<>(reached);
        while (!open.isEmpty()) {
            relation.getOrDefault(open.remove(), List.of()).stream()
                    .filter(reached::add)
                    .forEach(open::add);
        }
        return new TreeSet<>(reached);
    }
}
