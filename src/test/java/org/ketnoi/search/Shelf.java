package org.ketnoi.search;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.ketnoi.place.Units;
import org.ketnoi.store.QueryLibrary;
import org.ketnoi.store.local.LocalGraphStore;

/** A small published graph, and the search over it with an index in a directory. */
final class Shelf implements AutoCloseable {
    private static final QueryLibrary QUERIES = QueryLibrary.load();
    private static final IndexSettings SETTINGS = new IndexSettings(Duration.ofMinutes(1), 16);
    private static final String PREFIXES = """
            @base <https://w3id.org/ketnoi/id/> .
            @prefix dcterms: <http://purl.org/dc/terms/> .
            @prefix kn: <https://w3id.org/ketnoi/ontology#> .
            @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
            @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
            """;

    final LocalGraphStore graph;
    final ThingIndex index;
    final Search search;

    /** @param place where the index lies */
    Shelf(LocalGraphStore graph, Path place) {
        this.graph = graph;
        this.index = new ThingIndex(place, graph, QUERIES.get("search/things"), SETTINGS);
        this.search = new Search(index, new Units(graph, QUERIES));
    }

    static Shelf with(Path place, String statements) {
        Shelf shelf = new Shelf(LocalGraphStore.inMemory(), place);
        shelf.add(statements);
        return shelf;
    }

    private static DatasetGraph parsed(String statements) {
        DatasetGraph read = DatasetGraphFactory.create();
        RDFParser.fromString(PREFIXES + "<run/1> { " + statements + " }", Lang.TRIG)
                .parse(read);
        return read;
    }

    void add(String statements) {
        graph.write(graph -> parsed(statements).find().forEachRemaining(graph::add));
    }

    void remove(String statements) {
        graph.write(graph -> parsed(statements).find().forEachRemaining(graph::delete));
    }

    Search.Wish wish(String words) {
        return new Search.Wish(words, Optional.empty(), Map.of(), LocalDate.EPOCH, 50, Optional.empty());
    }

    /** The keys of what is found, best first. */
    List<String> find(String words) {
        return search.find(wish(words)).items().stream()
                .map(thing -> thing.id().key())
                .toList();
    }

    @Override
    public void close() {
        index.close();
    }
}
