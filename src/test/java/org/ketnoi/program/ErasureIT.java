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

/** Whoever leaves is gone from every door and every file, and does not come back. */
class ErasureIT {
    private static final String HEADER = "id,name,languages,country,email,phone,disclosure\n";
    private static Path place = Path.of("");
    private static Server server;
    private static Desk curator;
    private static Desk portal;

    @BeforeAll
    static void start(@TempDir Path directory) {
        place = directory;
        server = Server.start(directory.resolve("store"));
        curator = Desk.of(server, "curator", "curator");
        portal = Desk.of(server, "portal", "portal");
    }

    /** After all of this the records are without a contradiction. */
    @AfterAll
    static void stop() {
        server.close();
        Command verified = Command.run(server.store(), "verify");
        assertThat(verified.exit()).as(verified.out() + verified.err()).isZero();
    }

    private static HttpResponse<String> get(Desk desk, String path) {
        return server.get(path, "Authorization", "Bearer " + desk.key());
    }

    private static HttpResponse<String> erase(Desk desk, String expert) {
        return server.call("DELETE", "/api/v1/experts/" + expert, "", "Authorization", "Bearer " + desk.key());
    }

    /** What the command line says of a file that is handed in. */
    private static String refused(String expert) throws IOException {
        Path file = Files.writeString(place.resolve("experts.csv"), HEADER + expert + "\n");
        Command imported = Command.run(server.store(), "import", file.toString());
        assertThat(imported.exit()).isEqualTo(1);
        return imported.out() + imported.err();
    }

    @Test
    void everythingOnAPersonLeavesEveryPlace() throws IOException {
        String[] told = words("x-0006");
        assertThat(server.call("POST", "/api/v1/dumps", "", "Authorization", "Bearer " + server.operator())
                        .statusCode())
                .isEqualTo(201);
        assertThat(Bytes.filesWith(server.store(), told)).isNotEmpty();

        assertThat(server.call("DELETE", "/api/v1/experts/x-0006", "").statusCode())
                .isEqualTo(401);
        Server.problem(erase(portal, "x-0006"), 403);
        Command erased = Command.run(server.store(), "erase-person", "expert/x-0006");
        assertThat(erased.exit()).as(erased.err()).isZero();

        for (String path : List.of(
                "/id/expert/x-0006",
                "/page/expert/x-0006",
                "/data/expert/x-0006.ttl",
                "/api/v1/experts/x-0006",
                "/page/expert/x-0006?lang=en")) {
            HttpResponse<String> answer = server.get(path);
            assertThat(answer.statusCode()).as(path).isEqualTo(410);
            assertThat(answer.body()).doesNotContain(told);
        }
        assertThat(get(curator, "/api/v1/experts/x-0006/held").statusCode()).isEqualTo(410);
        assertThat(server.get("/api/v1/search?q=" + Server.encoded(told[0])).body())
                .doesNotContain("x-0006");
        for (String word : told) {
            assertThat(server.count("SELECT (COUNT(*) AS ?n) WHERE { GRAPH ?g { ?s ?p ?o FILTER (CONTAINS(STR(?o), \""
                            + word + "\") || CONTAINS(STR(?o), \"x-0006\") || CONTAINS(STR(?s), \"x-0006\")) } }"))
                    .as(word)
                    .isZero();
        }
        assertThat(Bytes.filesWith(server.store(), told)).isEmpty();
        assertThat(server.log()).doesNotContain(told);

        assertThat(refused("x-0006,Somebody Else,vi,VN,,,public")).contains("erased");
        assertThat(refused("x-9006,Somebody Else,vi,VN," + told[2].toUpperCase(java.util.Locale.ROOT) + ",,public"))
                .contains("erased");
        assertThat(refused(
                        "x-9006,Somebody Else,vi,VN,,0" + told[3].substring(3).replace(" ", "-") + ",public"))
                .contains("erased");
        assertThat(Bytes.filesWith(server.store(), told)).isEmpty();
    }

    /** Name, other name, mail and telephone of a bundled person. */
    private static String[] words(String expert) throws IOException {
        String line = Files.readAllLines(Path.of("data", "experts.csv")).stream()
                .filter(row -> row.startsWith(expert + ","))
                .findFirst()
                .orElseThrow();
        String mail = line.replaceAll(".*,([^,@\" ]+@[^,@]+),.*", "$1");
        String phone = line.replaceAll(".*,(\\+84[0-9 ]+),.*", "$1");
        return new String[] {line.split(",")[1], line.split(",")[2], mail, phone};
    }

