package org.ketnoi.program;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** An order lives through its acts, by those who may, and all doors show it at once. */
class OrderActsIT {
    private static final String PREFIXES = "PREFIX kn: <https://w3id.org/ketnoi/ontology#> ";
    private static final String ID = "https://w3id.org/ketnoi/id/";
    private static Server server;
    private static Desk hungYen;
    private static Desk haNoi;
    private static Desk korea;
    private static Desk portal;
    private static Desk curator;

    @BeforeAll
    static void start(@TempDir Path directory) {
        server = Server.start(directory.resolve("store"));
        hungYen = Desk.of(server, "hung-yen", "steward", "department/hung-yen-2025");
        haNoi = Desk.of(server, "ha-noi", "steward", "department/ha-noi");
        korea = Desk.of(server, "korea", "steward", "office/kr");
        portal = Desk.of(server, "portal", "portal");
        curator = Desk.of(server, "curator", "curator");
    }

    /** After all of this the records are without a contradiction. */
    @AfterAll
    static void stop() {
        server.close();
        Command verified = Command.run(server.store(), "verify");
        assertThat(verified.exit()).as(verified.out() + verified.err()).isZero();
    }

    private static String step(String reaches, int ago, String more) {
        return String.format("{'reaches': '%s', 'on': '%s'%s}", reaches, Desk.day(ago), more)
                .replace('\'', '"');
    }

    private static String publishedStatus(String order) {
        List<String> stated =
                server.column(PREFIXES + "SELECT ?s WHERE { <" + ID + "order/" + order + "> kn:status ?s }", "s");
        assertThat(stated).hasSize(1);
        return stated.getFirst().replaceFirst(".*/", "");
    }

    @Test
    void anOrderGoesItsWholeWayFromDraftToTransferred() {
        String order = portal.bring("draft");
        assertThat(server.get("/api/v1/orders/" + order).statusCode()).isEqualTo(404);
        assertThat(server.get("/api/v1/orders/" + order + "/acts").statusCode()).isEqualTo(404);
        assertThat(korea.life(order).statusCode()).isEqualTo(404);

        portal.does(order, step("submitted", 18, ""));
        assertThat(publishedStatus(order)).isEqualTo("submitted");
        hungYen.does(order, step("necessity-confirmed", 16, ", 'note': 'Đã xem tại xưởng'"));
        hungYen.does(order, step("assigned", 15, ", 'assigns': 'office/kr'"));
        korea.does(order, step("answered", 11, ", 'proposes': ['technology/t-0003']"));
        korea.does(order, step("introduced", 9, ", 'introduces': 'organization/h-0001'"));
        portal.does(order, step("negotiating", 8, ""));
        portal.does(order, step("contracted", 5, ""));
        hungYen.does(order, step("in-transfer", 4, ""));
        portal.does(order, step("transferred", 1, ""));

        JsonNode life = server.json("/api/v1/orders/" + order + "/acts?lang=en");
        assertThat(Desk.reachedIn(life))
                .containsExactly(
                        "submitted",
                        "necessity-confirmed",
                        "assigned",
                        "answered",
                        "introduced",
                        "negotiating",
                        "contracted",
                        "in-transfer",
                        "transferred");
        assertThat(Desk.statusOf(life)).isEqualTo("transferred");
        assertThat(publishedStatus(order)).isEqualTo("transferred");
        assertThat(server.get("/page/order/" + order + "?lang=vi").body())
                .contains("Quá trình xử lý", "Đã chuyển giao")
                .doesNotContain("Đã xem tại xưởng");
        assertThat(life.toString()).doesNotContain("Đã xem tại xưởng");
        assertThat(hungYen.life(order).body()).contains("Đã xem tại xưởng");
        assertThat(server.json("/api/v1/search?q=" + Server.encoded("sấy vải bơm nhiệt"))
                        .toString())
                .contains(order);
        assertThat(handling(order)).isEqualTo("office/kr contracted " + Desk.day(11));
        assertThat(server.json("/api/v1/queries/status-against-acts-violation").path("rows"))
                .isEmpty();
        assertThat(server.json("/api/v1/queries/act-before-order-violation").path("rows"))
                .isEmpty();
    }

