package org.ketnoi.bench.path;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.ketnoi.bench.graph.Asked;
import org.ketnoi.bench.graph.Found;
import org.neo4j.graphdb.Result;
import org.neo4j.graphdb.Transaction;
import org.neo4j.graphdb.TransactionFailureException;

/** Paths by Cypher. */
record Neo4jCypher(Neo4j neo4j, String name, boolean capped, long limitSeconds) implements Answering {
    private static final String ENDS = "MATCH (source:Party {number: $source}), (target:Party {number: $target}) ";
    private static final String ANSWER =
            " RETURN [node IN nodes(path) | node.number] AS parties, reduce(sum = 0, tie IN ties | sum + tie.cost) AS cost"
                    + " ORDER BY cost, length(path), parties LIMIT $paths";

    /** The question as it is put in one sentence: all paths, in order, the first so many. */
    static Answering ordered(Neo4j neo4j, long limitSeconds) {
        return new Neo4jCypher(neo4j, "Neo4j Cypher ORDER BY", false, limitSeconds);
    }

    /**
     * The same with stateful pruning: paths dearer than a cap are given up while they are walked; the cap grows until
     * there are enough. Exact, and the best that was found.
     */
    static Answering capped(Neo4j neo4j, long limitSeconds) {
        return new Neo4jCypher(neo4j, "Neo4j Cypher allReduce", true, limitSeconds);
    }

    @Override
    public Promise promise() {
        return Promise.EXACT;
    }

    private String text(int steps) {
        String cap = capped ? " WHERE allReduce(sum = 0, tie IN ties | sum + tie.cost, sum <= $cap)" : "";
        return "CYPHER 25 " + ENDS + "MATCH path = ACYCLIC (source) (()-[ties:TIE]-()){1," + steps + "} (target)" + cap
                + ANSWER;
    }

    @Override
    public Optional<List<Found>> answer(Asked asked) {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(limitSeconds);
        long dearest = 5_000_000L * asked.steps();
        long cap = capped ? 500_000 : dearest;
        try {
            while (true) {
                List<Found> found = run(asked, cap, end);
                if (found.size() >= asked.paths() || cap >= dearest) {
                    return Optional.of(found);
                }
                cap = cap * 5 / 4;
            }
        } catch (TransactionFailureException e) {
            return Optional.empty();
        }
    }

    private List<Found> run(Asked asked, long cap, long end) {
        long left = Math.max(1, end - System.nanoTime());
        try (Transaction transaction = neo4j.database().beginTx(left, TimeUnit.NANOSECONDS);
                Result result = transaction.execute(
                        text(asked.steps()),
                        Map.of(
                                "source",
                                asked.source(),
                                "target",
                                asked.target(),
                                "paths",
                                asked.paths(),
                                "cap",
                                cap))) {
            List<Found> found = new ArrayList<>();
            while (result.hasNext()) {
                found.add(found(result.next()));
            }
            return found;
        }
    }

    private static Found found(Map<String, Object> row) {
        List<Integer> parties = new ArrayList<>();
        for (Object number : (List<?>) Objects.requireNonNull(row.get("parties"))) {
            parties.add(((Number) number).intValue());
        }
        return new Found(parties, ((Number) Objects.requireNonNull(row.get("cost"))).longValue());
    }
}
