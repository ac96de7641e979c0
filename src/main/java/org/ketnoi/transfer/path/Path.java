package org.ketnoi.transfer.path;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** A loop-free path: the numbers of its links in order, and the sum of their costs. */
public record Path(List<Integer> links, List<Integer> nodes, long cost) {

    /** Cheaper first; at equal cost fewer steps, then the smaller node numbers from the start, then the kinds. */
    static Comparator<Path> order(Network network) {
        return Comparator.comparingLong(Path::cost)
                .thenComparingInt((Path path) -> path.links.size())
                .thenComparing(path -> numbers(path.nodes), Arrays::compare)
                .thenComparing(path -> kinds(path, network), Arrays::compare);
    }

    public Path {
        links = List.copyOf(links);
        nodes = List.copyOf(nodes);
    }

    private static int[] numbers(List<Integer> values) {
        return values.stream().mapToInt(Integer::intValue).toArray();
    }

    private static int[] kinds(Path path, Network network) {
        return path.links.stream().mapToInt(network::kind).toArray();
    }
}