    @Test
    void thePersonSeesWhatIsHeldAndByWhomItWasRead() throws IOException {
        Desk person = Desk.of(server, "person-8", "portal", "expert/x-0008");
        String mail = words("x-0008")[2];
        String order = portal.bring("submitted");
        String contact = "/api/v1/experts/x-0008/contact?purpose=matching-contact";

        assertThat(server.get(contact + "&order=order/" + order).statusCode()).isEqualTo(401);
        assertThat(Desk.problem(get(portal, contact), 400)).isEqualTo("contact-without-order");
        assertThat(Desk.problem(get(portal, contact + "&order=order/" + order), 403))
                .isEqualTo("contact-not-introduced");
        introduce(order, "expert/x-0008");
        assertThat(Desk.problem(get(person, contact + "&order=order/o-0001"), 403))
                .isEqualTo("contact-not-introduced");

        JsonNode given = Server.read(get(portal, contact + "&order=order/" + order));
        assertThat(given.path("values").toString()).contains(mail);
        JsonNode held = Server.read(get(person, "/api/v1/experts/x-0008/held"));
        assertThat(held.path("readings").toString()).contains("urn:ketnoi:credential:portal", "matching-contact");
        assertThat(held.path("statements").toString()).contains(mail);
        assertThat(held.path("consents")).isNotEmpty();
        Server.problem(get(portal, "/api/v1/experts/x-0008/held"), 403);
        Command printed = Command.run(server.store(), "held", "expert/x-0008");
        assertThat(printed.out()).contains(mail, "kn:ContactReading");
        assertThat(erase(person, "x-0008").statusCode()).isEqualTo(204);
        assertThat(Bytes.filesWith(server.store(), mail)).isEmpty();
        assertThat(erase(curator, "x-0008").statusCode()).isEqualTo(410);
    }

    private static void introduce(String order, String party) {
        for (String act : List.of(
                "{'reaches': 'necessity-confirmed'}",
                "{'reaches': 'assigned', 'assigns': 'office/kr'}",
                "{'reaches': 'answered', 'proposes': ['technology/t-0003']}",
                "{'reaches': 'introduced', 'introduces': '" + party + "'}")) {
            curator.does(order, act.replace('\'', '"'));
        }
    }

    @Test
    void ordersAndOffersAreDisclosedLevelByLevel() {
        assertThat(server.get("/api/v1/orders/o-0009").statusCode()).isEqualTo(404);
        assertThat(server.get("/api/v1/disclosed/orders/o-0009").statusCode()).isEqualTo(401);
        Desk stranger = Desk.of(server, "stranger", "portal", "enterprise/e-0060");
        assertThat(get(stranger, "/api/v1/disclosed/orders/o-0009").body()).contains("registered", "order/o-0009");

        JsonNode orders = Server.read(get(stranger, "/api/v1/disclosed/orders")).path("items");
        assertThat(orders.toString())
                .contains("order/o-0009", "order/o-0001")
                .doesNotContain("\"level\":\"after-introduction\"");
        JsonNode offers = Server.read(get(stranger, "/api/v1/disclosed/offers")).path("items");
        assertThat(offers.toString()).contains("\"level\":\"registered\"").doesNotContain("\"after-introduction\"");
    }

    @Test
    void anOrderForAfterAnIntroductionIsToldToItsSidesAndThatIsNoted() {
        String order = "o-0034";
        Desk other = Desk.of(server, "other", "steward", "office/jp");
        Desk introduced = Desk.of(server, "introduced", "steward", "organization/h-0002");
        String path = "/api/v1/disclosed/orders/" + order;

        assertThat(get(other, path).statusCode()).isEqualTo(404);
        assertThat(get(introduced, path).statusCode()).isEqualTo(404);
        assertThat(get(curator, path).body()).contains("after-introduction");
        assertThat(Server.read(get(curator, path + "/readings"))
                        .path("readings")
                        .toString())
                .contains("curator");
        Server.problem(get(other, path + "/readings"), 403);
    }
}
