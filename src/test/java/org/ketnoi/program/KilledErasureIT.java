package org.ketnoi.program;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An erasure that has begun ends, whatever happens to the server in between. */
class KilledErasureIT {
    private static final List<String> PEOPLE = Boolean.getBoolean("ketnoi.endurance")
            ? List.of(
                    "x-0007", "x-0008", "x-0010", "x-0012", "x-0013", "x-0014", "x-0015", "x-0016", "x-0017", "x-0018")
            : List.of("x-0007", "x-0010");

    @TempDir
    Path directory = Path.of("");

    @Test
    void anErasureThatIsCutOffIsBroughtToItsEnd() throws IOException {
        Path store = directory.resolve("store");
        int tries = 0;
        for (String person : PEOPLE) {
            cutOff(store, person, Duration.ofMillis(40L + 150L * tries++));
            boolean begun = Files.exists(store.resolve("erasure.journal"));
            try (Server server = Server.start(store)) {
                int status = server.get("/api/v1/experts/" + person).statusCode();
                assertThat(status).as("%s, begun %s", person, begun).isIn(begun ? List.of(410) : List.of(200, 410));
                if (status == 410) {
                    String mail = mail(person);
                    assertThat(Bytes.filesWith(store, mail)).isEmpty();
                }
            }
            assertThat(store.resolve("erasure.journal")).doesNotExist();
            Command verified = Command.run(store, "verify");
            assertThat(verified.exit()).as(verified.out()).isZero();
        }
    }

    private static void cutOff(Path store, String person, Duration moment) {
        Server server = Server.start(store);
        try {
            CompletableFuture<?> answer = CompletableFuture.runAsync(() -> server.call(
                    "DELETE", "/api/v1/experts/" + person, "", "Authorization", "Bearer " + server.operator()));
            server.runFor(moment);
            server.kill();
            answer.join();
        } catch (CompletionException e) {
            assertThat(e).as("the connection broke off").hasCauseInstanceOf(java.io.UncheckedIOException.class);
        } finally {
            server.kill();
        }
    }

    private static String mail(String person) throws IOException {
        return Files.readAllLines(Path.of("data", "experts.csv")).stream()
                .filter(row -> row.startsWith(person + ","))
                .map(row -> row.replaceAll(".*,([^,@\" ]+@[^,@]+),.*", "$1"))
                .findFirst()
                .orElseThrow();
    }
}
