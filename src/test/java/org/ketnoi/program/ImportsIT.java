package org.ketnoi.program;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Imports over REST and on the command line: previewed, followed, committed, undone, replaced. */
class ImportsIT {
    private static final String GOOD = """
            <https://w3id.org/ketnoi/id/note/i-1> <http://www.w3.org/2000/01/rdf-schema#label> "Một"@vi .
            <https://w3id.org/ketnoi/id/note/i-2> <urn:about> <https://w3id.org/ketnoi/id/note/i-1> .
            """;
    private static final String FAULTY = GOOD + """
            <https://w3id.org/ketnoi/id/note/i-3> <urn:about> <https://w3id.org/ketnoi/id/note/none> .
            <https://w3id.org/ketnoi/id/note/i-4> <urn:about> <https://w3id.org/ketnoi/id/note/i-3> .
            """;

    @TempDir
    static Path directory = Path.of("");

    private static Server server;
    private static Desk operator;
    private static Desk steward;
    private static Desk other;

    @BeforeAll
    static void start() {
        server = Server.start(directory.resolve("store"));
        operator = Desk.operator(server);
        steward = Desk.of(server, "desk-a", "steward", "department/hung-yen");
        other = Desk.of(server, "desk-b", "steward", "department/hung-yen");
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static HttpResponse<String> send(Desk desk, String name, String text, String... fields) {
        return Multipart.of(name, text, fields).to(server, "/api/v1/imports?lang=en", desk.key());
    }

    private static HttpResponse<String> call(Desk desk, String method, String path, String... headers) {
        List<String> all = new java.util.ArrayList<>(List.of("Authorization", "Bearer " + desk.key()));
        all.addAll(List.of(headers));
        return server.call(method, "/api/v1/imports" + path, "", all.toArray(String[]::new));
    }

    private static JsonNode json(HttpResponse<String> answer, int status) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        return new JsonMapper().readTree(answer.body());
    }

    /** Asks until it has ended. */
    private static JsonNode ended(Desk desk, String id) {
        JsonNode view = json(call(desk, "GET", "/" + id), 200);
        while (List.of("waiting", "running", "undoing")
                .contains(view.path("state").asString())) {
            server.runFor(java.time.Duration.ofMillis(100));
            view = json(call(desk, "GET", "/" + id), 200);
        }
        return view;
    }

    private static List<String> visible() {
        return server.column(
                "SELECT ?n WHERE { GRAPH ?g { ?s ?p ?o } BIND (CONCAT(STR(?g), ' ', STR(?s), ' ', STR(?p), ' ', STR(?o)) AS ?n)"
                        + " FILTER (CONTAINS(STR(?s), '/id/note/i-') || CONTAINS(STR(?s), '/id/run/')) } ORDER BY ?n",
                "n");
    }

    @Test
    void anImportIsPreviewedCommittedAndUndone() {
        List<String> before = visible();
        JsonNode dry = json(send(steward, "notes.nt", GOOD, "dryRun", "true"), 200);
        String id = dry.path("id").asString();
        assertThat(dry.path("state").asString()).isEqualTo("checked");
        assertThat(dry.path("by").asString()).isEqualTo("desk-a");
        assertThat(dry.path("changes").path("added").asInt()).isEqualTo(2);
        assertThat(visible()).isEqualTo(before);

        JsonNode committed = json(call(steward, "POST", "/" + id + "/commit"), 201);
        assertThat(committed.path("outcome").asString()).isEqualTo("committed");
        assertThat(visible()).hasSizeGreaterThan(before.size());

        JsonNode undone = json(call(steward, "DELETE", "/" + id), 200);
        assertThat(undone.path("state").asString()).isEqualTo("undone");
        assertThat(visible()).isEqualTo(before);
        assertThat(Server.problem(call(steward, "DELETE", "/" + id), 409)
                        .path("type")
                        .asString())
                .endsWith("import-not-committed");
    }

