package org.ketnoi.publish;

import com.sun.management.OperatingSystemMXBean;
import java.io.BufferedWriter;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDFS;
import org.ketnoi.graph.Iri;
import org.ketnoi.ingest.ImportReport;
import org.ketnoi.ingest.Importer;
import org.ketnoi.ingest.IncomingFile;
import org.ketnoi.ingest.rdf.RdfFormat;
import org.ketnoi.ontology.Ontology;
import org.ketnoi.records.ImportRun;
import org.ketnoi.records.Records;
import org.ketnoi.records.RecordsChanged;
import org.ketnoi.records.RecordsChanging;
import org.ketnoi.records.StagedRun;
import org.ketnoi.store.local.LocalGraphStore;

/**
 * Takes a generated file of organisations and technologies in, from its bytes to what is published, on disk, and tells
 * how long each phase took; then records small runs one by one. Arguments: how many statements (1,000,000), how often
 * (3). How to run it: {@code src/docs/BENCHMARKS.md}.
 */
public final class LoadBench implements AutoCloseable {
    private static final int SMALL_RUNS = 100;
    private static final int SMALL_RUN = 20;

    private final Ontology ontology = Ontology.load();
    private final Records records;
    private final LocalGraphStore published;
    private final Publisher publisher;
    private Stamp staged = Stamp.now();
    private Stamp recorded = Stamp.now();

    private LoadBench(Path directory) {
        this.records = new Records(LocalGraphStore.open(directory.resolve("records")), this::tell);
        this.published = LocalGraphStore.open(directory.resolve("published"));
        this.publisher = new Publisher(records, published, ontology, Clock.systemUTC());
        publisher.publish();
    }

    private void tell(Object event) {
        if (event instanceof RecordsChanging changing) {
            staged = Stamp.now();
            publisher.prepare(changing);
        } else if (event instanceof RecordsChanged changed) {
            recorded = Stamp.now();
            publisher.follow(changed);
        }
    }

    /** A moment by the clock, and by the time that this process has had of the processors. */
    private record Stamp(long nanoseconds, long processor) {
        static Stamp now() {
            long processor = ManagementFactory.getOperatingSystemMXBean() instanceof OperatingSystemMXBean system
                    ? system.getProcessCpuTime()
                    : 0;
            return new Stamp(System.nanoTime(), processor);
        }

        Span until(Stamp end) {
            return new Span((end.nanoseconds - nanoseconds) / 1e9, (end.processor - processor) / 1e9);
        }
    }

    private record Span(double seconds, double ofProcessors) {
        Span plus(Span other) {
            return new Span(seconds + other.seconds, ofProcessors + other.ofProcessors);
        }
    }

    private record Times(long statements, Span staging, Span records, Span publication) {
        Span all() {
            return staging.plus(records).plus(publication);
        }
    }

    private Times load(Path file) {
        Importer importer = new Importer(RdfFormat.all(), records, ontology, Clock.systemUTC());
        Stamp start = Stamp.now();
        ImportReport report =
                importer.run(new Importer.Request(IncomingFile.of(file), Optional.empty(), Optional.empty()));
        Stamp end = Stamp.now();
        if (report.outcome() != ImportReport.Outcome.COMMITTED) {
            throw new IllegalStateException("Not taken in: " + report);
        }
        long shown = published.read(graph -> graph.stream(
                        NodeFactory.createURI(report.run().orElseThrow().value()), Node.ANY, Node.ANY, Node.ANY)
                .count());
        if (shown < report.statements()) {
            throw new IllegalStateException(shown + " of " + report.statements() + " statements are published");
        }
        return new Times(report.statements(), start.until(staged), staged.until(recorded), recorded.until(end));
    }

    /** From the wish to be recorded to its being published; in milliseconds, sorted. */
    private List<Double> smallRuns() {
        List<Double> times = new ArrayList<>();
        for (int i = 0; i < SMALL_RUNS; i++) {
            long start = System.nanoTime();
            records.commit(List.of(smallRun(i)));
            times.add((System.nanoTime() - start) / 1e6);
        }
        times.sort(Comparator.naturalOrder());
        return times;
    }

    private static StagedRun smallRun(int number) {
        ImportRun run = new ImportRun(
                Iri.entity("run", "small-" + number),
                "small",
                "turtle",
                "0".repeat(12),
                Instant.EPOCH,
                "bench",
                "CC0-1.0",
                LocalDate.EPOCH,
                true,
                "manual",
                1);
        Node thing =
                NodeFactory.createURI(Iri.entity("technology", "t-" + number).value());
        List<Triple> statements = new ArrayList<>();
        for (int i = 0; i < SMALL_RUN; i++) {
            statements.add(Triple.create(
                    thing, RDFS.comment.asNode(), NodeFactory.createLiteralLang("note " + number + " " + i, "en")));
        }
        return new StagedRun(run, statements, List.of());
    }

    @Override
    public void close() {
        records.close();
        published.close();
    }

