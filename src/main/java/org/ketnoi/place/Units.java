package org.ketnoi.place;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ketnoi.graph.EntityType;
import org.ketnoi.graph.Iri;
import org.ketnoi.store.Arguments;
import org.ketnoi.store.Change;
import org.ketnoi.store.Derived;
import org.ketnoi.store.GraphStore;
import org.ketnoi.store.NamedQuery;
import org.ketnoi.store.QueryLibrary;
import org.ketnoi.store.Row;
import org.springframework.stereotype.Component;

/**
 * Which administrative units and departments there are on a date, and which became which. Safe for use by many threads.
 */
@Component
public class Units {
    private static final List<String> PERIODS = List.of("place/cq-25-units", "place/cq-25-department-periods");
    private static final List<String> SUCCESSIONS =
            List.of("place/cq-25-successions", "place/cq-25-organization-successions");

    private final Derived<History> history;

    public Units(GraphStore published, QueryLibrary queries) {
        history = new Derived<>(
                published,
                () -> History.read(published, queries),
                (known, change) ->
                        known.isTouched(change, published, queries) ? History.read(published, queries) : known);
    }

    /** Half open: the unit exists from the first day on and no longer on the last. */
    record Validity(LocalDate from, LocalDate until) {
        boolean covers(LocalDate date) {
            return !date.isBefore(from) && date.isBefore(until);
        }
    }

    record History(
            Map<Iri, Validity> units,
            Map<Iri, List<Iri>> successors,
            Map<Iri, List<Iri>> predecessors,
            Set<Iri> changes) {
        static History read(GraphStore published, QueryLibrary queries) {
            Map<Iri, Validity> units = new HashMap<>();
            PERIODS.forEach(query -> readPeriods(units, published, queries.get(query)));
            Map<Iri, List<Iri>> successors = new HashMap<>();
            Map<Iri, List<Iri>> predecessors = new HashMap<>();
            Set<Iri> changes = new HashSet<>();
            for (String query : SUCCESSIONS) {
                published.select(queries.get(query), Arguments.none(), row -> {
                    changes.add(row.iri("change"));
                    add(successors, row.iri("before"), row.iri("after"));
                    return add(predecessors, row.iri("after"), row.iri("before"));
                });
            }
            return new History(units, successors, predecessors, changes);
        }

        /** Units change seldom: when one does, all are read again. */
        boolean isTouched(Change change, GraphStore published, QueryLibrary queries) {
            Set<Iri> touched = change.subjects();
            return touched.stream().anyMatch(thing -> units.containsKey(thing) || changes.contains(thing))
                    || Stream.concat(PERIODS.stream(), SUCCESSIONS.stream())
                            .map(queries::get)
                            .anyMatch(query -> isAbout(query, touched, published));
        }

        private static boolean isAbout(NamedQuery query, Set<Iri> things, GraphStore published) {
            Arguments limited = Arguments.none().about(query.about().getFirst(), things);
            boolean[] any = {false};
            return published.scan(scan -> {
                scan.forEach(query, limited, row -> any[0] = true);
                return any[0];
            });
        }

        private static void readPeriods(Map<Iri, Validity> units, GraphStore published, NamedQuery query) {
            record Unit(Iri name, Validity validity) {}
            String column = query.about().getFirst();
            published
                    .select(query, Arguments.none(), row -> new Unit(row.iri(column), validity(row)))
                    .forEach(unit -> units.put(unit.name, unit.validity));
        }

        private static Validity validity(Row row) {
            return new Validity(
                    row.findDate("from").orElse(LocalDate.MIN),
                    row.findDate("until").orElse(LocalDate.MAX));
        }

        private static boolean add(Map<Iri, List<Iri>> relation, Iri from, Iri to) {
            return relation.computeIfAbsent(from, key -> new ArrayList<>()).add(to);
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

    /** Like {@link #asOf}; somebody who is neither a unit nor a department does not change, and is itself on any date. */
    public List<Iri> partyAsOf(Iri party, LocalDate date) {
        return history.get().units.containsKey(party) ? asOf(party, date) : List.of(party);
    }

    /** Whether things of this type succeed one another, so that a list of them needs a date. */
    public static boolean changes(EntityType type) {
        return type == EntityType.AREA || type == EntityType.DEPARTMENT;
    }

    /** The units, or the departments, of a date, ordered. */
    public List<Iri> existingOn(LocalDate date, EntityType type) {
        Set<Iri> ofType = history.get().units.keySet().stream()
                .filter(unit -> EntityType.of(unit).filter(type::equals).isPresent())
                .collect(Collectors.toCollection(TreeSet::new));
        return existing(ofType, date);
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
