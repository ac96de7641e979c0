package org.ketnoi.sparql;

import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.ketnoi.publish.export.Prefixes;

/**
 * Statements to be sent in the syntax that the client likes best.
 *
 * @param quads the same with the graphs in which they stand, for syntaxes that tell them
 */
record RdfDocument(Graph graph, List<Quad> quads) {
    RdfDocument {
        quads = List.copyOf(quads);
    }

    /** Statements whose graph is not told. */
    static RdfDocument of(Stream<Triple> statements) {
        return ofQuads(statements.map(triple -> Quad.create(Quad.defaultGraphNodeGenerated, triple)));
    }

    static RdfDocument ofQuads(Stream<Quad> statements) {
        Graph graph = GraphFactory.createDefaultGraph();
        Prefixes.all().forEach(graph.getPrefixMapping()::setNsPrefix);
        List<Quad> quads = statements.distinct().toList();
        quads.forEach(quad -> graph.add(quad.asTriple()));
        return new RdfDocument(graph, quads);
    }
}