    @Test
    void whoPrefersNotToWaitIsAnsweredAtOnceAndFollowsIt() {
        HttpResponse<String> answer = Multipart.of("async.nt", GOOD.replace("i-", "i-9"))
                .to(server, "/api/v1/imports", steward.key(), "Prefer", "respond-async");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(202);
        assertThat(answer.headers().firstValue("Preference-Applied")).contains("respond-async");
        String location = answer.headers().firstValue("Location").orElseThrow();
        String id = location.replaceFirst(".*/", "");
        assertThat(ended(steward, id).path("state").asString()).isEqualTo("committed");
        json(call(steward, "DELETE", "/" + id), 200);
    }

    @Test
    void faultyRowsAreLeftOutWhenThatIsWanted() {
        JsonNode refused = json(send(steward, "faulty.nt", FAULTY), 422);
        assertThat(refused.path("findings").get(0).path("row").asInt()).isEqualTo(3);

        JsonNode taken = json(send(steward, "faulty.nt", FAULTY, "rows", "valid"), 201);
        assertThat(taken.path("rowsLeftOut").asInt()).isEqualTo(2);
        assertThat(taken.path("statements").asInt()).isEqualTo(2);
        json(call(steward, "DELETE", "/" + taken.path("id").asString()), 200);
    }

