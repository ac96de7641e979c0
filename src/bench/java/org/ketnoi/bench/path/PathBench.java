package org.ketnoi.bench.path;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.ketnoi.bench.Options;
import org.ketnoi.bench.graph.Links;
import org.ketnoi.bench.world.Plan;
import org.ketnoi.bench.world.World;

/** Each system at each scale in a process of its own, one after another; then one table. */
public final class PathBench {
    private static final String OURS = "ketnoi";

    private PathBench() {}

    /** Measures all that is wanted and prints the table. */
    public static void run(Options options) throws IOException, InterruptedException {
        Path results = Files.createTempFile("ketnoi-bench", ".tsv");
        for (String scale : options.list("scale", "10000")) {
            for (String system : options.list("systems", "ketnoi,neo4j,jgrapht,jena")) {
                start(options, Map.of("scale", scale, "system", system, "results", results.toString()));
            }
        }
        List<Measured> all = Results.measured(results);
        System.out.println(Table.of(all));
        Growth.of(all).forEach(System.out::println);
        Results.remarks(results).forEach(System.out::println);
        Files.delete(results);
        if (all.stream().anyMatch(measured -> measured.differing() > 0)) {
            throw new IllegalStateException("Answers differ from those of the reference");
        }
    }

    private static void start(Options options, Map<String, String> own) throws IOException, InterruptedException {
        List<String> line = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + Runtime.getRuntime().maxMemory(),
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                "org.ketnoi.bench.Bench",
                "paths-in"));
        line.addAll(options.with(own));
        int code = new ProcessBuilder(line).inheritIO().start().waitFor();
        if (code != 0) {
            throw new IllegalStateException("Ended with " + code + ": " + own);
        }
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
        Stopwatch stopwatch =
                new Stopwatch(links, scale, (int) options.number("checks", 20), options.number("seconds", 60));
        for (Workload workload : workloads) {
            ways.forEach(way -> results.note(stopwatch.measure(way, workload)));
        }
    }
}
