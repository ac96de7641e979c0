package org.ketnoi.bench.path;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.ketnoi.bench.graph.Asked;
import org.ketnoi.bench.graph.Found;
import org.neo4j.graphdb.Node;
import org.neo4j.graphdb.Relationship;
import org.neo4j.graphdb.Transaction;
import org.neo4j.graphdb.TransactionTerminatedException;

/**
 * What a programmer can do with Neo4j who leaves Cypher: best first over the embedded interface, with bounds from a
 * search backwards that is carried on as it is needed. The same idea as KetNoi's, on Neo4j's storage.
 */
record Neo4jSearch(Neo4j neo4j, long limitSeconds) implements Answering {

    @Override
    public String name() {
        return "Neo4j embedded, own search";
    }

    @Override
    public Promise promise() {
        return Promise.EXACT;
    }

    @Override
    public Optional<List<Found>> answer(Asked asked) {
        try (Transaction transaction = neo4j.database().beginTx(limitSeconds, TimeUnit.SECONDS)) {
            Node source = transaction.getNodeByElementId(neo4j.id(asked.source()));
            Node target = transaction.getNodeByElementId(neo4j.id(asked.target()));
            return Optional.of(new Search(asked, source, target).run());
        } catch (TransactionTerminatedException e) {
            return Optional.empty();
        }
    }

    /** A path begun. */
    private record Begun(@Nullable Begun shorter, Node node, int steps, long cost, long least)
            implements Comparable<Begun> {
        @Override
        public int compareTo(Begun other) {
            return Long.compare(least, other.least);
        }

        boolean passes(Node other) {
            for (Begun at = this; at != null; at = at.shorter) {
                if (at.node.equals(other)) {
                    return true;
                }
            }
            return false;
        }

        List<Integer> parties() {
            List<Integer> parties = new ArrayList<>();
            for (Begun at = this; at != null; at = at.shorter) {
                parties.addFirst((Integer) at.node.getProperty(Neo4j.NUMBER));
            }
            return parties;
        }
    }

    /** One question. */
    private static final class Search {
        private static final int TURN = 16;

        private final Asked asked;
        private final Node target;
        private final PriorityQueue<Begun> open = new PriorityQueue<>();
        private final PriorityQueue<Begun> back = new PriorityQueue<>();
        private final Map<Node, Long> known = new HashMap<>();

        Search(Asked asked, Node source, Node target) {
            this.asked = asked;
            this.target = target;
            open.add(new Begun(null, source, 0, 0, 0));
            back.add(new Begun(null, target, 0, 0, 0));
        }

        List<Found> run() {
            List<Found> found = new ArrayList<>();
            while (!open.isEmpty() && found.size() < asked.paths()) {
                Begun begun = open.remove();
                long least = bound(begun);
                if (begun.node.equals(target)) {
                    found.add(new Found(begun.parties(), begun.cost));
                } else if (!known.containsKey(begun.node) && !back.isEmpty()) {
                    growBackward();
                    open.add(withLeast(begun));
                } else if (least > begun.least) {
                    open.add(withLeast(begun));
                } else if (least < Long.MAX_VALUE) {
                    extend(begun);
                }
            }
            return found;
        }

        private Begun withLeast(Begun begun) {
            return new Begun(begun.shorter, begun.node, begun.steps, begun.cost, bound(begun));
        }

        private long bound(Begun begun) {
            Long rest = known.get(begun.node);
            if (rest != null) {
                return begun.cost + rest;
            }
            return back.isEmpty() ? Long.MAX_VALUE : begun.cost + back.element().least;
        }

        private void growBackward() {
            for (int i = 0; i < TURN && !back.isEmpty(); i++) {
                Begun begun = back.remove();
                if (known.putIfAbsent(begun.node, begun.cost) == null) {
                    for (Relationship tie : begun.node.getRelationships(Neo4j.TIE)) {
                        long cost = begun.cost + (Integer) tie.getProperty(Neo4j.COST);
                        back.add(new Begun(null, tie.getOtherNode(begun.node), 0, cost, cost));
                    }
                }
            }
        }

        private void extend(Begun begun) {
            if (begun.steps == asked.steps()) {
                return;
            }
            for (Relationship tie : begun.node.getRelationships(Neo4j.TIE)) {
                Node other = tie.getOtherNode(begun.node);
                if (!begun.passes(other)) {
                    long cost = begun.cost + (Integer) tie.getProperty(Neo4j.COST);
                    open.add(withLeast(new Begun(begun, other, begun.steps + 1, cost, cost)));
                }
            }
        }
    }
}