    private static String handling(String order) {
        JsonNode row = server.rows(PREFIXES + "SELECT ?by ?outcome ?on WHERE { ?h kn:handlesOrder <" + ID + "order/"
                        + order + "> ; kn:handledBy ?by ; kn:handlingOutcome ?outcome ; kn:answeredOn ?on }")
                .getFirst();
        return row.path("by").path("value").asString().substring(ID.length()) + " "
                + row.path("outcome").path("value").asString().replaceFirst(".*/", "") + " "
                + row.path("on").path("value").asString();
    }

    @Test
    void aStewardConfirmsOrdersOfTheOwnUnitOnly() {
        String order = portal.bring("submitted");
        String confirms = "{\"reaches\": \"necessity-confirmed\"}";

        Server.problem(haNoi.act(order, confirms), 403);
        Server.problem(korea.act(order, confirms), 403);
        Server.problem(portal.act(order, confirms), 403);
        assertThat(publishedStatus(order)).isEqualTo("submitted");
        hungYen.does(order, confirms);
        assertThat(publishedStatus(order)).isEqualTo("necessity-confirmed");
    }

    @Test
    void anOrderOfAnOldUnitIsItsSuccessorsBusiness() {
        String version = hungYen.version("o-0003");
        hungYen.does("o-0003", "{\"reaches\": \"assigned\", \"assigns\": \"expert/x-0002\"}");
        assertThat(publishedStatus("o-0003")).isEqualTo("assigned");
        assertThat(hungYen.version("o-0003")).isNotEqualTo(version);
    }

    @Test
    void aDeclineHasAReason() {
        String order = portal.bring("submitted");

        assertThat(Desk.problem(hungYen.act(order, "{\"reaches\": \"declined\"}"), 422))
                .isEqualTo("act-incomplete");
        hungYen.does(order, "{\"reaches\": \"declined\", \"declineReason\": \"description-unclear\"}");
        assertThat(server.json("/api/v1/orders/" + order + "/acts?lang=en").toString())
                .contains("decline-reason/description-unclear");
    }

    @Test
    void aCuratorTakesTheLastActBack() {
        String order = portal.bring("submitted");
        hungYen.does(order, "{\"reaches\": \"necessity-confirmed\"}");
        JsonNode life = server.json("/api/v1/orders/" + order + "/acts");
        String act = life.path("acts").get(1).path("id").asString().replaceFirst(".*/", "");
        String first = life.path("acts").get(0).path("id").asString().replaceFirst(".*/", "");

        Server.problem(hungYen.undo(order, act), 403);
        assertThat(Desk.problem(curator.undo(order, first), 409)).isEqualTo("act-not-last");
        assertThat(curator.undo(order, act).statusCode()).isEqualTo(200);

        assertThat(publishedStatus(order)).isEqualTo("submitted");
        assertThat(server.count(PREFIXES + "SELECT (COUNT(*) AS ?n) WHERE { <" + ID + "order/" + order
                        + "> ?p ?o FILTER (?p IN (kn:necessityConfirmedOn, kn:forwardedBy)) }"))
                .isZero();
        assertThat(Desk.problem(curator.undo("o-0001", "a-0004"), 409)).isEqualTo("act-not-last");
    }

    @Test
    void anOrderThatIsNotPublicIsNotToldByItsActs() {
        String wish = Desk.order("submitted").replace("\"public\"", "\"registered\"");
        String order = Desk.keyOf(Server.read(portal.post("/api/v1/orders", wish)));
        long runs = server.count("SELECT (COUNT(DISTINCT ?g) AS ?n) WHERE { GRAPH ?g { ?s ?p ?o } }");
        hungYen.does(order, "{\"reaches\": \"necessity-confirmed\"}");

        assertThat(server.get("/api/v1/orders/" + order + "/acts").statusCode()).isEqualTo(404);
        assertThat(Desk.problem(
                        haNoi.post("/api/v1/orders/" + order + "/acts", "{\"reaches\": \"declined\"}", "If-Match", "*"),
                        404))
                .isEqualTo("node-not-found");
        assertThat(Desk.statusOf(Server.read(hungYen.life(order)))).isEqualTo("necessity-confirmed");
        assertThat(server.count("SELECT (COUNT(DISTINCT ?g) AS ?n) WHERE { GRAPH ?g { ?s ?p ?o } }"))
                .isEqualTo(runs);
    }
}
