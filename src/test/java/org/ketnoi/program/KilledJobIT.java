package org.ketnoi.program;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Whoever was told the number of an import finds it done after the server was killed and started again: written once as
 * a whole, and taken back as a whole.
 */
class KilledJobIT {
    private static final int STATEMENTS = 20_000;
    private static final int TRIES = Boolean.getBoolean("ketnoi.endurance") ? 20 : 4;
    private static final Set<String> GOING_ON = Set.of("waiting", "running", "undoing");
    private static final String RUNS =
            "SELECT (COUNT(DISTINCT ?run) AS ?n) WHERE { ?run a <https://w3id.org/ketnoi/ontology#ImportRun> }";

    @TempDir
    Path directory = Path.of("");

    private static String take(Server server, String kind) {
        HttpResponse<String> answer = Multipart.of(kind + ".nt", Notes.text(kind, STATEMENTS))
                .to(server, "/api/v1/imports", server.operator(), "Prefer", "respond-async");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(202);
        return answer.headers().firstValue("Location").orElseThrow();
    }

    private static JsonNode ended(Server server, String location) {
        JsonNode view = view(server, location);
        while (GOING_ON.contains(view.path("state").asString())) {
            server.runFor(Duration.ofMillis(50));
            view = view(server, location);
        }
        return view;
    }

    private static JsonNode view(Server server, String location) {
        return Server.read(server.get(location, "Authorization", "Bearer " + server.operator()));
    }

    private static void undo(Server server, String location) {
        HttpResponse<String> answer = server.call(
                "DELETE", location, "", "Authorization", "Bearer " + server.operator(), "Prefer", "respond-async");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(202);
        assertThat(new JsonMapper().readTree(answer.body()).path("state").asString())
                .isEqualTo("undoing");
    }

    /** A moment from the acknowledgement to about the end of the work. */
    private static Duration moment(Duration whole, int number) {
        return whole.multipliedBy(number).dividedBy(TRIES - 1);
    }

    @Test
    void whatWasAcknowledgedIsDoneAfterTheNextStart() throws IOException {
        Path store = directory.resolve("store");
        Duration whole;
        long runs;
        try (Server server = Server.start(store)) {
            long start = System.nanoTime();
            String location = take(server, "whole");
            assertThat(ended(server, location).path("state").asString()).isEqualTo("committed");
            whole = Duration.ofNanos(System.nanoTime() - start);
            undo(server, location);
            assertThat(ended(server, location).path("state").asString()).isEqualTo("undone");
            assertThat(Notes.count(server, "whole")).isZero();
            runs = server.count(RUNS);
        }
        for (int i = 0; i < TRIES; i++) {
            String kind = "job-" + i;
            Server killed = Server.start(store);
            String location = take(killed, kind);
            killed.runFor(moment(whole, i));
            killed.kill();

            Server second = Server.start(store);
            assertThat(ended(second, location).path("state").asString())
                    .as("an import killed after %s of %s", moment(whole, i), whole)
                    .isEqualTo("committed");
            assertThat(Notes.count(second, kind)).isEqualTo(STATEMENTS);
            assertThat(second.count(RUNS)).isEqualTo(runs + 1);

            undo(second, location);
            second.runFor(moment(whole, i));
            second.kill();
            try (Server third = Server.start(store)) {
                assertThat(ended(third, location).path("state").asString())
                        .as("an undoing killed after %s of %s", moment(whole, i), whole)
                        .isEqualTo("undone");
                assertThat(Notes.count(third, kind)).isZero();
                assertThat(third.count(RUNS)).isEqualTo(runs);
            }
        }
    }
}
