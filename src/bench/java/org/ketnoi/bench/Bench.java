package org.ketnoi.bench;

import java.io.IOException;
import java.nio.file.Path;
import org.ketnoi.bench.http.HttpBench;
import org.ketnoi.bench.http.StartBench;
import org.ketnoi.bench.path.PathBench;
import org.ketnoi.bench.quality.QualityBench;
import org.ketnoi.bench.rank.RankBench;
import org.ketnoi.bench.rdf.WorldFile;
import org.ketnoi.bench.world.Plan;
import org.ketnoi.bench.world.World;
import org.ketnoi.expertise.ExpertsBench;
import org.ketnoi.publish.LoadBench;
import org.ketnoi.search.SearchBench;

/** Where all benchmarks begin. What can be run, and how: {@code src/docs/BENCHMARKS.md}. */
public final class Bench {
    private Bench() {}

    /** Runs the benchmark that the first word names. */
    public static void main(String... arguments) throws IOException, InterruptedException {
        Options options = new Options(arguments);
        switch (options.command("help")) {
            case "paths" -> PathBench.run(options);
            case "paths-in" -> PathBench.measure(options);
            case "generate" -> generate(options);
            case "http" -> HttpBench.load(options);
            case "updates" -> HttpBench.updates(options);
            case "gaps" -> HttpBench.gaps(options);
            case "starts" -> StartBench.run(options);
            case "quality" -> Apart.withoutOthers("quality-in", options);
            case "quality-in" -> QualityBench.run(options);
            case "quality-check" -> Apart.withoutOthers("quality-check-in", options);
            case "quality-check-in" -> QualityBench.check(options);
            case "search" -> SearchBench.run(options);
            case "search-in" -> SearchBench.measure(options);
            case "experts" -> Apart.withoutOthers("experts-in", options);
            case "experts-in" -> ExpertsBench.run(options);
            case "ranks" -> RankBench.run(options);
            case "ranks-in" -> RankBench.measure(options);
            case "load" -> LoadBench.main(options.text("statements", "1000000"), options.text("times", "3"));
            default -> System.out.println("""
                    paths      the k best paths, in KetNoi and in other systems
                               --scale 10000,100000  --systems ketnoi,neo4j,jgrapht,jena  --questions 200
                               --seconds 60  --checks 20  --limit 10  --seed 1  --hubs 0
                    generate   a world as N-Triples, to be taken in by target/ketnoi import
                               --scale 10000  --file world.nt  --seed 1  --hubs 0  --density 1
                    http       a running server under load, which has taken that world in
                               --server http://127.0.0.1:8080  --scale 10000  --clients 1,8,32  --seconds 20
                    updates    an act until it shows, and its undoing
                               --server …  --key-file var/ketnoi/operator.token  --scale 10000  --updates 100
                    gaps       the whole gap analysis
                               --server …  --by link,country,field,area  --times 3
                    starts     cold starts of the whole program
                               --data var/ketnoi  --times 10  --port 18999  --java-options -Xmx2g
                    quality    how good a running server's answers are, beside plain ones
                               --server …  --set experts,matching,search,cordis  --half tuning|held|all
                               --worst 0  --data data  --cordis ../shared/data/cordis  --known FILE
                    quality-check
                               the measures, and the judged questions against the seed data
                    search     search as you type over the names of a world, in KetNoi and in other systems
                               --scale 100000,1000000  --systems ketnoi,sparql,virtuoso,neo4j  --questions 1000
                               --seconds 10  --checks 100  --limit 10  --seed 1
                    experts    the best experts for fields and for texts, over a data directory that no server has open
                               --data var/ketnoi  --questions 50  --seconds 10  --as-of 2026-11-23
                    ranks      who knows a field, which offers fit an order and which orders an offer
                               --scale 10000,100000  --systems ketnoi,neo4j,sparql,virtuoso  --questions 100
                               --seconds 20  --checks 10  --limit 10  --seed 1
                    load       a file of organisations and technologies, from its bytes to what is published
                               --statements 1000000  --times 3""");
        }
    }

    private static void generate(Options options) throws IOException {
        Path file = Path.of(options.text("file", "world.nt"));
        System.out.println(WorldFile.write(new World(Plan.of(options)), file) + " statements in " + file);
    }
}
