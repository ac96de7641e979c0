package org.ketnoi.search;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.ketnoi.bench.Options;
import org.ketnoi.bench.Scratch;
import org.ketnoi.bench.path.Measured;
import org.ketnoi.bench.path.Stopwatch;
import org.ketnoi.bench.path.Times;
import org.ketnoi.bench.world.Plan;
import org.ketnoi.bench.world.Type;
import org.ketnoi.bench.world.World;
import org.ketnoi.graph.Text;

/** Workload S: search as you type, over the names of a world in an index on disk. */
public final class SearchBench {
    private static final int SUGGESTED = 10;
    private static final int ON_A_PAGE = 20;
    private static final int MEGABYTES = 64;
    private static final int MOST_ROUNDS = 100;
    private static final int LEAST_LETTERS = 3;
    private static final int MOST_LETTERS = 12;

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
            try (Scratch scratch = Scratch.make("ketnoi-search")) {
                new SearchBench(options).measure(Integer.parseInt(scale), scratch.directory());
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
            tell(things, "suggest 10", index, timed(questions, words -> suggested(view, words)));
            tell(things, "search 20, with the total", index, timed(questions, words -> found(view, words, List.of())));
            Query kind =
                    new KeptQuery(new TermQuery(new Term(ThingDocument.valueField(ThingDocument.KIND), "enterprise")));
            tell(
                    things,
                    "search 20 enterprises, with the total",
                    index,
                    timed(questions, words -> found(view, words, List.of(kind))));
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

    private static boolean suggested(IndexView view, String words) {
        return new Question(view, Typed.of(words), List.of())
                        .first(SUGGESTED, 0)
                        .size()
                <= SUGGESTED;
    }

    /** As {@link Search#find}. */
    private static boolean found(IndexView view, String words, List<Query> filters) {
        Question question = new Question(view, Typed.of(words), filters);
        return question.first(ON_A_PAGE, 0).size() <= question.total();
    }

    private Stopwatch.Timed timed(List<String> questions, Stopwatch.Asking<String> asking) {
        return new Stopwatch(options.number("seconds", 10), MOST_ROUNDS).time(questions, asking);
    }

    private static void tell(int things, String what, String index, Stopwatch.Timed timed) {
        System.out.printf(
                Locale.ROOT,
                "| %,d | %s | %s | %,d | %s | %s |%n",
                things,
                what,
                index,
                timed.clock().count(),
                quantiles(timed.clock()),
                quantiles(timed.processor()));
    }

    private static String quantiles(Times times) {
        Measured.Quantiles told = times.quantiles();
        return String.format(Locale.ROOT, "%.2f | %.2f | %.2f", told.p50(), told.p95(), told.p99());
    }
}
