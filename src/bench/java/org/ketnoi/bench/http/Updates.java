package org.ketnoi.bench.http;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.ketnoi.bench.http.Door.Answer;
import org.ketnoi.graph.Iri;

/**
 * Acts that change what the best path is, each timed from before it is handed in until an answer shows it, and its
 * undoing until the answer has the bytes that it had before. The answer is asked for again and again; the first asking
 * that shows the change counts whole.
 */
final class Updates {
    private static final long PATIENCE_NANOSECONDS = 120_000_000_000L;
    private static final String TYPE = "<http://www.w3.org/1999/02/22-rdf-syntax-ns#type>";

    private final Door door;
    private final List<Double> shown = new ArrayList<>();
    private final List<Double> gone = new ArrayList<>();
    private final List<Double> handedIn = new ArrayList<>();

    Updates(Door door) {
        this.door = door;
    }

    int count() {
        return shown.size();
    }

    /** A cooperation of two parties more, and away again. */
    void measure(String question, Iri one, Iri other) {
        String before = door.get(question).body();
        String name = "update-" + shown.size() + "-" + Long.toString(System.nanoTime(), 36);
        long start = System.nanoTime();
        Answer taken = door.upload("/api/v1/imports", name + ".nt", cooperation(name, one, other));
        handedIn.add(milliseconds(start));
        String run = value(taken, "run");
        awaitAnswer(question, body -> body.contains(run), start);
        shown.add(milliseconds(start));
        long undone = System.nanoTime();
        door.delete("/api/v1/imports/" + value(taken, "id"));
        awaitAnswer(question, before::equals, undone);
        gone.add(milliseconds(undone));
    }

    private static String cooperation(String name, Iri one, Iri other) {
        String thing = "<" + Iri.entity("cooperation", name) + "> ";
        String term = "<" + Iri.ONTOLOGY;
        return thing + TYPE + " " + term + "Cooperation> .\n"
                + thing + term + "party> <" + one + "> .\n"
                + thing + term + "party> <" + other + "> .\n"
                + thing + term + "cooperationType> <" + Iri.concept("cooperation-type", "worked-with") + "> .\n";
    }

    private static String value(Answer taken, String name) {
        String before = "\"" + name + "\":\"";
        int at = taken.body().indexOf(before);
        if (taken.status() != 201 || at < 0) {
            throw new IllegalStateException("Not taken: " + taken);
        }
        return taken.body().substring(at + before.length(), taken.body().indexOf('"', at + before.length()));
    }

    private void awaitAnswer(String question, Predicate<String> wanted, long start) {
        while (!wanted.test(door.get(question).body())) {
            if (System.nanoTime() - start > PATIENCE_NANOSECONDS) {
                throw new IllegalStateException("Does not show: " + question);
            }
        }
    }

    private static double milliseconds(long start) {
        return (System.nanoTime() - start) / 1e6;
    }

    String table() {
        return String.join(
                "\n",
                "| from the wish until | p50 ms | p95 ms | p99 ms |",
                "|---|---|---|---|",
                row("it is taken", handedIn),
                row("a path shows it", shown),
                row("undone, the answer has its old bytes", gone));
    }

    private static String row(String what, List<Double> times) {
        List<Double> sorted = times.stream().sorted().toList();
        return String.format(
                Locale.ROOT, "| %s | %.0f | %.0f | %.0f |", what, of(sorted, 50), of(sorted, 95), of(sorted, 99));
    }

    private static double of(List<Double> sorted, int percent) {
        return sorted.get(Math.max(0, (int) Math.ceil(sorted.size() * percent / 100.0) - 1));
    }
}
