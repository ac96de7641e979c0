package org.ketnoi.program;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** What does not fit into an order's life, or is not the caller's business, is refused with its reason. */
class OrderRefusalsIT {
    private static Server server;
    private static Desk hungYen;
    private static Desk haNoi;
    private static Desk portal;

    @BeforeAll
    static void start(@TempDir Path directory) {
        server = Server.start(directory.resolve("store"));
        hungYen = Desk.of(server, "hung-yen", "steward", "department/hung-yen-2025");
        haNoi = Desk.of(server, "ha-noi", "steward", "department/ha-noi");
        portal = Desk.of(server, "portal", "portal");
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'reaches': 'transferred'} | 409 | step-not-possible",
                "{'reaches': 'nothing'} | 400 | invalid-parameter",
                "{'reaches': 'necessity-confirmed', 'on': '2126-01-01'} | 422 | act-in-future",
                "{'reaches': 'necessity-confirmed', 'on': '2026-02-30'} | 400 | invalid-parameter",
                "{'reaches': 'necessity-confirmed', 'on': '2001-01-01'} | 422 | act-before-previous",
                "{'reaches': 'expired'} | 422 | deadline-not-passed",
                "{'reaches': 'declined', 'declineReason': 'none'} | 422 | unknown-reference",
                "{'reaches': 'necessity-confirmed', 'introduces': 'office/kr'} | 422 | field-out-of-place",
                "{'reaches': 'necessity-confirmed', 'evidence': ['evidence/none']} | 422 | unknown-reference",
                "{'reaches': 'necessity-confirmed', 'by': 'department/ha-noi'} | 403 | not-allowed",
                "{'reaches': 'necessity-confirmed', 'status': 'transferred'} | 400 | unknown-field",
                "{'reaches': 'necessity-confirmed', 'note': 'a\\u202eb'} | 400 | invalid-parameter",
                "{'reaches': 7} | 400 | invalid-parameter",
                "{'on': '2026-11-20'} | 400 | invalid-parameter",
                "{'reaches': 'declined', 'reaches': 'expired'} | 400 | malformed-json",
                "[] | 400 | malformed-json",
                "{'reaches' | 400 | malformed-json"
            })
    void whatDoesNotFitIsRefusedAndChangesNothing(String json, int status, String problem) {
        String order = portal.bring("submitted");
        String before = hungYen.version(order);

        assertThat(Desk.problem(hungYen.act(order, json.replace('\'', '"')), status))
                .isEqualTo(problem);

        assertThat(hungYen.version(order)).isEqualTo(before);
        assertThat(Desk.statusOf(server.json("/api/v1/orders/" + order + "/acts")))
                .isEqualTo("submitted");
    }

    @Test
    void twoStewardsDoNotOverrideOneAnother() {
        String order = portal.bring("submitted");
        String seen = hungYen.version(order);
        String path = "/api/v1/orders/" + order + "/acts";
        String confirms = "{\"reaches\": \"necessity-confirmed\"}";

        assertThat(Desk.problem(hungYen.post(path, confirms), 428)).isEqualTo("version-not-told");
        assertThat(hungYen.post(path, confirms, "If-Match", seen).statusCode()).isEqualTo(201);
        assertThat(Desk.problem(hungYen.post(path, "{\"reaches\": \"expired\"}", "If-Match", seen), 412))
                .isEqualTo("version-stale");
    }

    @Test
    void sentTwiceIsDoneOnce() {
        String order = portal.bring("submitted");
        String path = "/api/v1/orders/" + order + "/acts";
        String[] headers = {"If-Match", hungYen.version(order), "Idempotency-Key", "confirm-" + order};
        String confirms = "{\"reaches\": \"necessity-confirmed\"}";

        HttpResponse<String> first = hungYen.post(path, confirms, headers);
        HttpResponse<String> second = hungYen.post(path, confirms, headers);
        assertThat(first.statusCode()).isEqualTo(201);
        assertThat(second.body()).isEqualTo(first.body());
        assertThat(Desk.reachedIn(Server.read(second))).containsExactly("submitted", "necessity-confirmed");
        assertThat(Desk.problem(hungYen.post(path, "{\"reaches\": \"withdrawn\"}", headers), 409))
                .isEqualTo("idempotency-key-reused");

        String wish = Desk.order("submitted");
        JsonNode one = Server.read(portal.post("/api/v1/orders", wish, "Idempotency-Key", "order-1"));
        JsonNode two = Server.read(portal.post("/api/v1/orders", wish, "Idempotency-Key", "order-1"));
        assertThat(Desk.keyOf(two)).isEqualTo(Desk.keyOf(one));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "'disclosure': 'secret' | 422 | unknown-reference",
                "'enterprise': 'enterprise/none' | 422 | unknown-reference",
                "'enterprise': 'office/kr' | 400 | invalid-parameter",
                "'forwardedBy': 'department/ha-noi' | 400 | unknown-field",
                "'status': 'transferred' | 400 | invalid-parameter",
                "'deadline': '2020-01-01' | 422 | order-incomplete",
                "'name': {} | 422 | order-incomplete",
                "'name': {'fr': 'x'} | 400 | invalid-parameter",
                "'on': '2126-01-01' | 422 | act-in-future"
            })
    void anOrderThatIsNotRightIsRefused(String field, int status, String problem) {
        String name = field.replaceFirst("^'(\\w+)'.*", "$1");
        String wish = Desk.order("submitted")
                .replace('\n', ' ')
                .replaceFirst("\"" + name + "\": (\"[^\"]*\"|\\{[^}]*}),? *", "");
        String json =
                wish.replaceFirst("\\{", "{" + field.replace('\'', '"') + ", ").replaceFirst(",\\s*}$", "}");

        assertThat(Desk.problem(portal.post("/api/v1/orders", json), status)).isEqualTo(problem);
    }

    @Test
    void nobodyWritesWithoutAKeyAndNobodyForOthers() {
        String json = Desk.order("submitted");
        Server.problem(server.call("POST", "/api/v1/orders", json, "Content-Type", "application/json"), 401);
        Server.problem(
                server.call("POST", "/api/v1/orders/o-0001/acts", "{}", "Content-Type", "application/json"), 401);
        Server.problem(haNoi.post("/api/v1/orders", json), 403);
        Server.problem(portal.act("o-0001", "{\"reaches\": \"introduced\", \"introduces\": \"office/kr\"}"), 403);
        Server.problem(
                server.call(
                        "POST",
                        "/api/v1/orders",
                        json,
                        "Authorization",
                        "Bearer " + portal.key(),
                        "Content-Type",
                        "text/plain"),
                415);
    }
}
