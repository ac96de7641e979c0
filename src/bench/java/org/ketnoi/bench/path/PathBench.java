package org.ketnoi.bench.path;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.ketnoi.bench.Apart;
import org.ketnoi.bench.Options;
import org.ketnoi.bench.graph.Links;
import org.ketnoi.bench.world.Plan;
import org.ketnoi.bench.world.World;

/** Each system at each scale in a process of its own, one after another; then one table. */
public final class PathBench {
    private static final String OURS = "ketnoi";
    private static final int MOST_ROUNDS = 10;

    private PathBench() {}

    /** Measures all that is wanted and prints the table. */
    public static void run(Options options) throws IOException, InterruptedException {
        Contest.hold(options, "ketnoi,neo4j,jgrapht,jena", (system, own) -> Apart.withAll("paths-in", own));
    }

    /** Measures one system at one scale, and adds its rows to a file. */
    public static void measure(Options options) throws IOException {
        World world = new World(Plan.of(options));
        Results results = new Results(Path.of(options.text("results", "bench.tsv")));
        Links links = Links.of(world, relation -> true);
        Links ties = links.cheapestTies();
        int questions = (int) options.number("questions", 200);
        if (options.text("system", OURS).equals(OURS)) {
            ReferenceCheck.run(results);
            KetNoi answering = new KetNoi(results.network(world, links));
            measure(options, links, Transfers.workloads(world, questions), List.of(answering), results);
            KetNoi untyped = new KetNoi(KetNoi.network(ties, ties.nodes()));
            measure(options, ties, Ties.workloads(world, questions), List.of(untyped), results);
        } else {
            Systems.withSystem(
                    options.text("system", OURS),
                    ties,
                    options.number("limit", 10),
                    results,
                    ways -> measure(options, ties, Ties.workloads(world, questions), ways, results));
        }
    }

    private static void measure(
            Options options, Links links, List<Workload> workloads, List<Answering> ways, Results results) {
        int scale = (int) options.number("scale", 10_000);
        Stopwatch stopwatch = new Stopwatch(options.number("seconds", 60), MOST_ROUNDS);
        PathTrial trial = new PathTrial(links, scale, (int) options.number("checks", 20), stopwatch);
        for (Workload workload : workloads) {
            ways.forEach(way -> results.note(trial.measure(way, workload)));
        }
    }
}
