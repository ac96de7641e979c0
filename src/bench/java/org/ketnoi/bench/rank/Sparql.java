package org.ketnoi.bench.rank;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;
import org.ketnoi.bench.world.Costs;
import org.ketnoi.store.QueryLibrary;
import org.ketnoi.store.local.LocalGraphStore;

/**
 * Plain SPARQL over the very same TDB2 database, in process: what Fuseki runs, without HTTP. Offers are asked for by the
 * library's own question. SPARQL has neither a logarithm nor a power; ARQ's are used.
 */
final class Sparql implements Answering {
    static final String PROMISE = "best by the simple model, each with its reasons, by one query";
    static final Node AS_OF = NodeFactory.createLiteralDT(Costs.AS_OF.toString(), XSDDatatype.XSDdate);

    private final LocalGraphStore store;
    private final long limitSeconds;
    private final Query experts = QueryFactory.create(Texts.of("experts.rq"));
    private final Query offers = QueryFactory.create(
            QueryLibrary.load().get("matching/cq-01-offers-for-order").text());

    Sparql(LocalGraphStore store, long limitSeconds) {
        this.store = store;
        this.limitSeconds = limitSeconds;
        offers.setLimit(WANTED);
    }

    @Override
    public String name() {
        return "SPARQL on Jena TDB2";
    }

    @Override
    public String promise(Asked.Workload workload) {
        return PROMISE;
    }

    @Override
    public boolean isAsked(Asked.Workload workload) {
        return workload != Asked.Workload.ORDERS;
    }

    @Override
    public Optional<List<Ranked>> answer(Asked asked) {
        boolean isExperts = asked.workload() == Asked.Workload.EXPERTS;
        return store.read(graph -> run(graph, isExperts ? experts : offers, isExperts ? "field" : "order", asked));
    }

    private Optional<List<Ranked>> run(DatasetGraph graph, Query query, String parameter, Asked asked) {
        try (QueryExec run = QueryExec.dataset(graph)
                .query(query)
                .substitution(parameter, NodeFactory.createURI(asked.thing().value()))
                .substitution("asOf", AS_OF)
                .timeout(limitSeconds, TimeUnit.SECONDS)
                .build()) {
            List<Ranked> ranked = new ArrayList<>();
            run.select().forEachRemaining(row -> ranked.add(SparqlRow.ranked(asked.workload(), row)));
            return Optional.of(ranked);
        } catch (QueryCancelledException e) {
            return Optional.empty();
        }
    }
}
