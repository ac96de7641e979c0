package org.ketnoi.transfer.network;

import java.time.LocalDate;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.ketnoi.graph.Iri;
import org.ketnoi.place.Units;

/** Which departments and units stand on a date for those of other days; everything else stands for itself. Immutable. */
final class Moves {
    private final Map<Integer, List<Integer>> targets = new HashMap<>();
    private final Map<Integer, List<Integer>> origins = new HashMap<>();
    private final BitSet touched = new BitSet();

    private Moves() {}

    static Moves on(LocalDate date, Nodes nodes, Units units) {
        Moves moves = new Moves();
        nodes.of(Role.DEPARTMENT)
                .forEach(node -> moves.note(node, numbers(units.partyAsOf(nodes.name(node), date), nodes)));
        nodes.of(Role.AREA).forEach(node -> moves.note(node, numbers(units.asOf(nodes.name(node), date), nodes)));
        return moves;
    }

    private static List<Integer> numbers(List<Iri> names, Nodes nodes) {
        return names.stream().map(nodes::find).filter(node -> node >= 0).toList();
    }

    private void note(int node, List<Integer> there) {
        if (there.equals(List.of(node))) {
            return;
        }
        targets.put(node, there);
        touched.set(node);
        there.forEach(touched::set);
        for (int target : there) {
            origins.merge(
                    target,
                    List.of(target, node),
                    (some, more) -> IntStream.concat(some.stream().mapToInt(Integer::intValue), IntStream.of(node))
                            .boxed()
                            .toList());
        }
    }

    /** Those that stand for a node on the date: itself, others, or none. */
    List<Integer> of(int node) {
        List<Integer> there = targets.get(node);
        return there == null ? List.of(node) : there;
    }

    /** Whether a node of the date stands for another, or is it. */
    boolean stands(int there, int node) {
        return touched.get(node) ? of(node).contains(there) : there == node;
    }

    /** Those for which a node stands, itself among them unless others stand for it. */
    List<Integer> origins(int node) {
        List<Integer> all = origins.get(node);
        if (all != null) {
            return all;
        }
        return targets.containsKey(node) ? List.of() : List.of(node);
    }

    /** Whether it stands for others, or others for it. */
    boolean touches(int node) {
        return touched.get(node);
    }

    boolean isSameAs(Moves other) {
        return targets.equals(other.targets);
    }
}
