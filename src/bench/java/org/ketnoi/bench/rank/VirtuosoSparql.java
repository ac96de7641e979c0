package org.ketnoi.bench.rank;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.LongSupplier;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.ketnoi.bench.virtuoso.Virtuoso;

/** The same statements in Virtuoso, asked in its dialect of SPARQL, over HTTP. */
record VirtuosoSparql(Virtuoso virtuoso) implements Answering {
    private static final Map<Asked.Workload, String> TEXTS = Map.of(
            Asked.Workload.EXPERTS, Texts.of("virtuoso-experts.rq"),
            Asked.Workload.OFFERS, Texts.of("virtuoso-offers-for-order.rq"));

    @Override
    public String name() {
        return "SPARQL on Virtuoso, over HTTP";
    }

    @Override
    public String promise(Asked.Workload workload) {
        return Sparql.PROMISE;
    }

    @Override
    public boolean isAsked(Asked.Workload workload) {
        return TEXTS.containsKey(workload);
    }

    @Override
    public Optional<List<Ranked>> answer(Asked asked) {
        String query = Objects.requireNonNull(TEXTS.get(asked.workload()));
        Map<String, Node> parameters =
                Map.of("thing", NodeFactory.createURI(asked.thing().value()), "asOf", Sparql.AS_OF);
        return virtuoso.select(query, parameters, row -> SparqlRow.ranked(asked.workload(), row));
    }

    @Override
    public LongSupplier spent() {
        return virtuoso.processor();
    }
}
