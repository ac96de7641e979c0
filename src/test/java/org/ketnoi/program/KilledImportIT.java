package org.ketnoi.program;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A server that is killed in the middle of an import has all of it afterwards, or nothing. What is published is brought
 * to the state of the records at each start, so what can be seen then is what the records hold.
 */
class KilledImportIT {
    private static final int STATEMENTS = 50_000;
    private static final int TRIES = Boolean.getBoolean("ketnoi.endurance") ? 20 : 3;

    @TempDir
    Path directory = Path.of("");

    @Test
    void anImportThatIsCutOffIsThereAsAWholeOrNotAtAll() throws IOException {
        Path store = directory.resolve("store");
        Duration whole = timeOfAWholeImport(store);
        for (int i = 0; i < TRIES; i++) {
            // From the first bytes to a little after the end of an import that takes as long.
            Duration moment = whole.multipliedBy(2L * i + 1).dividedBy(2L * TRIES - 2);
            String kind = "cut-off-" + i;
            Path file = Notes.write(directory.resolve(kind + ".ttl"), kind, STATEMENTS);
            cutOff(store, file, moment);
            try (Server server = Server.start(store, Server.PATIENT)) {
                assertThat(Notes.count(server, kind))
                        .as("statements of an import that was cut off after %s of %s", moment, whole)
                        .isIn(0L, (long) STATEMENTS);
                assertAnOrdinaryImportWorks(server, "after-" + i);
            }
            Files.delete(file);
        }
    }

    private Duration timeOfAWholeImport(Path store) throws IOException {
        Path file = Notes.write(directory.resolve("whole.ttl"), "whole", STATEMENTS);
        try (Server server = Server.start(store, Server.PATIENT)) {
            long start = System.nanoTime();
            assertThat(server.beginImport(file).join().statusCode()).isEqualTo(201);
            Duration time = Duration.ofNanos(System.nanoTime() - start);
            assertThat(Notes.count(server, "whole")).isEqualTo(STATEMENTS);
            return time;
        }
    }

    private static void cutOff(Path store, Path file, Duration moment) throws IOException {
        Server server = Server.start(store, Server.PATIENT);
        try {
            CompletableFuture<HttpResponse<String>> answer = server.beginImport(file);
            server.runFor(moment);
            server.kill();
            answer.join();
        } catch (CompletionException e) {
            assertThat(e).as("the connection broke off").hasCauseInstanceOf(IOException.class);
        } finally {
            server.kill();
        }
    }

    private void assertAnOrdinaryImportWorks(Server server, String kind) throws IOException {
        Path file = Notes.write(directory.resolve(kind + ".ttl"), kind, 10);
        assertThat(server.beginImport(file).join().statusCode()).isEqualTo(201);
        assertThat(Notes.count(server, kind)).isEqualTo(10);
    }
}
