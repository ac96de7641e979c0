package org.ketnoi.program;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What is missing, and what if there were a link more or less, at their doors and against the data themselves. */
class GapsIT {
    private static final JsonMapper JSON = new JsonMapper();

    private static Server server;

    @BeforeAll
    static void start(@TempDir Path directory) {
        server = Server.start(directory.resolve("store"));
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static JsonNode gaps(String parameters) {
        return server.json("/api/v1/gaps?lang=en&" + parameters);
    }

    private static JsonNode whatIf(String body) {
        return Server.read(server.post("/api/v1/what-if?lang=en", "application/json", body));
    }

    private static TreeSet<String> orders(JsonNode list) {
        return list.values().stream()
                .map(item -> item.path("order").path("id").asString())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String importSheet(String name, String text) {
        HttpResponse<String> answer = Multipart.of(name, text).to(server, "/api/v1/imports", server.operator());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        return JSON.readTree(answer.body()).path("id").asString();
    }

    private static void undo(String id) {
        HttpResponse<String> answer =
                server.call("DELETE", "/api/v1/imports/" + id, "", "Authorization", "Bearer " + server.operator());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    }

    @Test
    void everyOrderWithoutAPathIsToldWithWhatTransferPathsSay() {
        JsonNode told = gaps("limit=200");
        assertThat(told.path("complete").asBoolean()).isTrue();
        assertThat(told.path("total").asInt())
                .isPositive()
                .isEqualTo(told.path("counts").path("withoutPath").asInt());
        for (JsonNode gap : told.path("orders")) {
            JsonNode answer = server.json("/api/v1/transfer-paths?lang=en&order="
                    + gap.path("order").path("id").asString());
            assertThat(answer.path("paths")).isEmpty();
            assertThat(gap.path("missing")).isEqualTo(answer.path("missing"));
        }
    }

    @ParameterizedTest
    @CsvSource({"vi, Chưa có văn phòng, Phần Lan", "en, No office, Finland"})
    void textsAreInTheReadersLanguage(String language, String text, String country) {
        JsonNode groups = server.json("/api/v1/gaps?lang=" + language).path("groups");
        assertThat(groups.values())
                .anyMatch(group -> group.path("text").asString().startsWith(text)
                        && group.path("text").asString().contains(country));
    }

    @ParameterizedTest
    @ValueSource(strings = {"link", "country", "field", "area"})
    void everyGroupListsAsManyOrdersAsItCounts(String view) {
        JsonNode groups = gaps("by=" + view).path("groups");
        assertThat(groups).isNotEmpty();
        for (JsonNode group : groups) {
            JsonNode listed = gaps("limit=200&by=" + view + "&what="
                    + group.path("what").path("id").asString()
                    + (group.has("link") ? "&link=" + group.path("link").asString() : ""));
            assertThat(listed.path("total").asInt())
                    .isEqualTo(listed.path("orders").size())
                    .isEqualTo(group.path("orders").asInt());
        }
    }

    @Test
    void theListGoesOnFromPageToPage() {
        List<String> whole = new ArrayList<>(orders(gaps("limit=200").path("orders")));
        List<String> paged = new ArrayList<>();
        String next = "/api/v1/gaps?limit=2";
        while (!next.isEmpty()) {
            HttpResponse<String> page = server.get(next);
            paged.addAll(orders(Server.read(page).path("orders")));
            next = page.headers()
                    .firstValue("Link")
                    .map(link -> link.replaceFirst("<http://[^/]+(/[^>]*)>.*", "$1"))
                    .orElse("");
        }
        assertThat(paged).isEqualTo(whole);
    }

    @ParameterizedTest
    @CsvSource({
        "by=colour, 400",
        "limit=201, 400",
        "asOf=yesterday, 400",
        "of=link, 400",
        "by=field&link=meeting, 400",
        "cursor=abc, 410"
    })
    void whatIsNotAskedRightlyIsRefused(String parameters, int status) {
        Server.problem(server.get("/api/v1/gaps?" + parameters), status);
    }

    @Test
    void everyNewLinkUnlocksWhatTheWhatIfSaysWithExactlyItsLinks() {
        JsonNode links = gaps("").path("newLinks");
        assertThat(links).isNotEmpty();
        for (JsonNode link : links) {
            JsonNode outcome = whatIf(link.path("supposed").toString());
            assertThat(orders(outcome.path("unlocked")))
                    .as(link.path("text").asString())
                    .hasSize(link.path("unlocks").asInt())
                    .isEqualTo(link.path("orders").values().stream()
                            .map(order -> order.path("id").asString())
                            .collect(Collectors.toCollection(TreeSet::new)));
            assertThat(outcome.path("lost")).isEmpty();
        }
    }

    @Test
    void anOfficeUnlocksTheSameWhenItIsSupposedAndWhenItIsThere() {
        JsonNode office = gaps("").path("newLinks").values().stream()
                .filter(link -> link.path("kind").asString().equals("office"))
                .findFirst()
                .orElseThrow();
        String country = office.path("what").path("id").asString().replaceFirst(".*/", "");
        TreeSet<String> before = orders(gaps("limit=200").path("orders"));
        TreeSet<String> supposed =
                orders(whatIf(office.path("supposed").toString()).path("unlocked"));
        assertThat(supposed).isNotEmpty();

        StringBuilder meetings = new StringBuilder("id,participants,held_on\n");
        for (JsonNode link : office.path("supposed").path("add")) {
            if (link.path("link").asString().equals("meeting")) {
                String department = link.path("to").asString();
                meetings.append(
                        "it-" + department.replace('/', '-') + ",office/it-new;" + department + ",2026-01-10\n");
            }
        }
        String offices = importSheet(
                "offices.csv",
                "id,name_vi,name_en,covers,source\nit-new,Bộ phận đại diện thử,Office on trial," + country + ",Test\n");
        String introductions = importSheet("meetings.csv", meetings.toString());

        TreeSet<String> unlocked = new TreeSet<>(before);
        unlocked.removeAll(orders(gaps("limit=200").path("orders")));
        assertThat(unlocked).isEqualTo(supposed);

        undo(introductions);
        undo(offices);
        assertThat(orders(gaps("limit=200").path("orders"))).isEqualTo(before);
    }

    @Test
    void withoutTheOnlyIntroductionTheAnswerSaysWhatIsMissingAndWithItAgainItIsTheSame() {
        String address = "/api/v1/transfer-paths?lang=en&order=order/o-0054";
        String meeting =
                "id,participants,held_on,evidence\nit-m,organization/h-0044;expert/x-0001,2026-01-10,ed-0461\n";
        String first = importSheet("meetings.csv", meeting);
        String with = server.get(address).body();
        assertThat(JSON.readTree(with).path("paths")).isNotEmpty();
        assertThat(orders(gaps("limit=200").path("orders"))).noneMatch(order -> order.endsWith("/o-0054"));

        undo(first);
        JsonNode without = server.json(address);
        assertThat(without.path("paths")).isEmpty();
        assertThat(without.path("missing").path(0).path("link").asString()).isEqualTo("officeCoversCountry");
        assertThat(without.path("missing").path(0).path("what").path("id").asString())
                .endsWith("/country/FI");
        assertThat(orders(gaps("limit=200").path("orders"))).anyMatch(order -> order.endsWith("/o-0054"));

        String second = importSheet("meetings.csv", meeting);
        assertThat(server.get(address).body()).isEqualTo(with);
        undo(second);
    }

    @Test
    void whatLosesItsOnlyLinkIsToldWithItsPathBefore() {
        JsonNode hanging = gaps("").path("hangsOn").path(0);
        String order = hanging.path("orders").path(0).path("id").asString();
        JsonNode way = server.json("/api/v1/transfer-paths?lang=en&k=1&order=" + order)
                .path("paths")
                .path(0);
        JsonNode step = way.path("steps").path(0);
        JsonNode outcome = whatIf("""
                {"orders": ["%s"], "remove": [{"link": "%s", "from": "%s", "to": "%s"}]}""".formatted(
                        order,
                        step.path("link").asString(),
                        end(step, step.has("through") ? "to" : "from"),
                        step.has("through") ? end(step, "through") : end(step, "to")));
        assertThat(outcome.path("considered").asInt()).isEqualTo(1);
        for (JsonNode lost : outcome.path("lost")) {
            assertThat(lost.path("before").path("score").asDouble())
                    .isEqualTo(way.path("score").asDouble());
            assertThat(lost.has("after")).isFalse();
        }
    }

    private static String end(JsonNode step, String name) {
        return step.path(name).path("id").asString();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{} | nothing-supposed",
                "[] | malformed-json",
                "{\"ad\": []} | unknown-field",
                "{\"add\": {}} | invalid-parameter",
                "{\"add\": [{\"link\": \"friends\", \"from\": \"office/kr\", \"to\": \"office/jp\"}]} | invalid-parameter",
                "{\"add\": [{\"link\": \"meeting\", \"from\": \"office/kr\"}]} | invalid-parameter",
                "{\"add\": [{\"link\": \"meeting\", \"from\": \"office/kr\", \"to\": \"office/none\"}]} | supposed-unknown-end",
                "{\"add\": [{\"link\": \"officeCoversCountry\", \"from\": \"office/kr\", \"to\": \"country/QQ\"}]} | supposed-unknown-end",
                "{\"add\": [{\"link\": \"officeCoversCountry\", \"from\": \"office/kr\", \"to\": \"country/KR\"}]} | supposed-link-exists",
                "{\"remove\": [{\"link\": \"officeCoversCountry\", \"from\": \"office/kr\", \"to\": \"country/JP\"}]} | supposed-link-missing",
                "{\"add\": [{\"link\": \"officeCoversCountry\", \"from\": \"expert/x-0001\", \"to\": \"country/JP\"}]} | supposed-wrong-end"
            })
    void aWrongSuppositionIsRefusedInBothLanguages(String body, String problem) {
        for (String language : List.of("vi", "en")) {
            HttpResponse<String> answer = server.post("/api/v1/what-if?lang=" + language, "application/json", body);
            assertThat(Desk.problem(answer, 400)).isEqualTo(problem);
        }
    }

    @Test
    void aWhatIfWritesNothingAndIsNotKept() {
        String tag = server.get("/api/v1/gaps").headers().firstValue("ETag").orElseThrow();
        HttpResponse<String> answer = server.post(
                "/api/v1/what-if",
                "application/json",
                "{\"add\": [{\"link\": \"officeCoversCountry\", \"from\": \"office/kr\", \"to\": \"country/FI\"}]}");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(server.get("/api/v1/gaps").headers().firstValue("ETag")).contains(tag);
    }

    @Test
    void tooMuchIsRefused() {
        String link = "{\"link\": \"meeting\", \"from\": \"office/kr\", \"to\": \"office/jp\"}";
        String many = String.join(",", java.util.Collections.nCopies(501, link));
        assertThat(Desk.problem(server.post("/api/v1/what-if", "application/json", "{\"add\": [" + many + "]}"), 400))
                .isEqualTo("invalid-parameter");
        Server.problem(server.post("/api/v1/what-if", "application/json", " ".repeat(1_000_001)), 413);
        Server.problem(server.post("/api/v1/what-if", "text/plain", "{}"), 415);
    }
}
