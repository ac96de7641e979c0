package org.ketnoi.bench.path;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.DatabaseMgr;
import org.ketnoi.bench.Scratch;
import org.ketnoi.bench.graph.Links;

/** Fills a system with the ties, and gives the ways to ask it. */
final class Systems {
    private Systems() {}

    /** What is done with a system that has been filled. */
    @FunctionalInterface
    interface Use {
        void accept(List<Answering> ways);
    }

    static void withSystem(String name, Links ties, long limitSeconds, Results results, Use use) throws IOException {
        long start = System.nanoTime();
        try (Scratch scratch = Scratch.make("ketnoi-bench")) {
            Path directory = scratch.directory();
            switch (name) {
                case "neo4j" ->
                    withNeo4j(directory, ties, limitSeconds, noted(start, name, directory, ties, results, use));
                case "jena" ->
                    withJena(directory, ties, limitSeconds, noted(start, name, directory, ties, results, use));
                case "jgrapht" -> {
                    JGraphTTies graph = new JGraphTTies(ties);
                    long nanoseconds = TimeUnit.SECONDS.toNanos(limitSeconds);
                    noted(start, name, directory, ties, results, use).accept(List.of(new JGraphT(graph, nanoseconds)));
                }
                default -> throw new IllegalArgumentException("No such system: " + name);
            }
        }
    }

    /** Notes first how long it took to fill the system, and what the ties take in memory and on disk. */
    private static Use noted(long start, String name, Path directory, Links ties, Results results, Use use) {
        return ways -> {
            System.gc();
            Runtime runtime = Runtime.getRuntime();
            results.remark(
                    "%s: %,d ties filled in in %.1f s; %.0f bytes of heap and %.0f on disk a tie",
                    name,
                    ties.count(),
                    (System.nanoTime() - start) / 1e9,
                    (double) (runtime.totalMemory() - runtime.freeMemory()) / ties.count(),
                    (double) size(directory) / ties.count());
            use.accept(ways);
        };
    }

    private static long size(Path directory) {
        try (Stream<Path> files = Files.walk(directory)) {
            return files.filter(Files::isRegularFile)
                    .mapToLong(file -> file.toFile().length())
                    .sum();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void withNeo4j(Path directory, Links ties, long limitSeconds, Use use) {
        long pageCache = Math.max(64L << 20, 100L * ties.count());
        try (Neo4j neo4j = Neo4j.filled(directory, pageCache, ties)) {
            use.accept(List.of(
                    new Neo4jSearch(neo4j, limitSeconds),
                    Neo4jCypher.capped(neo4j, limitSeconds),
                    Neo4jCypher.ordered(neo4j, limitSeconds)));
        }
    }

    private static void withJena(Path directory, Links ties, long limitSeconds, Use use) {
        DatasetGraph dataset = DatabaseMgr.connectDatasetGraph(directory.toString());
        try {
            use.accept(List.of(Jena.filled(dataset, ties, limitSeconds)));
        } finally {
            dataset.close();
        }
    }
}
