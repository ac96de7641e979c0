package org.ketnoi.bench.http;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import org.ketnoi.bench.Options;

/** Cold starts of the whole program on a data directory: from the command to the first answer for paths. */
public final class StartBench {
    private static final long PATIENCE_NANOSECONDS = 1_800_000_000_000L;
    private static final long PAUSE_NANOSECONDS = 20_000_000;

    private StartBench() {}

    /** Starts as often as it is told, and prints the times. Only the servers that it started are stopped. */
    public static void run(Options options) throws IOException, InterruptedException {
        List<Double> seconds = new ArrayList<>();
        for (int i = 0; i < (int) options.number("times", 10); i++) {
            seconds.add(start(options));
            System.out.printf(Locale.ROOT, "start %d: %.2f s until the first answer%n", i + 1, seconds.getLast());
        }
        List<Double> sorted = seconds.stream().sorted().toList();
        System.out.printf(
                Locale.ROOT,
                "cold start: median %.2f s, longest %.2f s of %d%n",
                sorted.get(sorted.size() / 2),
                sorted.getLast(),
                sorted.size());
    }

    private static double start(Options options) throws IOException, InterruptedException {
        String port = options.text("port", "18999");
        Process server = server(options, port);
        try {
            Door door = new Door(URI.create("http://127.0.0.1:" + port), "");
            String question = options.text("question", "/api/v1/transfer-paths?order=order/b-0");
            long start = System.nanoTime();
            while (!isAnswered(door, question)) {
                if (!server.isAlive() || System.nanoTime() - start > PATIENCE_NANOSECONDS) {
                    throw new IllegalStateException("Does not answer: " + question);
                }
                LockSupport.parkNanos(PAUSE_NANOSECONDS);
            }
            return (System.nanoTime() - start) / 1e9;
        } finally {
            server.destroy();
            server.waitFor();
        }
    }

    private static boolean isAnswered(Door door, String question) {
        try {
            return door.get(question).isGood();
        } catch (UncheckedIOException e) {
            return false; // nobody listens yet
        }
    }

    private static Process server(Options options, String port) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(
                        options.text("launcher", Path.of("target", "ketnoi").toString()), "serve")
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment()
                .putAll(Map.of(
                        "SERVER_PORT",
                        port,
                        "KETNOI_STORE_DIRECTORY",
                        options.text("data", "var/ketnoi"),
                        "KETNOI_JAVA_OPTIONS",
                        options.text("java-options", "-Xmx2g")));
        return builder.start();
    }
}
