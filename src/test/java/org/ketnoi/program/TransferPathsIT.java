package org.ketnoi.program;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ketnoi.program.Server.problem;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** Transfer paths as anybody asks for them from outside, on the data that come with the program. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TransferPathsIT {
    private static final String DAY = "&asOf=2026-11-23";

    private Server server;

    @BeforeAll
    void start(@TempDir Path directory) {
        server = Server.start(directory.resolve("store"));
    }

    @AfterAll
    void close() {
        server.close();
    }

    private JsonNode paths(String question) {
        return server.json("/api/v1/transfer-paths?" + question + DAY);
    }

    /** Every path of names to a value that says something: {@code paths[].steps[].evidence[].id}. */
    private static void collect(String at, JsonNode node, Set<String> filled) {
        if (node.isArray()) {
            node.values().forEach(item -> collect(at + "[]", item, filled));
        } else if (node.isObject()) {
            node.properties()
                    .forEach(field -> collect(
                            at.isEmpty() ? field.getKey() : at + "." + field.getKey(), field.getValue(), filled));
        } else if (node.isNull()) {
            filled.add(at + " null");
        } else if (!node.asString().isBlank()) {
            filled.add(at);
        }
    }

    private static List<String> named(String at) {
        return Stream.of("id", "label").map(name -> at + "." + name).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"vi", "en"})
    void everyFieldOfTheAnswerIsFilledSomewhereAmongTheOpenOrders(String language) {
        Set<String> filled = new TreeSet<>();
        List<String> orders = OpenOrders.of(server);
        assertThat(orders).hasSizeGreaterThan(20);
        for (String order : orders) {
            JsonNode answer = paths("order=" + order + "&explain=full&lang=" + language);
            assertThat(answer.path("complete").asBoolean()).isTrue();
            assertThat(answer.has("limit"))
                    .as("a limit only where the search was cut")
                    .isFalse();
            assertThat(answer.path("paths").isEmpty() && answer.path("missing").isEmpty())
                    .as("%s has paths, or is told what is missing", order)
                    .isFalse();
            collect("", answer, filled);
        }
        List<String> expected = new ArrayList<>(List.of("asOf", "complete"));
        List.of("order", "enterprise", "paths[].technology", "paths[].steps[].from", "paths[].steps[].to")
                .forEach(at -> expected.addAll(named(at)));
        List.of("paths[].offer", "paths[].steps[].through", "excluded[].what", "excluded[].citations[]")
                .forEach(at -> expected.addAll(named(at)));
        List.of("missing[].what", "paths[].stages[].coveredBy", "nearMisses[].fails.about[]")
                .forEach(at -> expected.addAll(named(at)));
        Stream.of("rank", "score", "cost", "contact", "contactReason.code", "contactReason.text")
                .forEach(name -> expected.add("paths[]." + name));
        Stream.of("link", "linkLabel", "reliability", "from.type", "to.type")
                .forEach(name -> expected.add("paths[].steps[]." + name));
        Stream.of("id", "source", "date", "method", "confidence", "fictional")
                .forEach(name -> expected.add("paths[].steps[].evidence[]." + name));
        Stream.of("stage", "label", "coveredBy null").forEach(name -> expected.add("paths[].stages[]." + name));
        Stream.of("code", "step", "score", "gain", "text")
                .forEach(name -> expected.add("paths[].strengthen[]." + name));
        Stream.of("code", "text").forEach(name -> expected.add("excluded[]." + name));
        Stream.of("link", "text").forEach(name -> expected.add("missing[]." + name));
        Stream.of("code", "step", "text").forEach(name -> expected.add("nearMisses[].fails." + name));
        expected.addAll(List.of("nearMisses[].path.score", "nearMisses[].path.steps[].linkLabel"));
        assertThat(filled).containsAll(expected);
    }

    @Test
    void bothLanguagesTellTheSame() {
        for (String order : List.of("o-0001", "o-0002", "o-0010")) {
            String question = "order=" + order + "&explain=full&whyNot=office/jp&lang=";
            JsonNode vietnamese = paths(question + "vi");
            JsonNode english = paths(question + "en");
            assertThat(vietnamese.findValuesAsString("code")).isEqualTo(english.findValuesAsString("code"));
            assertThat(vietnamese.findValuesAsString("score")).isEqualTo(english.findValuesAsString("score"));
            assertThat(vietnamese.findValuesAsString("text"))
                    .isNotEqualTo(english.findValuesAsString("text"))
                    .noneMatch(text -> text.contains("{"));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "order=o-0001&via=office/kr&avoid=office/kr, via-avoided",
        "order=o-0001&via=department/thai-binh&avoid=department/hung-yen-2025, via-avoided",
        "order=o-0001&via=organization/h-0001, not-between",
        "order=o-0001&avoid=enterprise/e-0001, not-between",
        "order=o-0001&whyNot=country/KR, not-between",
        "order=o-0001&via=office/kr&contact=direct, via-in-direct-contact",
        "order=o-0001&via=office/kr&via=intermediary/i-0003&maxSteps=2, via-needs-steps",
        "order=o-0001&status=banned, banned-never-transferred",
        "order=o-0001&status=free, invalid-parameter",
        "order=o-0001&extent=half, invalid-parameter",
        "order=o-0001&language=no_such-, invalid-parameter",
        "order=o-0001&explain=much, invalid-parameter",
        "order=o-0001&via=office/kr&via=office/jp&via=office/tw&via=office/de, invalid-parameter",
        "order=o-0001&k=2&k=3, duplicate-parameter",
        "order=o-0001&vias=office/kr, unknown-parameter",
    })
    void contradictionsAndUnknownValuesAreRefusedWithTheReason(String question, String problem) {
        for (String language : List.of("vi", "en")) {
            HttpResponse<String> answer = server.get("/api/v1/transfer-paths?" + question + "&lang=" + language);
            JsonNode told = problem(answer, 400);
            assertThat(told.path("type").asString()).endsWith("/" + problem);
            assertThat(told.path("detail").asString()).isNotBlank().doesNotContain("{");
        }
    }

    @Test
    void somebodyUnknownIsNotFound() {
        for (String parameter : List.of("via", "avoid", "whyNot")) {
            problem(server.get("/api/v1/transfer-paths?order=o-0001&" + parameter + "=expert/x-none"), 404);
        }
    }

    private static List<String> parties(JsonNode path) {
        return path.path("steps").values().stream()
                .map(step -> step.path("to").path("id").asString().replaceFirst(".*/id/", ""))
                .toList();
    }

    @Test
    void conditionsHoldOfEveryPathTogether() {
        JsonNode answer = paths("order=o-0002&k=20&avoid=office/kr&avoid=office/jp&language=vi&contact=introduced");

        assertThat(answer.path("paths").values()).isNotEmpty().allSatisfy(path -> {
            assertThat(parties(path)).doesNotContain("office/kr", "office/jp");
            assertThat(path.path("steps").size()).isGreaterThan(1);
        });
        assertThat(answer.path("excluded").findValuesAsString("code")).contains("AVOIDED");
        assertThat(paths("order=o-0002&k=20&avoid=office/kr,office/jp&language=vi&contact=introduced"))
                .as("a comma separates as well as a second parameter")
                .isEqualTo(answer);
    }

    @Test
    void everyPathPassesBothThatAreToBePassed() {
        JsonNode first = paths("order=o-0001&k=50&contact=introduced").path("paths").values().stream()
                .filter(path -> path.path("steps").size() == 3)
                .findFirst()
                .orElseThrow();
        List<String> both = parties(first).subList(0, 2);
        JsonNode answer = paths("order=o-0001&via=" + both.get(1) + "&via=" + both.get(0));

        assertThat(answer.path("paths").values())
                .isNotEmpty()
                .allSatisfy(path -> assertThat(parties(path)).containsAll(both));
    }

    @Test
    void whatIsAvoidedIsANearMissAndWhyNotNamesIt() {
        JsonNode free = paths("order=o-0001&contact=introduced");
        String between = parties(free.path("paths").get(0)).getFirst();
        JsonNode answer = paths("order=o-0001&contact=introduced&avoid=" + between + "&whyNot=" + between + "&lang=en");

        JsonNode near = answer.path("nearMisses").values().stream()
                .filter(miss -> miss.path("fails").path("code").asString().equals("AVOIDED"))
                .findFirst()
                .orElseThrow();
        assertThat(near.path("path").path("score"))
                .isEqualTo(free.path("paths").get(0).path("score"));
        assertThat(answer.path("whyNot").path("code").asString()).isEqualTo("AVOIDED");
        assertThat(answer.path("whyNot").path("path").path("score"))
                .isEqualTo(free.path("paths").get(0).path("score"));
    }

    @Test
    void whyNotTellsTheRankOfAWeakerPath() {
        JsonNode all = paths("order=o-0001&k=60").path("paths");
        JsonNode best = all.get(0);
        for (JsonNode path : all.values()) {
            String between = parties(path).getFirst();
            if (path.path("rank").asInt() > 5 && between.startsWith("expert/")) {
                JsonNode why = paths("order=o-0001&whyNot=" + between).path("whyNot");
                assertThat(why.path("code").asString()).isEqualTo("WEAKER");
                assertThat(why.path("rank").asInt())
                        .isBetween(6, path.path("rank").asInt());
                assertThat(why.path("path").path("score").asDouble())
                        .isLessThanOrEqualTo(why.path("lastScore").asDouble())
                        .isLessThan(best.path("score").asDouble());
                return;
            }
        }
        throw new AssertionError("No expert among the first 60 paths");
    }

    @Test
    void nearMissesComeByThemselvesWhereSomethingWasStatedOrLittleFound() {
        assertThat(paths("order=o-0001").has("nearMisses")).isFalse();
        assertThat(paths("order=o-0001&avoid=office/kr").has("nearMisses")).isTrue();
        assertThat(paths("order=o-0001&avoid=office/kr&explain=brief").has("nearMisses"))
                .isFalse();
        assertThat(paths("order=o-0010").has("nearMisses")).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"vi, Vì sao không qua …?, Suýt thành đường", "en, Why not through …?, Near misses"})
    void thePageShowsNearMissesAndAnswersWhyNot(String language, String why, String near) {
        String page = server.get("/transfer-paths?order=o-0002&avoid=office/kr&avoid=office/jp&language=ko"
                        + "&whyNot=office/kr&lang=" + language)
                .body();

        assertThat(page)
                .contains(why, near, "name=\"avoid\" value=\"office/kr\"", "name=\"avoid\" value=\"office/jp\"");
        assertThat(page).contains("value=\"ko\" selected").doesNotContain("??");
        String order = server.get("/page/order/o-0023?lang=" + language).body();
        assertThat(order).contains("id=\"chain\"", "handling/oh-0019").doesNotContain("??");
        assertThat(server.get("/reliability?lang=" + language).body())
                .contains("kinds-of-links")
                .doesNotContain("??");
    }
}
