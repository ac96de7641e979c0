package org.ketnoi.search;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import org.ketnoi.bench.Options;
import org.ketnoi.bench.world.Plan;
import org.ketnoi.bench.world.Type;
import org.ketnoi.bench.world.World;
import org.ketnoi.graph.Text;

/** Workload S: search as you type, over the names of a world in an index on disk. */
public final class SearchBench {
    private static final int SUGGESTED = 10;
    private static final int ON_A_PAGE = 20;
    private static final int MEGABYTES = 64;
    private static final int LEAST_LETTERS = 3;
    private static final int MOST_LETTERS = 12;

    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private final Options options;
    private final List<String> begun = new ArrayList<>();

    private SearchBench(Options options) {
        this.options = options;
    }

    /** Makes an index of each size, asks, and prints the times. */
    public static void run(Options options) throws IOException {
        System.out.println("| things | what | index | answers | ms p50 | p95 | p99 | of a processor p50 | p95 | p99 |");
        System.out.println("|---|---|---|---|---|---|---|---|---|---|");
        for (String scale : options.list("scale", "10000")) {
            Path place = Files.createTempDirectory("ketnoi-search");
            new SearchBench(options).measure(Integer.parseInt(scale), place);
            try (Stream<Path> files = Files.walk(place)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    private void measure(int scale, Path place) throws IOException {
        World world = new World(Plan.of(new Options("--scale", Integer.toString(scale))));
        try (IndexFiles files = IndexFiles.create(place, 0, MEGABYTES)) {
            long start = System.nanoTime();
            int things = fill(world, files);
            files.commit(1);
            String index = String.format(
                    Locale.ROOT, "%.0f MB in %.0f s", files.size() / 1e6, (System.nanoTime() - start) / 1e9);
            IndexView view = files.view(1);
            List<String> questions = questions();
            tell(things, "suggest 10", index, times(questions, words -> suggested(view, words)));
            tell(things, "search 20, with the total", index, times(questions, words -> found(view, words)));
            view.release();
        }
    }

    private int fill(World world, IndexFiles files) throws IOException {
        Labels labels = new Labels(world.census(), (long) options.number("seed", 1));
        Random random = new Random(1);
        int things = 0;
        for (Type type : Type.values()) {
            if (type == Type.FIELD || type == Type.AREA || type == Type.COUNTRY || type == Type.DEPARTMENT) {
                continue;
            }
            for (int i = 0; i < world.census().count(type); i++) {
                Described thing = labels.next(type, i);
                files.add(thing);
                things++;
                // A sample of all, whose order is that of the types.
                String name = thing.labels().getFirst().text();
                if (begun.size() < 10_000) {
                    begun.add(name);
                } else if (random.nextInt(things) < 10_000) {
                    begun.set(random.nextInt(10_000), name);
                }
            }
        }
        return things;
    }

    /** Beginnings of 3 to 12 letters, of a name or of a word in it, each second one without diacritics. */
    private List<String> questions() {
        Random random = new Random(2);
        List<String> questions = new ArrayList<>();
        for (int i = 0; i < options.number("questions", 1_000); i++) {
            String name = begun.get(random.nextInt(begun.size()));
            String[] words = name.split(" ");
            int word = random.nextInt(3) == 0 ? random.nextInt(words.length) : 0;
            String rest = String.join(" ", Arrays.asList(words).subList(word, words.length));
            int letters = LEAST_LETTERS + random.nextInt(MOST_LETTERS - LEAST_LETTERS + 1);
            String typed = rest.substring(0, Math.min(letters, rest.length()));
            questions.add(i % 2 == 0 ? typed : Text.folded(typed));
        }
        return questions;
    }

    private static int suggested(IndexView view, String words) {
        return new Question(view.searcher(), Typed.of(words), List.of())
                .first(SUGGESTED, 0)
                .size();
    }

    private static int found(IndexView view, String words) {
        Question question = new Question(view.searcher(), Typed.of(words), List.of());
        return question.total() == 0 ? 0 : question.first(ON_A_PAGE, 0).size();
    }

    private interface Asking {
        int ask(String words);
    }

    private record Times(long[] clock, long[] processor) {}

    private Times times(List<String> questions, Asking asking) {
        double seconds = options.number("seconds", 10);
        long warm = System.nanoTime() + (long) (seconds * 1e9 / 3);
        for (int i = 0; System.nanoTime() < warm; i++) {
            asking.ask(questions.get(i % questions.size()));
        }
        List<long[]> all = new ArrayList<>();
        long end = System.nanoTime() + (long) (seconds * 1e9);
        for (int i = 0; i < questions.size() || System.nanoTime() < end; i++) {
            long spent = threads.getCurrentThreadCpuTime();
            long before = System.nanoTime();
            asking.ask(questions.get(i % questions.size()));
            all.add(new long[] {System.nanoTime() - before, threads.getCurrentThreadCpuTime() - spent});
        }
        return new Times(sorted(all, 0), sorted(all, 1));
    }

    private static long[] sorted(List<long[]> all, int which) {
        return all.stream().mapToLong(time -> time[which]).sorted().toArray();
    }

    private static void tell(int things, String what, String index, Times times) {
        System.out.printf(
                Locale.ROOT,
                "| %,d | %s | %s | %,d | %s | %s |%n",
                things,
                what,
                index,
                times.clock.length,
                quantiles(times.clock),
                quantiles(times.processor));
    }

    private static String quantiles(long[] sorted) {
        List<String> told = new ArrayList<>();
        for (int percent : new int[] {50, 95, 99}) {
            int place = (int) Math.ceil(sorted.length * percent / 100.0) - 1;
            told.add(String.format(Locale.ROOT, "%.2f", sorted[Math.max(0, place)] / 1e6));
        }
        return String.join(" | ", told);
    }
}
