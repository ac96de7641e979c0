package org.ketnoi.bench.path;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;
import org.ketnoi.bench.graph.Asked;
import org.ketnoi.bench.graph.Found;
import org.ketnoi.bench.graph.Links;

/**
 * Whether there is a way, by a property path over TDB2. SPARQL cannot return the path, nor weigh it; a path with a bound
 * is counted out by ARQ way by way, so that the one without a bound is its best. ARQ goes one call deeper for each step:
 * in a large world it may come to the end of the stack before it has an answer, which is giving up too.
 */
record Jena(DatasetGraph dataset, long limitSeconds) implements Answering {
    private static final String SPACE = "urn:n:";
    private static final Node TIED = NodeFactory.createURI("urn:tied");
    private static final Query REACHES = QueryFactory.create("ASK { ?source (<urn:tied>|^<urn:tied>)* ?target }");

    static Jena filled(DatasetGraph dataset, Links ties, long limitSeconds) {
        dataset.executeWrite(() -> ties.each(
                (a, b, relation, cost, limited) -> dataset.getDefaultGraph().add(node(a), TIED, node(b))));
        return new Jena(dataset, limitSeconds);
    }

    private static Node node(int number) {
        return NodeFactory.createURI(SPACE + number);
    }

    @Override
    public String name() {
        return "Jena TDB2 property path";
    }

    @Override
    public Promise promise() {
        return Promise.REACHABILITY;
    }

    @Override
    public Optional<List<Found>> answer(Asked asked) {
        try {
            return dataset.calculateRead(() -> read(asked));
        } catch (StackOverflowError e) {
            return Optional.empty();
        }
    }

    private Optional<List<Found>> read(Asked asked) {
        try (QueryExec run = QueryExec.dataset(dataset)
                .query(REACHES)
                .substitution("source", node(asked.source()))
                .substitution("target", node(asked.target()))
                .timeout(limitSeconds, TimeUnit.SECONDS)
                .build()) {
            run.ask();
            return Optional.of(List.<Found>of());
        } catch (QueryCancelledException e) {
            return Optional.<List<Found>>empty();
        }
    }
}
