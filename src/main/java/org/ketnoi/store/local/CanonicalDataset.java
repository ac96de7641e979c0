package org.ketnoi.store.local;

import java.util.Iterator;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphWrapper;
import org.apache.jena.sparql.core.GraphView;
import org.apache.jena.sparql.core.Quad;

/**
 * A dataset to which numbers are written, and from which they are deleted, in one form only; see {@link Decimals}. It
 * notes what is touched, on whichever way the change is made.
 */
final class CanonicalDataset extends DatasetGraphWrapper {
    private final Touching touched;

    CanonicalDataset(DatasetGraph dataset, Touching touched) {
        super(dataset);
        this.touched = touched;
    }

    @Override
    public void add(Quad quad) {
        add(quad.getGraph(), quad.getSubject(), quad.getPredicate(), quad.getObject());
    }

    @Override
    public void add(Node graph, Node subject, Node predicate, Node object) {
        touched.add(subject, object);
        super.add(graph, subject, predicate, Decimals.canonical(object));
    }

    @Override
    public void delete(Quad quad) {
        delete(quad.getGraph(), quad.getSubject(), quad.getPredicate(), quad.getObject());
    }

    @Override
    public void delete(Node graph, Node subject, Node predicate, Node object) {
        touched.add(subject, object);
        super.delete(graph, subject, predicate, Decimals.canonical(object));
    }

    @Override
    public void deleteAny(Node graph, Node subject, Node predicate, Node object) {
        Node canonical = Decimals.canonical(object);
        Iterator<Quad> deleted = find(graph, subject, predicate, canonical);
        while (deleted.hasNext() && !touched.isEverything()) {
            Quad quad = deleted.next();
            touched.add(quad.getSubject(), quad.getObject());
        }
        super.deleteAny(graph, subject, predicate, canonical);
    }

    @Override
    public void removeGraph(Node graph) {
        deleteAny(graph, Node.ANY, Node.ANY, Node.ANY);
    }

    @Override
    public void addGraph(Node name, Graph graph) {
        removeGraph(name);
        graph.find().forEach(triple -> add(name, triple.getSubject(), triple.getPredicate(), triple.getObject()));
    }

    @Override
    public void clear() {
        touched.addEverything();
        super.clear();
    }

    @Override
    public Graph getDefaultGraph() {
        return GraphView.createDefaultGraph(this);
    }

    @Override
    public Graph getGraph(Node name) {
        return GraphView.createNamedGraph(this, name);
    }
}