    @Test
    void theReportIsPagedAndATable() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 250; i++) {
            text.append("<https://w3id.org/ketnoi/id/note/i-" + i
                    + "> <urn:about> <https://w3id.org/ketnoi/id/note/none> .\n");
        }
        JsonNode refused = json(send(steward, "many.nt", text.toString()), 422);
        assertThat(refused.path("findings")).hasSize(100);
        assertThat(refused.path("violations").asInt()).isEqualTo(250);
        String report = "/" + refused.path("id").asString() + "/report";
        HttpResponse<String> page = call(steward, "GET", report + "?limit=200&lang=en", "Accept", "application/json");
        assertThat(json(page, 200).path("items")).hasSize(200);
        assertThat(json(page, 200).path("total").asInt()).isEqualTo(250);
        String next = page.headers().firstValue("Link").orElseThrow().replaceAll("<[^?]*([^>]*)>.*", "$1");
        JsonNode last = json(call(steward, "GET", report + next, "Accept", "application/json"), 200);
        assertThat(last.path("items")).hasSize(50);
        assertThat(last.path("items").get(49).path("row").asInt()).isEqualTo(250);

        HttpResponse<String> table = call(steward, "GET", report + "?lang=vi", "Accept", "text/csv");
        assertThat(table.statusCode()).isEqualTo(200);
        assertThat(table.body().lines()).hasSize(251);
        assertThat(table.body())
                .startsWith("file,sheet,row,column,cell,severity,code,text")
                .contains("Chưa có dữ liệu nào về note/none.");
    }

    @Test
    void everyRoleHasItsPart() {
        JsonNode own = json(send(steward, "roles.nt", GOOD.replace("i-", "i-7")), 201);
        String id = own.path("id").asString();
        for (String path : List.of("/" + id, "/" + id + "/report")) {
            assertThat(server.get("/api/v1/imports" + path).statusCode()).isEqualTo(401);
            assertThat(call(other, "GET", path, "Accept", "application/json").statusCode())
                    .isEqualTo(404);
            assertThat(call(operator, "GET", path, "Accept", "application/json").statusCode())
                    .isEqualTo(200);
        }
        assertThat(server.get("/api/v1/imports").statusCode()).isEqualTo(401);
        assertThat(json(call(other, "GET", ""), 200).path("total").asInt()).isZero();
        assertThat(call(other, "DELETE", "/" + id).statusCode()).isEqualTo(404);
        assertThat(call(other, "POST", "/" + id + "/commit").statusCode()).isEqualTo(404);
        assertThat(json(call(operator, "DELETE", "/" + id), 200).path("state").asString())
                .isEqualTo("undone");
    }

    @Test
    void wrongWishesAreRefusedByName() {
        assertThat(Server.problem(send(steward, "a.nt", GOOD, "rows", "some"), 400)
                        .path("detail")
                        .asString())
                .contains("rows");
        assertThat(Server.problem(send(steward, "a.nt", GOOD, "replaces", "none"), 404)
                        .path("type")
                        .asString())
                .endsWith("import-not-found");
        assertThat(Server.problem(send(steward, "a.docx", GOOD), 400)
                        .path("type")
                        .asString())
                .endsWith("unknown-format");
    }

    @Test
    void theCommandLineImportsListsReplacesAndUndoes() throws IOException {
        Path things = Files.writeString(directory.resolve("cli-a.nt"), GOOD.replace("i-", "i-8"));
        Path more = Files.writeString(
                directory.resolve("cli-b.nt"),
                "<https://w3id.org/ketnoi/id/note/i-8b> <urn:about> <https://w3id.org/ketnoi/id/note/i-81> .\n");
        Path store = server.store();
        List<String> before = visible();
        Command dry = Command.run(store, "import", things.toString(), more.toString(), "--dry-run");
        assertThat(dry.exit()).as(dry.out() + dry.err()).isZero();
        assertThat(dry.out()).contains("2 new, 0 changed, 0 unchanged, 0 in conflict");

        JsonNode taken = new JsonMapper()
                .readTree(Command.run(store, "import", things.toString(), more.toString(), "--json")
                        .out());
        assertThat(taken.path("state").asString()).isEqualTo("committed");
        assertThat(taken.path("files")).hasSize(2);
        String id = taken.path("id").asString();
        Command listed = Command.run(store, "imports");
        assertThat(listed.lines()).anyMatch(line -> line.startsWith(id + "\tcommitted\toperator\t"));

        Files.writeString(things, GOOD.replace("i-", "i-8").replace("Một", "Hai"));
        JsonNode newer = new JsonMapper()
                .readTree(Command.run(store, "import", things.toString(), more.toString(), "--replaces", id, "--json")
                        .out());
        assertThat(newer.path("state").asString()).isEqualTo("committed");
        assertThat(visible()).anyMatch(line -> line.endsWith("Hai")).noneMatch(line -> line.endsWith("Một"));

        Path last = Files.writeString(
                directory.resolve("cli-c.nt"),
                "<https://w3id.org/ketnoi/id/note/i-8c> <urn:about> <https://w3id.org/ketnoi/id/note/i-8d> .\n");
        Path kind = Files.writeString(
                directory.resolve("cli-d.nt"),
                "<https://w3id.org/ketnoi/id/note/i-8d> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <urn:note> .\n");
        String typed = imported(store, kind.toString());
        String needing = imported(store, last.toString());
        Command needed = Command.run(store, "undo", typed);
        assertThat(needed.exit()).as(needed.out()).isEqualTo(1);
        assertThat(needed.out()).contains("cli-c.nt").contains("note/i-8d");
        assertThat(Command.run(store, "undo", needing).exit()).isZero();
        assertThat(Command.run(store, "undo", typed).exit()).isZero();

        Command back = Command.run(store, "undo", newer.path("id").asString());
        assertThat(back.exit()).as(back.out() + back.err()).isZero();
        assertThat(visible()).anyMatch(line -> line.endsWith("Một")).noneMatch(line -> line.endsWith("Hai"));
        assertThat(Command.run(store, "undo", id).exit()).isZero();
        assertThat(visible()).isEqualTo(before);
        Command wrong = Command.run(store, "undo", "none");
        assertThat(wrong.exit()).isEqualTo(1);
        assertThat(wrong.err()).contains("none").doesNotContain("\tat ");
    }

    private static String imported(Path store, String... files) {
        List<String> call = new java.util.ArrayList<>(List.of("import", "--json"));
        call.addAll(List.of(files));
        Command taken = Command.run(store, call.toArray(String[]::new));
        assertThat(taken.exit()).as(taken.out() + taken.err()).isZero();
        return new JsonMapper().readTree(taken.out()).path("id").asString();
    }
}
