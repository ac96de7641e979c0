package org.ketnoi.bench.rank;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.neo4j.graphdb.Result;
import org.neo4j.graphdb.Transaction;
import org.neo4j.graphdb.TransactionFailureException;

/** The same questions in Cypher, one sentence each. */
final class Cypher implements Answering {
    private final Neo4j neo4j;
    private final long limitSeconds;
    private final Map<Asked.Workload, String> texts = Map.of(
            Asked.Workload.EXPERTS, Texts.of("experts.cypher"),
            Asked.Workload.OFFERS, Texts.of("offers-for-order.cypher"),
            Asked.Workload.ORDERS, Texts.of("orders-for-offer.cypher"));

    Cypher(Neo4j neo4j, long limitSeconds) {
        this.neo4j = neo4j;
        this.limitSeconds = limitSeconds;
    }

    @Override
    public String name() {
        return "Neo4j Cypher";
    }

    @Override
    public String promise(Asked.Workload workload) {
        return "best by the simple model, each with its reasons, by one query";
    }

    @Override
    public boolean isAsked(Asked.Workload workload) {
        return true;
    }

    @Override
    public Optional<List<Ranked>> answer(Asked asked) {
        try (Transaction transaction = neo4j.database().beginTx(limitSeconds, TimeUnit.SECONDS);
                Result result = transaction.execute(
                        Objects.requireNonNull(texts.get(asked.workload())),
                        Map.of("name", asked.thing().shortName(), "wanted", WANTED))) {
            List<Ranked> ranked = new ArrayList<>();
            while (result.hasNext()) {
                ranked.add(ranked(result.next()));
            }
            return Optional.of(ranked);
        } catch (TransactionFailureException e) {
            return Optional.empty();
        }
    }

    private static Ranked ranked(Map<String, Object> row) {
        List<String> reasons = new ArrayList<>();
        ((List<?>) Objects.requireNonNull(row.get("reasons"))).forEach(reason -> reasons.add(String.valueOf(reason)));
        double score = ((Number) Objects.requireNonNull(row.get("score"))).doubleValue();
        return new Ranked(String.valueOf(row.get("thing")), score, reasons);
    }
}
