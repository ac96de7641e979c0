package org.ketnoi.bench.suggest;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.tdb2.DatabaseMgr;

/**
 * Plain SPARQL over TDB2 in process. It looks at one name after another until it has enough; it cannot leave out
 * diacritics by itself, so that the names are there folded; nor does it know better names from worse.
 */
public final class SparqlNames implements Suggesting, AutoCloseable {
    private static final Query BEGUN = QueryFactory.create("""
            PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
            PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
            SELECT ?name
            WHERE {
              ?thing skos:hiddenLabel ?folded .
              FILTER (CONTAINS(?folded, ?begun))
              ?thing rdfs:label ?name .
            }
            LIMIT\s""" + WANTED);

    private final DatasetGraph dataset;
    private final long limitSeconds;

    private SparqlNames(DatasetGraph dataset, long limitSeconds) {
        this.dataset = dataset;
        this.limitSeconds = limitSeconds;
    }

    /** Filled, in an empty directory. */
    public static SparqlNames filled(Path directory, Labels labels, long limitSeconds) {
        DatasetGraph dataset = DatabaseMgr.connectDatasetGraph(directory.toString());
        dataset.executeWrite(() -> labels.each(thing -> Triples.of(thing).forEach(dataset.getDefaultGraph()::add)));
        return new SparqlNames(dataset, limitSeconds);
    }

    @Override
    public String name() {
        return "SPARQL on Jena TDB2";
    }

    @Override
    public String promise() {
        return "any ten that begin so, or in a word";
    }

    @Override
    public Optional<List<String>> suggest(String typed) {
        return dataset.calculateRead(() -> read(Called.folded(typed)));
    }

    private Optional<List<String>> read(String begun) {
        try (QueryExec run = QueryExec.dataset(dataset)
                .query(BEGUN)
                .substitution("begun", NodeFactory.createLiteralString(begun))
                .timeout(limitSeconds, TimeUnit.SECONDS)
                .build()) {
            List<String> names = new ArrayList<>();
            run.select().forEachRemaining(row -> names.add(row.get("name").getLiteralLexicalForm()));
            return Optional.of(names);
        } catch (QueryCancelledException e) {
            return Optional.empty();
        }
    }

    @Override
    public void close() {
        dataset.close();
    }
}
