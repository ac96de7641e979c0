package org.ketnoi.search;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.ketnoi.bench.Options;
import org.ketnoi.bench.Scratch;
import org.ketnoi.bench.path.Contest;
import org.ketnoi.bench.path.Results;
import org.ketnoi.bench.suggest.Called;
import org.ketnoi.bench.suggest.Check;
import org.ketnoi.bench.suggest.Labels;
import org.ketnoi.bench.suggest.Neo4jNames;
import org.ketnoi.bench.suggest.SparqlNames;
import org.ketnoi.bench.suggest.SuggestTrial;
import org.ketnoi.bench.suggest.Suggesting;
import org.ketnoi.bench.suggest.Typing;
import org.ketnoi.bench.suggest.VirtuosoNames;
import org.ketnoi.bench.virtuoso.Virtuoso;
import org.ketnoi.bench.world.Plan;
import org.ketnoi.bench.world.Type;
import org.ketnoi.bench.world.World;

/** Workload S: search as you type, over the names of a world, in KetNoi and in other systems. */
public final class SearchBench {
    private static final String SUGGEST = "S: ten as you type";

    private final Options options;
    private final World world;
    private final Results results;
    private final List<Called> things = new ArrayList<>();
    private final List<String> questions;

    private SearchBench(Options options) {
        this.options = options;
        this.world = new World(Plan.of(options));
        this.results = new Results(Path.of(options.text("results", "search.tsv")));
        labels().each(things::add);
        this.questions = Typing.questions(labels(), (int) options.number("questions", 1_000));
    }

    private Labels labels() {
        return new Labels(world.census(), options.number("seed", 1));
    }

    /** Measures all that is wanted and prints the table. */
    public static void run(Options options) throws IOException, InterruptedException {
        Contest.hold(options, "ketnoi,sparql,virtuoso,neo4j", Contest.each("search-in"));
    }

    /** Measures one system at one scale, and adds its rows to a file. */
    public static void measure(Options options) throws IOException, InterruptedException {
        long limit = options.number("limit", 10);
        try (Scratch scratch = Scratch.make("ketnoi-search")) {
            new SearchBench(options).measure(options.text("system", "ketnoi"), scratch.directory(), limit);
        }
    }

    private void measure(String system, Path directory, long limit) throws IOException, InterruptedException {
        long start = System.nanoTime();
        switch (system) {
            case "sparql" -> {
                try (SparqlNames names = SparqlNames.filled(directory, labels(), limit)) {
                    measure(names, start);
                }
            }
            case "virtuoso" -> {
                try (Virtuoso virtuoso = Virtuoso.start(directory, limit)) {
                    measure(VirtuosoNames.filled(directory, virtuoso, labels()), start);
                }
            }
            case "neo4j" -> {
                try (Neo4jNames names = Neo4jNames.filled(directory, labels(), limit)) {
                    measure(names, start);
                }
            }
            default -> {
                try (IndexNames names = IndexNames.filled(directory, labels())) {
                    remark(names.suggestions(), start);
                    results.remark("KetNoi's index takes %.0f MB", names.bytes() / 1e6);
                    measure(SUGGEST, names.suggestions(), Check.words(), thing -> true);
                    measure("S: twenty and how many in all", names.hits(), Check.words(), thing -> true);
                    measure(
                            "S: twenty enterprises and how many",
                            names.enterprises(),
                            Check.words(),
                            thing -> thing.type() == Type.ENTERPRISE);
                }
            }
        }
    }

    private void remark(Suggesting system, long start) {
        results.remark(
                "%s: %,d names taken in in %.0f s", system.name(), things.size(), (System.nanoTime() - start) / 1e9);
    }

    private void measure(Suggesting peer, long start) {
        remark(peer, start);
        measure(SUGGEST, peer, Check.beginning(), thing -> true);
    }

    private void measure(String workload, Suggesting system, Check check, Predicate<Called> among) {
        List<String> names = things.stream()
                .filter(among)
                .map(thing -> Called.folded(thing.name()))
                .toList();
        SuggestTrial trial =
                new SuggestTrial(names, (int) options.number("checks", 100), options.number("seconds", 10));
        results.note(trial.measure(things.size(), workload, system, questions, check));
    }
}
