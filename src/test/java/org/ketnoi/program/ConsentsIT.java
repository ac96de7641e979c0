package org.ketnoi.program;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** People agree to uses of their data, and what they take back leaves every place. */
class ConsentsIT {
    private static final String CONSENT = """
            {"purposes": ["event-invitation"], "covers": ["rdfs:label", "kn:expertiseOf"],
             "text": {"vi": "Tôi đồng ý được mời dự hội thảo."}, "textVersion": "2026-01"}""";

    private static Server server;
    private static Desk curator;
    private static Desk haNoi;
    private static Desk korea;
    private static Desk portal;

    @BeforeAll
    static void start(@TempDir Path directory) {
        server = Server.start(directory.resolve("store"));
        curator = Desk.of(server, "curator", "curator");
        haNoi = Desk.of(server, "ha-noi", "steward", "department/ha-noi");
        korea = Desk.of(server, "korea", "steward", "office/kr");
        portal = Desk.of(server, "portal", "portal");
    }

    /** After all of this the records are without a contradiction. */
    @AfterAll
    static void stop() {
        server.close();
        Command verified = Command.run(server.store(), "verify");
        assertThat(verified.exit()).as(verified.out() + verified.err()).isZero();
    }

    private static Desk person(String key) {
        return Desk.of(server, "person-" + key, "portal", "expert/" + key);
    }

    private static HttpResponse<String> consents(Desk desk, String expert) {
        return server.get("/api/v1/experts/" + expert + "/consents?lang=en", "Authorization", "Bearer " + desk.key());
    }

    private static HttpResponse<String> withdraw(Desk desk, String consent, String... headers) {
        return desk.post("/api/v1/consents/" + consent + "/withdrawal", "{}", headers);
    }

    /** The key of a person's consent that holds for a purpose. */
    private static String holding(Desk desk, String expert, String purpose) {
        return Server.read(consents(desk, expert)).path("consents").values().stream()
                .filter(consent -> consent.path("holds").asBoolean())
                .filter(consent -> consent.path("purposes").toString().contains("/" + purpose))
                .map(consent -> consent.path("id").asString().replaceFirst(".*/", ""))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void consentsAreShownToThoseWhoLookAfterThePersonOnly() {
        Desk person = person("x-0001");

        assertThat(server.get("/api/v1/experts/x-0001/consents").statusCode()).isEqualTo(401);
        Server.problem(consents(korea, "x-0001"), 403);
        Server.problem(consents(portal, "x-0001"), 403);
        Server.problem(consents(person, "x-0002"), 403);
        Server.problem(consents(person, "x-9999"), 403);
        for (Desk desk : List.of(person, haNoi, curator)) {
            JsonNode told = Server.read(consents(desk, "x-0001"));
            assertThat(told.path("consents")).hasSizeGreaterThanOrEqualTo(2);
            assertThat(told.toString()).contains("kn:expertiseOf", "Public profile", "I agree that KetNoi");
        }
    }

    @Test
    void aConsentIsGivenForPurposesAndDataWithTheTextThatWasRead() {
        Desk person = person("x-0005");
        String path = "/api/v1/experts/x-0005/consents";

        assertThat(Desk.problem(person.post(path, CONSENT.replace("\"event-invitation\"", "")), 422))
                .isEqualTo("consent-incomplete");
        assertThat(Desk.problem(person.post(path, CONSENT.replace("event-invitation", "anything")), 422))
                .isEqualTo("unknown-reference");
        assertThat(Desk.problem(person.post(path, CONSENT.replace("kn:expertiseOf", "kn:everything")), 422))
                .isEqualTo("unknown-reference");
        assertThat(Desk.problem(
                        person.post(
                                path,
                                CONSENT.replace("}\", ", "}")
                                        .replace("\"textVersion\"", "\"from\": \"2999-01-01\", \"textVersion\"")),
                        422))
                .isEqualTo("act-in-future");
        Server.problem(korea.post(path, CONSENT), 403);
        int before = Server.read(consents(person, "x-0005")).path("consents").size();

        HttpResponse<String> given = person.post(path, CONSENT, "Idempotency-Key", "first");
        assertThat(given.statusCode()).as(given.body()).isEqualTo(201);
        person.post(path, CONSENT, "Idempotency-Key", "first");

        JsonNode now = Server.read(consents(person, "x-0005")).path("consents");
        assertThat(now).hasSize(before + 1);
        assertThat(now.toString())
                .contains("Tôi đồng ý được mời dự hội thảo.", "\"textVersion\":\"2026-01\"", "person-x-0005");
        assertThat(Desk.problem(
                        person.post(path, CONSENT.replace("2026-01", "2026-02"), "Idempotency-Key", "first"), 409))
                .isEqualTo("idempotency-key-reused");
    }

    @Test
    void withdrawingForContactTakesTheAddressOffTheDisk() {
        Desk person = person("x-0002");
        String mail = "an.nguyen@co-khi-mien-dong.example";
        assertThat(Bytes.filesWith(server.store(), mail)).isNotEmpty();
        String consent = holding(person, "x-0002", "matching-contact");

        assertThat(Desk.problem(withdraw(person, consent), 428)).isEqualTo("consents-version-not-told");
        assertThat(Desk.problem(withdraw(person, consent, "If-Match", "\"0-0\""), 412))
                .isEqualTo("consents-changed");
        assertThat(Server.problem(withdraw(korea, consent, "If-Match", "*"), 403))
                .isNotNull();
        assertThat(withdraw(person, consent, "If-Match", "*").statusCode()).isEqualTo(200);

        assertThat(Bytes.filesWith(server.store(), mail, "+84 000 000 002")).isEmpty();
        assertThat(server.get("/api/v1/experts/x-0002").statusCode()).isEqualTo(200);
        assertThat(Server.read(consents(person, "x-0002")).toString()).contains("withdrawnOn");
    }

    @Test
    void withoutAnyConsentThePersonIsNowhere() {
        String name = "Đường Thị Minh Dương";
        assertThat(server.get("/api/v1/experts/x-0004").body()).contains(name);
        Desk person = person("x-0004");
        for (JsonNode consent :
                Server.read(consents(person, "x-0004")).path("consents").values()) {
            String key = consent.path("id").asString().replaceFirst(".*/", "");
            assertThat(withdraw(person, key, "If-Match", "*").statusCode()).isEqualTo(200);
        }

        assertThat(server.get("/api/v1/experts/x-0004").statusCode()).isEqualTo(404);
        assertThat(server.get("/page/expert/x-0004").statusCode()).isEqualTo(404);
        assertThat(server.get("/api/v1/search?q=" + Server.encoded(name)).body())
                .doesNotContain("x-0004");
        assertThat(server.count("SELECT (COUNT(*) AS ?n) WHERE { GRAPH ?g { ?s ?p ?o FILTER (CONTAINS(STR(?o), \""
                        + name + "\") || CONTAINS(STR(?s), \"x-0004\") || CONTAINS(STR(?o), \"x-0004\")) } }"))
                .isZero();
        assertThat(Bytes.filesWith(server.store(), name, "duong.duong@thuc-pham-sg.example", "+84 000 000 004"))
                .isEmpty();
        assertThat(server.log()).doesNotContain(name, "duong.duong@");
        assertThat(Server.read(consents(person, "x-0004")).path("consents")).isNotEmpty();
    }
}
