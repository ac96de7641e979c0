package org.ketnoi.program;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** The reconciliation service, by the shapes of the specification's examples (Reconciliation Service API 0.2). */
class ReconcileIT {
    private static final String FORM = "application/x-www-form-urlencoded";
    private static Server server;

    @BeforeAll
    static void start(@TempDir Path directory) {
        server = Server.start(directory.resolve("store"));
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static JsonNode ask(String queries) {
        return Server.read(server.post("/reconcile", FORM, "queries=" + Server.encoded(queries)));
    }

    @Test
    void theManifestTellsWhatTheServiceCan() {
        HttpResponse<String> answer = server.get("/reconcile?lang=en", "Origin", "https://openrefine.example");
        assertThat(answer.headers().firstValue("Access-Control-Allow-Origin")).hasValue("*");
        JsonNode manifest = Server.read(answer);
        assertThat(manifest.path("versions").get(0).asString()).isEqualTo("0.2");
        for (String required : Set.of("name", "identifierSpace", "schemaSpace")) {
            assertThat(manifest.path(required).asString()).as(required).isNotBlank();
        }
        assertThat(manifest.path("view").path("url").asString()).contains("{{id}}");
        assertThat(manifest.path("preview").path("url").asString()).contains("{{id}}");
        assertThat(manifest.path("preview").path("width").isInt()).isTrue();
        for (String door : Set.of("entity", "type", "property")) {
            JsonNode suggest = manifest.path("suggest").path(door);
            assertThat(suggest.path("service_url").asString()
                            + suggest.path("service_path").asString())
                    .startsWith(server.address());
        }
        assertThat(manifest.path("defaultTypes").toString()).contains("\"Enterprise\"");
    }

    @Test
    void aBatchIsAnsweredQueryByQuery() {
        JsonNode answer = ask("""
                {"q0": {"query": "Nguyen Van An", "type": "Expert", "limit": 3, "type_strict": "should"},
                 "q1": {"query": "Khánh Hoà", "type": ["AdministrativeUnit"]},
                 "q2": {"query": "zzzzzzzz"}}""");
        assertThat(new TreeSet<>(answer.propertyNames())).containsExactly("q0", "q1", "q2");
        JsonNode best = answer.path("q0").path("result").get(0);
        assertThat(best.path("id").asString()).isEqualTo("expert/x-0001");
        assertThat(best.path("name").asString()).isEqualTo("Nguyễn Văn An");
        assertThat(best.path("score").asDouble()).isBetween(90.0, 100.0);
        assertThat(best.path("match").isBoolean()).isTrue();
        assertThat(best.path("type").get(0).path("id").asString()).isEqualTo("Expert");
        assertThat(best.path("features").get(0).path("id").asString()).isEqualTo("name");
        assertThat(answer.path("q0").path("result").size()).isLessThanOrEqualTo(3);
        assertThat(answer.path("q1").path("result").get(0).path("id").asString())
                .startsWith("area/khanh-hoa");
        assertThat(answer.path("q2").path("result").isArray()).isTrue();
        assertThat(answer.path("q2").path("result")).isEmpty();
    }

    @Test
    void propertiesTellThoseOfOneNameApart() {
        String query = "{\"q0\": {\"query\": \"Nguyen Van An\", \"type\": \"Expert\", "
                + "\"properties\": [{\"pid\": \"area\", \"v\": {\"id\": \"%s\"}}]}}";
        for (String expert : Set.of("x-0001", "x-0002")) {
            String area = server.column(
                            "SELECT ?n WHERE { <https://w3id.org/ketnoi/id/expert/" + expert
                                    + "> <https://w3id.org/ketnoi/ontology#area> ?n }",
                            "n")
                    .getFirst();
            JsonNode best = ask(query.formatted(area)).path("q0").path("result").get(0);
            assertThat(best.path("id").asString()).isEqualTo("expert/" + expert);
            assertThat(best.path("features").toString()).contains("\"area\"");
        }
    }

    @Test
    void queriesMayComeInTheAddress() {
        JsonNode answer = server.json("/reconcile?queries=" + Server.encoded("{\"q0\":{\"query\":\"Hàn Quốc\"}}"));
        assertThat(answer.path("q0").path("result").toString()).contains("country/KR");
    }

    @Test
    void whatIsNoBatchIsRefused() {
        for (String wrong : Set.of("[]", "{", "{\"q0\": 1}", "{\"q0\": {\"query\": \"a\", \"type\": \"Colour\"}}")) {
            Server.problem(server.post("/reconcile", FORM, "queries=" + Server.encoded(wrong)), 400);
        }
        StringBuilder many = new StringBuilder("{");
        for (int i = 0; i < 51; i++) {
            many.append(i == 0 ? "" : ",").append("\"q").append(i).append("\":{\"query\":\"a\"}");
        }
        Server.problem(server.post("/reconcile", FORM, "queries=" + Server.encoded(many + "}")), 400);
    }

    @Test
    void aBrowserMayAskFromElsewhere() {
        HttpResponse<String> allowed = server.call(
                "OPTIONS",
                "/reconcile",
                "",
                "Origin",
                "https://openrefine.example",
                "Access-Control-Request-Method",
                "POST");
        assertThat(allowed.statusCode()).isEqualTo(200);
        assertThat(allowed.headers().firstValue("Access-Control-Allow-Origin")).hasValue("*");
    }

    @Test
    void whatIsTypedIsCompleted() {
        JsonNode entity =
                server.json("/reconcile/suggest/entity?lang=vi&prefix=nguyen+v").path("result");
        assertThat(entity.get(0).path("id").asString()).contains("/");
        assertThat(entity.get(0).path("name").asString()).isNotBlank();
        assertThat(entity.get(0).path("notable").get(0).path("id").asString()).isNotBlank();
        assertThat(server.json("/reconcile/suggest/type?lang=en&prefix=exp").toString())
                .contains("\"Expert\"");
        assertThat(server.json("/reconcile/suggest/property?lang=en&prefix=ar").toString())
                .contains("\"area\"");
    }

    @Test
    void aThingIsShownInTheFrameOfAnother() {
        HttpResponse<String> preview = server.get("/reconcile/preview?id=expert/x-0001&lang=vi", "Accept", "text/html");
        assertThat(preview.body()).contains("Nguyễn Văn An").doesNotContain("<script");
        assertThat(preview.headers().firstValue("Content-Security-Policy").orElse(""))
                .contains("frame-ancestors *", "default-src 'none'");
        assertThat(server.get("/reconcile/preview?id=expert/nobody").statusCode())
                .isEqualTo(404);
        assertThat(server.get("/id/expert/x-0001", "Accept", "text/html").statusCode())
                .isEqualTo(200);
    }
}
