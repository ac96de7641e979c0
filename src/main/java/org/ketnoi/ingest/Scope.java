package org.ketnoi.ingest;

import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.RDF;
import org.ketnoi.graph.Iri;
import org.ketnoi.records.Records;

/**
 * What a file is checked against, besides itself.
 *
 * @param ownSchemes names of the schemes that the file may define
 * @param before things of which the files before it speak
 * @param leaving graphs of the records that will be gone
 */
record Scope(Set<String> ownSchemes, Set<Node> before, Set<Node> leaving) {
    static Set<Node> graphsOf(Set<Iri> runs) {
        return runs.stream()
                .flatMap(run -> Records.graphsOf(run).stream())
                .map(name -> NodeFactory.createURI(name.value()))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether the records speak of a thing, or a file before does. */
    boolean isKnown(DatasetGraph records, Node node) {
        if (before.contains(node)) {
            return true;
        }
        return leaving.isEmpty()
                ? records.contains(Node.ANY, node, RDF.type.asNode(), Node.ANY)
                : records.stream(Node.ANY, node, RDF.type.asNode(), Node.ANY)
                        .anyMatch(quad -> !leaving.contains(quad.getGraph()));
    }
}
