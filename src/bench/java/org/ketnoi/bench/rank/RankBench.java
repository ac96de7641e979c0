package org.ketnoi.bench.rank;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.ketnoi.bench.Options;
import org.ketnoi.bench.Scratch;
import org.ketnoi.bench.path.Contest;
import org.ketnoi.bench.path.Results;
import org.ketnoi.bench.path.Stopwatch;
import org.ketnoi.bench.rdf.Names;
import org.ketnoi.bench.virtuoso.Virtuoso;
import org.ketnoi.bench.world.Plan;
import org.ketnoi.bench.world.World;
import org.ketnoi.store.local.LocalGraphStore;

/** Workloads X and M: each system at each scale in a process of its own, one after another; then one table. */
public final class RankBench {
    private static final int MOST_ROUNDS = 20;

    private RankBench() {}

    /** Measures all that is wanted and prints the table. */
    public static void run(Options options) throws IOException, InterruptedException {
        Contest.hold(options, "ketnoi,neo4j,sparql,virtuoso", Contest.each("ranks-in"));
    }

    /** Measures one system at one scale, and adds its rows to a file. */
    public static void measure(Options options) throws IOException, InterruptedException {
        World world = new World(Plan.of(options));
        Names names = new Names(world.census());
        Knowing knowing = new Knowing(world, names, new Scheme(world, names));
        long limit = options.number("limit", 10);
        try (Scratch scratch = Scratch.make("ketnoi-ranks")) {
            Path directory = scratch.directory();
            switch (options.text("system", "ketnoi")) {
                case "neo4j" -> {
                    try (Neo4j neo4j = Neo4j.filled(directory, knowing)) {
                        measure(options, knowing, new Cypher(neo4j, limit), simple(knowing));
                    }
                }
                case "sparql" -> {
                    try (LocalGraphStore store = PublishedWorld.fill(world, names, directory)) {
                        measure(options, knowing, new Sparql(store, limit), simple(knowing));
                    }
                }
                case "virtuoso" -> {
                    try (Virtuoso virtuoso = Virtuoso.start(directory, limit)) {
                        virtuoso.load(PublishedWorld.write(world, names, directory));
                        measure(options, knowing, new VirtuosoSparql(virtuoso), simple(knowing));
                    }
                }
                default -> {
                    try (LocalGraphStore store = PublishedWorld.fill(world, names, directory);
                            KetNoi ours = KetNoi.over(store, directory)) {
                        measure(options, knowing, ours, ours.check(knowing));
                    }
                }
            }
        }
    }

    private static void measure(Options options, Knowing knowing, Answering system, Check check) {
        Results results = new Results(Path.of(options.text("results", "ranks.tsv")));
        Stopwatch stopwatch = new Stopwatch(options.number("seconds", 20), MOST_ROUNDS, system.spent());
        int checks = (int) options.number("checks", 10);
        RankTrial trial = new RankTrial(knowing.world().census().entities(), checks, stopwatch);
        Questions questions = new Questions(knowing.world(), knowing.names());
        for (Asked.Workload workload : Asked.Workload.values()) {
            if (system.isAsked(workload)) {
                List<Asked> asked = questions.of(workload, (int) options.number("questions", 100));
                results.note(trial.measure(system, asked, check));
            }
        }
    }

    /** Of what others are asked for. */
    private static Check simple(Knowing knowing) {
        Reference experts = new ExpertReference(knowing);
        Reference pairs = PairingReference.of(knowing);
        return (asked, answer) -> (asked.workload() == Asked.Workload.EXPERTS ? experts : pairs).wrong(asked, answer);
    }
}
