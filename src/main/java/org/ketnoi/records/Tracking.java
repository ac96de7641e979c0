package org.ketnoi.records;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphWrapper;
import org.apache.jena.sparql.core.GraphView;
import org.apache.jena.sparql.core.Quad;

/**
 * The records while one change is made: notes what it adds and removes, and of a statement that is added and removed,
 * what came last.
 */
final class Tracking extends DatasetGraphWrapper {
    private final List<NewGraph> newGraphs = new ArrayList<>();
    private final Set<Quad> added = new LinkedHashSet<>();
    private final Set<Quad> removed = new LinkedHashSet<>();

    Tracking(DatasetGraph records) {
        super(records);
    }

    /** The records themselves, for what is told of in another way. */
    DatasetGraph unwatched() {
        return get();
    }

    /** What was written into a new graph need not go by under these eyes. */
    void begun(NewGraph graph) {
        newGraphs.add(graph);
    }

    RecordsChanged changed(long version) {
        return new RecordsChanged(version, newGraphs, added, removed);
    }

    @Override
    public void add(Quad quad) {
        removed.remove(quad);
        added.add(quad);
        get().add(quad);
    }

    @Override
    public void add(Node graph, Node subject, Node property, Node object) {
        add(new Quad(graph, subject, property, object));
    }

    @Override
    public void delete(Quad quad) {
        added.remove(quad);
        removed.add(quad);
        get().delete(quad);
    }

    @Override
    public void delete(Node graph, Node subject, Node property, Node object) {
        delete(new Quad(graph, subject, property, object));
    }

    @Override
    public void deleteAny(Node graph, Node subject, Node property, Node object) {
        List<Quad> found = stream(graph, subject, property, object).toList();
        found.forEach(this::delete);
    }

    @Override
    public void addGraph(Node name, Graph graph) {
        graph.stream().forEach(triple -> add(new Quad(name, triple)));
    }

    @Override
    public void removeGraph(Node name) {
        deleteAny(name, Node.ANY, Node.ANY, Node.ANY);
    }

    @Override
    public void clear() {
        deleteAny(Node.ANY, Node.ANY, Node.ANY, Node.ANY);
    }

    @Override
    public Graph getDefaultGraph() {
        return GraphView.createDefaultGraph(this);
    }

    @Override
    public Graph getGraph(Node name) {
        return GraphView.createNamedGraph(this, name);
    }

    @Override
    public Graph getUnionGraph() {
        return GraphView.createUnionGraph(this);
    }
}
