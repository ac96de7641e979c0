package org.ketnoi.store.local;

import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphWrapper;
import org.apache.jena.sparql.core.Quad;

/** A dataset to which numbers are written, and from which they are deleted, in one form only; see {@link Decimals}. */
final class CanonicalDataset extends DatasetGraphWrapper {
    CanonicalDataset(DatasetGraph dataset) {
        super(dataset);
    }

    @Override
    public void add(Quad quad) {
        add(quad.getGraph(), quad.getSubject(), quad.getPredicate(), quad.getObject());
    }

    @Override
    public void add(Node graph, Node subject, Node predicate, Node object) {
        super.add(graph, subject, predicate, Decimals.canonical(object));
    }

    @Override
    public void delete(Quad quad) {
        delete(quad.getGraph(), quad.getSubject(), quad.getPredicate(), quad.getObject());
    }

    @Override
    public void delete(Node graph, Node subject, Node predicate, Node object) {
        super.delete(graph, subject, predicate, Decimals.canonical(object));
    }
}
