package org.ketnoi.sparql;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.fuseki.servlets.SPARQL_QueryDataset;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.QueryExecResult;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.exec.RowSetStream;
import org.apache.jena.sparql.graph.GraphFactory;

/**
 * Fuseki's query processor with a guard before it and a bound behind it: the result is complete before its first byte
 * is sent, so that a query that runs out of time, or of rows, never looks like an answer.
 */
final class QueryProcessor extends SPARQL_QueryDataset {
    private final SparqlSettings limits;
    private final QueryGuard guard;

    QueryProcessor(SparqlSettings limits) {
        this.limits = limits;
        this.guard = new QueryGuard(limits.characters());
    }

    @Override
    protected void execute(String queryString, HttpAction action) {
        Refusals.or(action, () -> {
            Query query = guard.check(queryString);
            Stream.concat(query.getGraphURIs().stream(), query.getNamedGraphURIs().stream())
                    .filter(name -> !holds(action.getDataset(), name))
                    .findFirst()
                    .ifPresent(name -> {
                        throw SparqlException.unknownGraph("<" + name + ">");
                    });
            return query;
        });
        super.execute(queryString, action);
    }

    private static boolean holds(DatasetGraph graph, String name) {
        return org.apache.jena.system.Txn.calculateRead(graph, () -> graph.containsGraph(NodeFactory.createURI(name)));
    }

    @Override
    protected QueryExec createQueryExec(HttpAction action, Query query, DatasetGraph dataset) {
        return QueryExec.dataset(dataset)
                .query(query)
                .timeout(limits.time().toMillis(), TimeUnit.MILLISECONDS)
                .context(action.getContext())
                .build();
    }

    @Override
    protected QueryExecResult executeQuery(HttpAction action, QueryExec execution, Query query, String log) {
        return Refusals.or(action, () -> {
            try {
                return complete(execution, query);
            } catch (QueryCancelledException e) {
                throw SparqlException.outOfTime(limits.time().toSeconds());
            }
        });
    }

    private QueryExecResult complete(QueryExec execution, Query query) {
        if (query.isAskType()) {
            return new QueryExecResult(execution.ask());
        }
        if (query.isSelectType()) {
            RowSet rows = execution.select();
            List<Binding> taken = taken(rows);
            return new QueryExecResult(RowSetStream.create(rows.getResultVars(), taken.iterator()));
        }
        Iterator<Triple> triples = query.isDescribeType() ? execution.describeTriples() : execution.constructTriples();
        Graph graph = GraphFactory.createDefaultGraph();
        taken(triples).forEach(graph::add);
        graph.getPrefixMapping().setNsPrefixes(query.getPrefixMapping());
        return new QueryExecResult(graph);
    }

    private <T> List<T> taken(Iterator<T> items) {
        List<T> taken = new ArrayList<>();
        while (items.hasNext()) {
            if (taken.size() == limits.rows()) {
                throw SparqlException.tooManyRows(limits.rows());
            }
            taken.add(items.next());
        }
        return taken;
    }
}
