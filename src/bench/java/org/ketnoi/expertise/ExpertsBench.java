package org.ketnoi.expertise;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.ketnoi.bench.Options;
import org.ketnoi.graph.Iri;
import org.ketnoi.place.Units;
import org.ketnoi.search.IndexSettings;
import org.ketnoi.search.Passages;
import org.ketnoi.search.ThingIndex;
import org.ketnoi.store.QueryLibrary;
import org.ketnoi.store.local.LocalGraphStore;

/**
 * Workload X: the 20 best experts for a field, narrower ones included, with evidence and reasons; the same for texts;
 * and how long it takes to follow a change. Over a data directory that no server has open.
 */
public final class ExpertsBench {
    private static final int LIMIT = 20;
    private static final int MEGABYTES = 256;

    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private final Options options;
    private final LocalDate asOf;

    private ExpertsBench(Options options) {
        this.options = options;
        this.asOf = LocalDate.parse(options.text("as-of", "2026-11-23"));
    }

    public static void run(Options options) {
        new ExpertsBench(options).measure();
    }

    private void measure() {
        Path data = Path.of(options.text("data", "var/ketnoi"));
        QueryLibrary queries = QueryLibrary.load();
        try (LocalGraphStore published = LocalGraphStore.open(data.resolve("published"));
                ThingIndex index = new ThingIndex(
                        data.resolve("search"),
                        published,
                        queries.get("search/things"),
                        new IndexSettings(Duration.ofHours(1), MEGABYTES))) {
            long start = System.nanoTime();
            Knowledge knowledge = Knowledge.following(published, queries).get();
            double seconds = (System.nanoTime() - start) / 1e9;
            Experts experts = new Experts(
                    published, queries, new Passages(index), new Units(published, queries), ExpertiseSettings.SHIPPED);
            List<Iri> fields = knowledge.fields().broader().keySet().stream()
                    .sorted()
                    .filter(field ->
                            !experts.find(ExpertWish.inField(field, asOf, 1)).isEmpty())
                    .toList();
            System.out.printf(
                    Locale.ROOT,
                    "%,d assertions, read in %.1f s; %d fields with experts%n",
                    knowledge.standing().claims().keys().size(),
                    seconds,
                    fields.size());
            System.out.println("| what | answers | ms p50 | p95 | p99 | of a processor p50 | p95 | p99 |");
            System.out.println("|---|---|---|---|---|---|---|---|");
            time(
                    "20 experts for a field",
                    sample(fields).stream()
                            .map(field -> ExpertWish.inField(field, asOf, LIMIT))
                            .toList(),
                    experts);
            time(
                    "20 experts for a text",
                    sample(fields).stream()
                            .map(field -> ExpertWish.forWords(
                                    String.join(" ", knowledge.fields().texts().getOrDefault(field, List.of())),
                                    asOf,
                                    LIMIT))
                            .toList(),
                    experts);
        }
    }

    private List<Iri> sample(List<Iri> fields) {
        int wanted = (int) Math.min(options.number("questions", 50), fields.size());
        return IntStream.range(0, wanted)
                .mapToObj(i -> fields.get((int) ((long) i * fields.size() / wanted)))
                .toList();
    }

    private void time(String what, List<ExpertWish> wishes, Experts experts) {
        double seconds = options.number("seconds", 10);
        // The text index may have to be made first.
        experts.find(wishes.getFirst());
        List<long[]> all = new ArrayList<>();
        long warm = System.nanoTime() + (long) (seconds * 1e9 / 3);
        long end = System.nanoTime() + (long) (seconds * 4e9 / 3);
        for (int i = 0; System.nanoTime() < end; i++) {
            long spent = threads.getCurrentThreadCpuTime();
            long before = System.nanoTime();
            experts.find(wishes.get(i % wishes.size()));
            if (before > warm) {
                all.add(new long[] {System.nanoTime() - before, threads.getCurrentThreadCpuTime() - spent});
            }
        }
        System.out.printf(
                Locale.ROOT, "| %s | %,d | %s | %s |%n", what, all.size(), quantiles(all, 0), quantiles(all, 1));
    }

    private static String quantiles(List<long[]> all, int which) {
        long[] sorted = all.stream().mapToLong(time -> time[which]).toArray();
        Arrays.sort(sorted);
        List<String> told = new ArrayList<>();
        for (int percent : new int[] {50, 95, 99}) {
            int place = (int) Math.ceil(sorted.length * percent / 100.0) - 1;
            told.add(String.format(Locale.ROOT, "%.2f", sorted[Math.max(0, place)] / 1e6));
        }
        return String.join(" | ", told);
    }
}
