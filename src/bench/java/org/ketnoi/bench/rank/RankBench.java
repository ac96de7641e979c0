package org.ketnoi.bench.rank;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.ketnoi.bench.Apart;
import org.ketnoi.bench.Options;
import org.ketnoi.bench.path.Growth;
import org.ketnoi.bench.path.Measured;
import org.ketnoi.bench.path.Results;
import org.ketnoi.bench.path.Table;
import org.ketnoi.bench.rdf.Names;
import org.ketnoi.bench.world.Plan;
import org.ketnoi.bench.world.World;
import org.ketnoi.store.local.LocalGraphStore;

/** Workloads X and M: each system at each scale in a process of its own, one after another; then one table. */
public final class RankBench {
    private static final String NEO4J = "neo4j";

    private RankBench() {}

    /** Measures all that is wanted and prints the table. */
    public static void run(Options options) throws IOException, InterruptedException {
        Path results = Files.createTempFile("ketnoi-ranks", ".tsv");
        for (String scale : options.list("scale", "10000")) {
            for (String system : options.list("systems", "ketnoi,neo4j,sparql")) {
                Options own = new Options(
                        options.with(Map.of("scale", scale, "system", system, "results", results.toString()))
                                .toArray(String[]::new));
                if (system.equals(NEO4J)) {
                    Apart.withAll("ranks-in", own);
                } else {
                    Apart.withoutOthers("ranks-in", own);
                }
            }
        }
        List<Measured> all = Results.measured(results);
        System.out.println(Table.of(all));
        Growth.of(all).forEach(System.out::println);
        Results.remarks(results).forEach(System.out::println);
        Files.delete(results);
        if (all.stream().anyMatch(measured -> measured.differing() > 0)) {
            throw new IllegalStateException("Answers are not right");
        }
    }

    /** Measures one system at one scale, and adds its rows to a file. */
    public static void measure(Options options) throws IOException {
        Path directory = Files.createTempDirectory("ketnoi-ranks");
        World world = new World(Plan.of(options));
        Names names = new Names(world.census());
        Knowing knowing = new Knowing(world, names, new Scheme(world, names));
        long limit = options.number("limit", 10);
        try {
            switch (options.text("system", "ketnoi")) {
                case NEO4J -> {
                    try (Neo4j neo4j = Neo4j.filled(directory, knowing)) {
                        measure(options, knowing, new Cypher(neo4j, limit), simple(knowing));
                    }
                }
                case "sparql" -> {
                    try (LocalGraphStore store = PublishedWorld.fill(world, names, directory)) {
                        measure(options, knowing, new Sparql(store, limit), simple(knowing));
                    }
                }
                default -> {
                    try (LocalGraphStore store = PublishedWorld.fill(world, names, directory);
                            KetNoi ours = KetNoi.over(store, directory)) {
                        measure(options, knowing, ours, ours.check(knowing));
                    }
                }
            }
        } finally {
            delete(directory);
        }
    }

    private static void measure(Options options, Knowing knowing, Answering system, Check check) {
        Results results = new Results(Path.of(options.text("results", "ranks.tsv")));
        Stopwatch stopwatch = new Stopwatch(
                knowing.world().census().entities(), (int) options.number("checks", 10), options.number("seconds", 20));
        Questions questions = new Questions(knowing.world(), knowing.names());
        for (Asked.Workload workload : Asked.Workload.values()) {
            if (system.isAsked(workload)) {
                List<Asked> asked = questions.of(workload, (int) options.number("questions", 100));
                results.note(stopwatch.measure(system, asked, check));
            }
        }
    }

    /** Of what others are asked for. */
    private static Check simple(Knowing knowing) {
        Reference experts = new ExpertReference(knowing);
        Reference pairs = PairingReference.of(knowing);
        return (asked, answer) -> (asked.workload() == Asked.Workload.EXPERTS ? experts : pairs).wrong(asked, answer);
    }

    private static void delete(Path directory) throws IOException {
        try (Stream<Path> files = Files.walk(directory)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
