package org.ketnoi.program;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** Stewards decide on pairs that may be one; what is decided is remembered, and taken back. */
class IdentityDecisionsIT {
    private static final String DECISIONS = "/api/v1/identities/decisions";
    private static final String PAIR =
            "{\"one\": \"organization/%s\", \"other\": \"organization/%s\", \"verdict\": \"%s\"}";

    private static Server server;
    private static Desk curator;

    @BeforeAll
    static void start(@TempDir Path directory) throws IOException {
        server = Server.start(directory.resolve("store"));
        curator = Desk.of(server, "curator-1", "curator");
        Path file = Files.writeString(directory.resolve("organizations.csv"), """
                id,kind,name_vi,name_en,country,city
                tq-1,ForeignHolder,Công ty Tamgang Quosen,Tamgang Quosen Robotics,KR,Daegu
                tq-2,ForeignHolder,Công ty Tamgang Quosen,"TAMGANG QUOSEN ROBOTICS CO., LTD.",KR,Daegu
                vb-1,ForeignHolder,Công ty Velbrandt,Velbrandt Feinmechanik GmbH,DE,Jena
                vb-2,ForeignHolder,Công ty Velbrandt,VELBRANDT FEINMECHANIK,DE,Jena
                ms-1,ForeignHolder,Công ty Marisquel,Marisquel Dessalement,FR,Brest
                ms-2,ForeignHolder,Công ty Marisquel,Marisquel Dessalement SAS,FR,Brest
                """);
        Command taken = Command.run(server.store(), "import", file.toString());
        assertThat(taken.exit()).as("%s %s", taken.out(), taken.err()).isZero();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static Set<Set<String>> open() {
        return server.json("/api/v1/identities/duplicates?limit=200").path("items").values().stream()
                .map(pair -> Set.of(id(pair.path("one")), id(pair.path("other"))))
                .collect(Collectors.toSet());
    }

    private static String id(JsonNode named) {
        return named.path("id").asString().replaceFirst(".*/", "");
    }

    private static JsonNode history(Desk desk) {
        return Server.read(server.get(DECISIONS + "?lang=en", "Authorization", "Bearer " + desk.key()));
    }

    private static HttpResponse<String> takeBack(Desk desk, String key) {
        return server.call("DELETE", DECISIONS + "/" + key, "", "Authorization", "Bearer " + desk.key());
    }

    private static JsonNode decided(String one, String other, String verdict) {
        HttpResponse<String> answer = curator.post(DECISIONS + "?lang=en", String.format(PAIR, one, other, verdict));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        return Server.read(answer);
    }

    @Test
    void whatIsDifferentIsNotAskedAgainUntilItIsTakenBack() {
        assertThat(open()).contains(Set.of("tq-1", "tq-2"));

        JsonNode decision = decided("tq-1", "tq-2", "different");
        assertThat(decision.path("by").asString()).isEqualTo("curator-1");
        assertThat(decision.path("score").asDouble()).isGreaterThan(0.9);
        assertThat(decision.path("reasons").get(0).path("text").asString()).isNotBlank();
        assertThat(open()).doesNotContain(Set.of("tq-1", "tq-2"));
        assertThat(history(curator).path("items").values().stream()
                        .map(made -> made.path("key").asString()))
                .contains(decision.path("key").asString());
        assertThat(Desk.problem(curator.post(DECISIONS, String.format(PAIR, "tq-1", "tq-2", "same")), 409))
                .isEqualTo("decision-contradicts");

        String key = decision.path("key").asString();
        assertThat(Server.read(takeBack(curator, key))
                        .path("takenBack")
                        .path("by")
                        .asString())
                .isEqualTo("curator-1");
        assertThat(open()).contains(Set.of("tq-1", "tq-2"));
        assertThat(Desk.problem(takeBack(curator, key), 409)).isEqualTo("decision-taken-back");
        assertThat(Desk.problem(takeBack(curator, "20200101-000000-00000000"), 404))
                .isEqualTo("decision-unknown");
    }

    @Test
    void theProgramMergesByItselfWhatIsSure() {
        decided("ms-1", "ms-2", "different");
        Command merged = Command.run(server.store(), "link", "--decide");
        assertThat(merged.exit()).as(merged.err()).isZero();
        assertThat(merged.out())
                .contains("organization/vb-1", "organization/vb-2")
                .doesNotContain("organization/ms-");
        assertThat(merged.err()).contains(" merged, ");
        assertThat(open()).doesNotContain(Set.of("vb-1", "vb-2"));
        JsonNode made = history(curator).path("items").values().stream()
                .filter(item -> id(item.path("kept")).startsWith("vb-"))
                .findFirst()
                .orElseThrow();
        assertThat(made.path("by").asString()).isEqualTo("program");
        assertThat(made.path("kept").path("label").asString()).isNotBlank();
        assertThat(made.path("other").path("label").asString()).containsIgnoringCase("velbrandt");
        assertThat(Command.run(server.store(), "link", "--decide").out()).doesNotContain("organization/vb-");
        for (JsonNode item : history(curator).path("items")) {
            if (item.path("by").asString().equals("program")) {
                assertThat(takeBack(curator, item.path("key").asString()).statusCode())
                        .isEqualTo(200);
            }
        }
        assertThat(open()).contains(Set.of("vb-1", "vb-2"));
    }

    @Test
    void onlyThoseWhoAnswerForThemDecideAndSeeTheHistory() {
        String wish = String.format(PAIR, "tq-1", "tq-2", "same");
        assertThat(server.post(DECISIONS, "application/json", wish).statusCode())
                .isEqualTo(401);
        assertThat(server.get(DECISIONS).statusCode()).isEqualTo(401);
        Desk portal = Desk.of(server, "a-portal", "portal");
        Desk steward = Desk.of(server, "a-steward", "steward", "department/hung-yen-2025");
        Desk own = Desk.of(server, "own-steward", "steward", "organization/tq-1", "organization/tq-2");
        assertThat(Desk.problem(portal.post(DECISIONS, wish), 403)).isEqualTo("not-allowed");
        assertThat(Desk.problem(steward.post(DECISIONS, wish), 403)).isEqualTo("not-allowed");
        assertThat(Desk.problem(steward.post("/api/v1/identities/automatic-decisions", "{}"), 403))
                .isEqualTo("not-allowed");
        assertThat(history(steward).path("total").asInt()).isZero();

        HttpResponse<String> answer = own.post(DECISIONS, String.format(PAIR, "tq-1", "tq-2", "different"));
        assertThat(answer.statusCode()).isEqualTo(201);
        String key = Server.read(answer).path("key").asString();
        assertThat(history(own).path("total").asInt()).isPositive();
        assertThat(Desk.problem(takeBack(steward, key), 403)).isEqualTo("not-allowed");
        assertThat(takeBack(own, key).statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'one': 'organization/tq-1', 'other': 'enterprise/e-0001', 'verdict': 'same'} | 422 | merge-with-fiction",
                "{'one': 'department/hung-yen', 'other': 'department/hung-yen-2025', 'verdict': 'same'} | 422 | merge-of-successors",
                "{'one': 'enterprise/e-0001', 'other': 'office/kr', 'verdict': 'same'} | 422 | merge-across-classes",
                "{'one': 'organization/tq-1', 'other': 'organization/tq-1', 'verdict': 'same'} | 422 | same-thing-twice",
                "{'one': 'organization/tq-1', 'other': 'organization/nobody', 'verdict': 'same'} | 404 | node-not-found",
                "{'one': 'organization/tq-1', 'other': 'organization/tq-2', 'verdict': 'perhaps'} | 400 | invalid-parameter",
                "{'one': 'organization/tq-1', 'verdict': 'same'} | 400 | invalid-parameter",
                "{'one': 'organization/tq-1', 'other': 'organization/tq-2', 'verdict': 'same', 'kept': 'organization/vb-1'} | 422 | kept-is-neither",
                "{'one': 'organization/tq-1', 'other': 'organization/tq-2', 'verdict': 'same', 'by': 'me'} | 400 | unknown-field"
            })
    void whatMustNotBeOneIsRefusedWithWhy(String json, int status, String problem) {
        assertThat(Desk.problem(curator.post(DECISIONS, json.replace('\'', '"')), status))
                .isEqualTo(problem);
    }

    @Test
    void theListIsFilteredByTypeAndUnit() {
        assertThat(server.json("/api/v1/identities/duplicates?type=organization")
                        .path("total")
                        .asInt())
                .isPositive();
        assertThat(server.json("/api/v1/identities/duplicates?type=organization&area=area/ha-noi")
                        .path("total")
                        .asInt())
                .isZero();
        assertThat(List.of(
                        server.get("/api/v1/identities/duplicates?type=nothing").statusCode(),
                        server.get("/api/v1/identities/duplicates?area=office/kr")
                                .statusCode()))
                .containsOnly(400);
    }

    @Test
    void theCommandSaysWhatItNeeds() {
        assertThat(Command.run(server.store(), "link").exit()).isEqualTo(2);
        assertThat(Command.run(server.store(), "link", "--decide", "names.csv").exit())
                .isEqualTo(2);
    }
}