    public static void main(String... arguments) throws IOException {
        int statements = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 1_000_000;
        int times = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 3;
        Path directory = Files.createTempDirectory("ketnoi-bench");
        try {
            Path file = write(directory.resolve("generated.nt"), statements, new Random(1));
            List<Times> all = new ArrayList<>();
            List<Double> small = new ArrayList<>();
            for (int i = 0; i < times; i++) {
                try (LoadBench bench = new LoadBench(directory.resolve("store-" + i))) {
                    all.add(bench.load(file));
                    small.addAll(bench.smallRuns());
                }
            }
            small.sort(Comparator.naturalOrder());
            tell(all, small);
        } finally {
            delete(directory);
        }
    }

    private static void tell(List<Times> all, List<Double> small) {
        tell("reading and checking", all, Times::staging);
        tell("records", all, Times::records);
        tell("publication", all, Times::publication);
        tell("together", all, Times::all);
        System.out.printf(
                Locale.ROOT,
                "a run of %d statements more: p50 %.0f ms, p95 %.0f ms%n",
                SMALL_RUN,
                small.get(small.size() / 2),
                small.get(small.size() * 95 / 100));
    }

    private static void tell(String phase, List<Times> all, Function<Times, Span> span) {
        List<Times> sorted = all.stream()
                .sorted(Comparator.comparingDouble(times -> span.apply(times).seconds))
                .toList();
        Times median = sorted.get(sorted.size() / 2);
        Span time = span.apply(median);
        System.out.printf(
                Locale.ROOT,
                "%-22s %7.1f s by the clock, %7.1f s of processors: %8.0f statements/s, %8.0f a processor second%n",
                phase,
                time.seconds,
                time.ofProcessors,
                median.statements / time.seconds,
                median.statements / time.ofProcessors);
    }

    private static void delete(Path directory) throws IOException {
        try (Stream<Path> files = Files.walk(directory)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    /** One organisation to ten technologies, which are as different from each other as real ones. */
    private static Path write(Path file, int statements, Random random) throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            int written = 0;
            for (int i = 0; written < statements; i++) {
                written += i % 11 == 0 ? organization(out, i / 11) : technology(out, i, i / 11, random);
            }
        }
        return file;
    }

    private static int organization(BufferedWriter out, int number) throws IOException {
        return lines(
                out,
                "<" + Iri.ENTITIES + "organization/bench-" + number + "> ",
                "<" + RDF_TYPE + "> <" + Iri.ONTOLOGY + "Organization>",
                "<" + RDFS_LABEL + "> \"T\u1ed5 ch\u1ee9c s\u1ed1 " + number + "\"@vi",
                "<" + RDFS_LABEL + "> \"Organisation number " + number + "\"@en",
                "<http://purl.org/dc/terms/description> \"Generated, number " + number + ".\"@en",
                "<https://schema.org/addressLocality> \"Place " + number % 900 + "\"",
                "<https://schema.org/url> \"https://bench-" + number + ".example\"");
    }

    private static int technology(BufferedWriter out, int number, int holder, Random random) throws IOException {
        return lines(
                out,
                "<" + Iri.ENTITIES + "technology/bench-" + number + "> ",
                "<" + RDF_TYPE + "> <" + Iri.ONTOLOGY + "Technology>",
                "<" + RDFS_LABEL + "> \"C\u00f4ng ngh\u1ec7 s\u1ed1 " + number + "\"@vi",
                "<" + RDFS_LABEL + "> \"Technology number " + number + "\"@en",
                "<http://purl.org/dc/terms/description> \"M\u00f4 t\u1ea3 " + random.nextInt() + ".\"@vi",
                "<http://purl.org/dc/terms/description> \"Described by " + random.nextInt() + ".\"@en",
                concept("field", FIELDS.get(random.nextInt(FIELDS.size()))),
                "<" + Iri.ONTOLOGY + "holder> <" + Iri.ENTITIES + "organization/bench-" + holder + ">",
                concept("readiness", Integer.toString(1 + random.nextInt(9))),
                concept("regulatoryStatus", "regulatory-status", "none"),
                "<" + Iri.ONTOLOGY + "ipcSymbol> \"D06P " + (1 + random.nextInt(9)) + "/" + (10 + random.nextInt(90))
                        + "\"");
    }

    private static final String RDF_TYPE = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type";
    private static final String RDFS_LABEL = "http://www.w3.org/2000/01/rdf-schema#label";
    private static final List<String> FIELDS = List.of("textile", "dyeing-and-finishing", "weaving");

    private static String concept(String scheme, String key) {
        return concept(scheme, scheme, key);
    }

    private static String concept(String property, String scheme, String key) {
        return "<" + Iri.ONTOLOGY + property + "> <" + Iri.concept(scheme, key) + ">";
    }

    private static int lines(BufferedWriter out, String subject, String... rest) throws IOException {
        for (String line : rest) {
            out.write(subject + line + " .\n");
        }
        return rest.length;
    }
}
