package org.ketnoi.program;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** What is typed finds what is meant, at every door that searches. */
class SearchIT {
    private static final String FILE = """
            id,name_vi,description_vi,area,industry
            sugar,Đường,,ha-noi,13
            sun,Dương,,ha-noi,13
            odd,Dướng,,ha-noi,13
            sugar-mill,Nhà máy đường Sông Con,,ha-noi,13
            baker,Bánh Tây Hồ,Làm bánh từ đường thốt nốt.,ha-noi,13
            """;

    @TempDir
    static Path directory = Path.of("");

    private static Server server;

    @BeforeAll
    static void start() throws IOException {
        server = Server.start(directory.resolve("store"));
        Path file = Files.writeString(directory.resolve("enterprises.csv"), FILE);
        HttpResponse<String> answer = server.beginImport(file).join();
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static List<String> keys(JsonNode answer) {
        return answer.path("items").values().stream()
                .map(item -> item.path("id").asString())
                .map(id -> id.substring(id.lastIndexOf('/') + 1))
                .toList();
    }

    private static List<String> found(String words) {
        return keys(server.json("/api/v1/search?limit=200&q=" + Server.encoded(words)));
    }

    private static List<String> ours(String words) {
        List<String> ours = List.of("sugar", "sun", "odd", "sugar-mill", "baker");
        return found(words).stream().filter(ours::contains).toList();
    }

    @Test
    void whoTypesDiacriticsMeansThem() {
        assertThat(found("đường")).startsWith("sugar").contains("sugar-mill", "baker");
        assertThat(ours("đường")).startsWith("sugar", "sugar-mill", "baker");
        assertThat(found("dương")).startsWith("sun");
        assertThat(found("dướng")).startsWith("odd");
    }

    @Test
    void whoTypesNoneFindsAll() {
        assertThat(ours("duong")).startsWith("odd", "sugar", "sun").contains("sugar-mill", "baker");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Khánh Hoà", "Khánh Hòa", "khanh hoa", "KHÁNH HÒA"})
    void eitherToneFindsThePlace(String words) {
        assertThat(found(words).getFirst()).startsWith("khanh-hoa");
        assertThat(found(Normalizer.normalize(words, Normalizer.Form.NFD))).isEqualTo(found(words));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Nguyen Van An", "An Nguyen Van", "Nguyễn Văn An"})
    void aPersonIsFoundInBothOrders(String name) {
        assertThat(found(name)).startsWith("x-0001");
    }

    @Test
    void hintsTellThoseOfOneNameApart() {
        JsonNode two = server.json("/api/v1/search?lang=vi&type=areas&q=" + Server.encoded("An Giang"))
                .path("items");
        assertThat(two.get(0).path("hint").asString()).isNotBlank();
    }

    @Test
    void whereTheWordsStandIsTold() {
        JsonNode match = server.json("/api/v1/search?lang=vi&q=" + Server.encoded("duong thot not"))
                .path("items")
                .get(0)
                .path("match");
        assertThat(match.path("text").asString()).isEqualTo("Làm bánh từ đường thốt nốt.");
        assertThat(match.path("lang").asString()).isEqualTo("vi");
        JsonNode first = match.path("ranges").get(0);
        assertThat(match.path("text")
                        .asString()
                        .substring(
                                first.path("start").asInt(), first.path("end").asInt()))
                .isEqualTo("đường");
        String page = server.get("/search?lang=vi&q=" + Server.encoded("<b>nhuom"), "Accept", "text/html")
                .body();
        assertThat(page).contains("<mark>").doesNotContain("<b>nhuom");
    }

    /** The place and the field stand in no text of what is found. */
    @Test
    void wordsMayNameWhatAThingIsConnectedWith() {
        assertThat(found("bánh Hà Nội")).contains("baker");
        assertThat(found("banh ha noi")).contains("baker");
        assertThat(found("bánh Hải Phòng")).doesNotContain("baker");
        assertThat(keys(server.json("/api/v1/search?type=enterprises&lang=vi&q=" + Server.encoded("nhà máy Hà Nội"))))
                .contains("sugar-mill");
        String asked = "/api/v1/search?type=orders&q=" + Server.encoded("nước thải Hưng Yên");
        assertThat(server.json(asked + "&lang=vi").path("total").asInt())
                .isEqualTo(server.json(asked + "&limit=200").path("items").size())
                .isPositive();
    }

    @Test
    void aTextFindsWhatIsAboutTheSame() {
        String text = "The water behind our dye works is still red, how do we get the colour out without much sludge?";
        JsonNode answer = server.json("/api/v1/search?lang=en&facets=type&q=" + Server.encoded(text));
        assertThat(keys(answer)).isNotEmpty();
        assertThat(answer.path("total").asInt())
                .isGreaterThanOrEqualTo(keys(answer).size());
        JsonNode best = server.json("/api/v1/search?lang=en&type=technologies&limit=1&q=" + Server.encoded(text))
                .path("items")
                .get(0);
        assertThat(best.path("label").asString()).containsIgnoringCase("dye");
        assertThat(best.path("match").path("ranges").size()).isPositive();
        assertThat(server.get("/search?lang=en&q=" + Server.encoded(text), "Accept", "text/html")
                        .body())
                .contains("/experts?q=The%20water", "/matches?q=The%20water");
    }

    @Test
    void valuesAreCounted() {
        JsonNode answer = server.json("/api/v1/search?lang=vi&limit=1&type=enterprises&facets=type,area&q=duong");
        JsonNode area = answer.path("facets").path("area").get(0);
        assertThat(area.path("value").asString()).startsWith("area/");
        assertThat(area.path("label").asString()).isNotBlank();
        long inArea = server.json("/api/v1/enterprises?limit=1&q=duong&area="
                        + Server.encoded(area.path("value").asString()))
                .path("total")
                .asLong();
        assertThat(inArea).isGreaterThanOrEqualTo(area.path("total").asLong());
        assertThat(answer.path("facets").path("type").get(0).path("total").asLong())
                .isEqualTo(answer.path("total").asLong());
        Server.problem(server.get("/api/v1/search?q=a&facets=colour"), 400);
    }

    @ParameterizedTest
    @CsvSource({"nhuo, huộm", "cong ty, ông ty", "chuyen giao, huyển giao"})
    void whatIsBeingTypedIsCompleted(String words, String text) {
        JsonNode items = server.json("/api/v1/suggest?lang=vi&limit=5&q=" + Server.encoded(words))
                .path("items");
        assertThat(items.size()).isBetween(1, 5);
        assertThat(items.toString()).contains(text);
    }

    @Test
    void limitsAreKept() {
        Server.problem(server.get("/api/v1/search?q=" + "a".repeat(257)), 400);
        Server.problem(server.get("/api/v1/suggest?q=" + "a".repeat(257)), 400);
        Server.problem(server.get("/api/v1/suggest?q=a&limit=51"), 400);
        for (String syntax : List.of("((((", "*:*", "/re/", "~99", "a AND (", "\"")) {
            assertThat(server.get("/api/v1/search?q=" + Server.encoded(syntax)).statusCode())
                    .as(syntax)
                    .isEqualTo(200);
        }
        assertThat(found("*:*")).isEmpty();
    }

    @Test
    void wordsCanBeAskedInSparql() {
        String query = """
                PREFIX fn: <https://w3id.org/ketnoi/function#>
                PREFIX kn: <https://w3id.org/ketnoi/ontology#>
                PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
                SELECT ?thing ?score WHERE {
                  (?thing ?score) fn:search ("đường" "enterprises" 3) .
                  ?thing a kn:Enterprise
                } ORDER BY DESC(?score)""";
        assertThat(server.column(query, "thing").getFirst()).endsWith("enterprise/sugar");
        assertThat(server.rows(query)).hasSize(3);
        String bound =
                "PREFIX fn: <https://w3id.org/ketnoi/function#> ASK { <https://w3id.org/ketnoi/id/enterprise/sun> "
                        + "fn:search (\"đường\" \"enterprises\" 1000) }";
        assertThat(Server.read(server.sparql(bound)).path("boolean").asBoolean())
                .isTrue();
        for (String wrong : List.of(
                "(\"a\" 0)", "(\"a\" 1001)", "\"\"", "?x", "(\"a\" \"colours\")", "\"" + "a".repeat(257) + "\"")) {
            Server.problem(
                    server.sparql("SELECT ?t WHERE { ?t <https://w3id.org/ketnoi/function#search> " + wrong + " }"),
                    400);
        }
    }

    @Test
    void aSearchInsideAQueryKeepsItsLimits() {
        JsonNode problem = Server.problem(
                server.sparql("SELECT * WHERE { ?a ?b ?c . ?t <https://w3id.org/ketnoi/function#search> (\"a\" 1000) . "
                        + "?u <https://w3id.org/ketnoi/function#search> (\"b\" 1000) . ?v ?w ?x }"),
                422);
        assertThat(problem.path("type").asString()).endsWith("/sparql-rows");
    }

    @Test
    void whatIsTakenBackIsFoundNoMore() {
        HttpResponse<String> answer = Multipart.of(
                        "enterprises.csv", "id,name_vi,area,industry\ntaken-back,Xưởng Tầm Vông Quế Lâm,ha-noi,13\n")
                .to(server, "/api/v1/imports?lang=en", server.operator());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        assertThat(found("tam vong que lam")).startsWith("taken-back");
        String id = Server.read(answer).path("id").asString();
        assertThat(server.call("DELETE", "/api/v1/imports/" + id, "", "Authorization", "Bearer " + server.operator())
                        .statusCode())
                .isEqualTo(200);
        assertThat(found("tam vong que lam")).doesNotContain("taken-back");
        assertThat(found("Xưởng Tầm Vông Quế Lâm")).doesNotContain("taken-back");
    }
}
