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
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** The question library at its REST door: told, asked, and refused with the reason. */
class QuestionsIT {
    private static final String HUNG_YEN = "https://w3id.org/ketnoi/id/area/hung-yen-2025";

    private static Server server;

    @BeforeAll
    static void start(@TempDir Path directory) {
        server = Server.start(directory.resolve("store"));
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void everyQuestionIsToldWithAnExampleThatAnswers() {
        JsonNode items = server.json("/api/v1/queries").path("items");
        assertThat(items.size()).isGreaterThan(28);
        for (JsonNode item : items) {
            String name = item.path("name").asString();
            assertThat(item.path("summary").asString()).as(name).isNotBlank();
            assertThat(item.path("types").propertyNames())
                    .as(name)
                    .isEqualTo(item.path("params").propertyNames())
                    .isEqualTo(item.path("examples").propertyNames());
            JsonNode answer = server.json(item.path("example").asString());
            assertThat(answer.path("total").asInt())
                    .as(name)
                    .isEqualTo(answer.path("rows").size());
            assertThat(answer.path("total").asInt() == 0).as(name).isEqualTo(item.has("emptyBecause"));
        }
    }

    @ParameterizedTest
    @CsvSource({"vi, Hưng Yên", "en, Hung Yen"})
    void everyThingInTheRowsHasItsNameInTheReadersLanguage(String language, String name) {
        JsonNode answer = server.json("/api/v1/queries/place/cq-25-successions?lang=" + language);
        assertThat(answer.path("rows").values())
                .anyMatch(row -> row.path("after").asString().equals(HUNG_YEN));
        JsonNode label = answer.path("labels").path(HUNG_YEN);
        assertThat(label.path("text").asString()).isEqualTo(name);
        assertThat(label.path("lang").asString()).isEqualTo(language);
    }

    @ParameterizedTest
    @ValueSource(strings = {"area/hung-yen-2025", HUNG_YEN})
    void aThingIsNamedInFullOrShort(String thing) {
        JsonNode answer = server.json("/api/v1/queries/labels?thing=" + Server.encoded(thing));
        assertThat(answer.path("rows").path(1).path("label").path("text").asString())
                .isEqualTo("Hưng Yên");
    }

    @Test
    void csvComesByNameAndByAccept() {
        HttpResponse<String> named = server.get("/api/v1/queries/place/cq-25-units.csv");
        HttpResponse<String> accepted = server.get("/api/v1/queries/cq-25-units", "Accept", "text/csv");
        assertThat(named.headers().firstValue("Content-Type").orElse("")).startsWith("text/csv");
        assertThat(named.headers().firstValue("ETag")).isPresent();
        assertThat(named.body())
                .startsWith("unit,from,until\r\n")
                .contains(HUNG_YEN + ",2025-07-01,\r\n")
                .isEqualTo(accepted.body());
        assertThat(server.get("/api/v1/queries/cq-25-units", "Accept", "*/*").body())
                .startsWith("{");
    }

    @ParameterizedTest
    @CsvSource({
        "vi, cq-11-experts?asOf=hom-qua, Tham số “asOf”",
        "en, cq-11-experts?asOf=yesterday, Parameter “asOf”",
        "vi, labels?x=, Không có tham số “x”",
        "en, labels?x=, There is no parameter “x”",
        "en, labels?thing=a+b, Parameter “thing”",
        "en, labels?thing=, Parameter “thing”"
    })
    void aWrongValueIsRefusedWithWhatIsExpected(String language, String question, String told) {
        HttpResponse<String> answer = server.get("/api/v1/queries/" + question + "&lang=" + language);
        assertThat(Server.problem(answer, 400).path("detail").asString()).contains(told);
    }

    @Test
    void aQuestionThatIsNotThereIsNotFound() {
        Server.problem(server.get("/api/v1/queries/cq-99-nothing"), 404);
    }
}
