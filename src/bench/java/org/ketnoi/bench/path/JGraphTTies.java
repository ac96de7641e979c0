package org.ketnoi.bench.path;

import java.util.Set;
import org.jgrapht.graph.AbstractBaseGraph;
import org.jgrapht.graph.DefaultGraphSpecificsStrategy;
import org.jgrapht.graph.DefaultGraphType;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jspecify.annotations.Nullable;
import org.ketnoi.bench.graph.Links;

/** The ties as a weighted graph of JGraphT, whose searches end when their time is up: it has no limit of its own. */
final class JGraphTTies extends AbstractBaseGraph<Integer, DefaultWeightedEdge> {
    private static final long serialVersionUID = 1L;

    private long deadline = Long.MAX_VALUE;

    JGraphTTies(Links ties) {
        super(null, DefaultWeightedEdge::new, DefaultGraphType.simple().asWeighted(), new GraphSpecifics());
        for (int node = 0; node < ties.nodes(); node++) {
            addVertex(node);
        }
        ties.each((a, b, relation, cost, limited) -> {
            DefaultWeightedEdge edge = addEdge(a, b);
            setEdgeWeight(edge, cost);
        });
    }

    /** Without an index of the pairs, which would take most of the memory. */
    private static final class GraphSpecifics extends DefaultGraphSpecificsStrategy<Integer, DefaultWeightedEdge> {
        private static final long serialVersionUID = 1L;
    }

    /** The time was up. */
    static final class LateException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        LateException() {
            super("Time is up", null, false, false);
        }
    }

    void stopAt(long nanoTime) {
        deadline = nanoTime;
    }

    private void look() {
        if (System.nanoTime() > deadline) {
            throw new LateException();
        }
    }

    @Override
    public Set<DefaultWeightedEdge> edgesOf(Integer node) {
        look();
        return super.edgesOf(node);
    }

    @Override
    public Set<DefaultWeightedEdge> outgoingEdgesOf(Integer node) {
        look();
        return super.outgoingEdgesOf(node);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }
}
