package org.ketnoi.bench.path;

import java.util.List;
import java.util.Optional;
import org.jgrapht.GraphPath;
import org.jgrapht.alg.shortestpath.YenKShortestPath;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.ketnoi.bench.graph.Asked;
import org.ketnoi.bench.graph.Found;

/**
 * Yen's algorithm of JGraphT, the library's only one for the k best by cost. It cannot bound the steps, and so answers
 * another question: the same when all its answers are short enough.
 */
record JGraphT(JGraphTTies ties, long limitNanoseconds) implements Answering {

    @Override
    public String name() {
        return "JGraphT YenKShortestPath";
    }

    @Override
    public Promise promise() {
        return Promise.UNBOUNDED;
    }

    @Override
    public Optional<List<Found>> answer(Asked asked) {
        ties.stopAt(System.nanoTime() + limitNanoseconds);
        try {
            return Optional.of(new YenKShortestPath<>(ties)
                    .getPaths(asked.source(), asked.target(), asked.paths()).stream()
                            .map(JGraphT::found)
                            .toList());
        } catch (JGraphTTies.LateException e) {
            return Optional.empty();
        }
    }

    private static Found found(GraphPath<Integer, DefaultWeightedEdge> path) {
        return new Found(path.getVertexList(), Math.round(path.getWeight()));
    }
}
