package org.ketnoi.program;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.rio.Rio;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** A server on an empty directory answers at once, and all doors say the same. */
class FirstStartIT {
    private static final String PREFIXES = """
            PREFIX kn: <https://w3id.org/ketnoi/ontology#>
            PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
            PREFIX schema: <https://schema.org/>
            PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
            """;
    private static final String ID = "https://w3id.org/ketnoi/id/";

    private static Server server;

    @BeforeAll
    static void start(@TempDir Path directory) {
        server = Server.start(directory.resolve("store"));
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static List<String> texts(JsonNode items, String property) {
        return items.values().stream()
                .map(item -> item.path(property).asString())
                .toList();
    }

    @Test
    void theFirstQuestionIsAnswered() {
        JsonNode orders = server.json("/api/v1/orders?limit=5");
        assertThat(orders.path("total").asInt()).isGreaterThanOrEqualTo(60);
        assertThat(orders.path("items")).hasSize(5);
    }

    @Test
    void anOrderHasSeveralPathsWithEvidenceForEachStep() {
        JsonNode answer = server.json("/api/v1/transfer-paths?order=order/o-0001&lang=en");
        assertThat(answer.path("paths").size()).isGreaterThanOrEqualTo(3);
        double last = 1;
        for (JsonNode path : answer.path("paths")) {
            double score = 1;
            assertThat(path.path("steps")).isNotEmpty();
            for (JsonNode step : path.path("steps")) {
                score *= step.path("reliability").asDouble();
                assertThat(step.path("linkLabel").asString()).isNotBlank();
                assertThat(step.path("evidence"))
                        .as("evidence of %s", step)
                        .isNotEmpty()
                        .allSatisfy(evidence -> {
                            assertThat(evidence.path("source").asString()).isNotBlank();
                            assertThat(evidence.path("date").asString()).matches("\\d{4}-\\d{2}-\\d{2}");
                            assertThat(evidence.path("confidence").asDouble()).isBetween(0.0, 1.0);
                        });
            }
            assertThat(path.path("score").asDouble())
                    .isEqualTo(score, within(0.001))
                    .isLessThanOrEqualTo(last);
            last = path.path("score").asDouble();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/transfer-paths?order=order/o-0001&k=10",
                "/api/v1/experts?q=d%E1%BB%87t&limit=50",
                "/api/v1/enterprises/e-0001",
                "/data/enterprise/e-0001.nt"
            })
    void theSameQuestionHasTheSameAnswerByteByByte(String path) {
        assertThat(server.get(path).statusCode()).isEqualTo(200);
        assertThat(server.get(path).body()).isEqualTo(server.get(path).body());
    }

    @Test
    void aBannedTechnologyIsExcludedWithTheLawThatBansIt() {
        String order = server.column(PREFIXES + """
                SELECT ?order WHERE {
                  ?technology kn:regulatoryStatus <https://w3id.org/ketnoi/scheme/regulatory-status/banned> ;
                    kn:legalBasis ?law ;
                    kn:field ?field .
                  ?order a kn:TechnologyOrder ;
                    kn:field ?field .
                } ORDER BY ?order LIMIT 1""", "order").getFirst();
        JsonNode excluded = server.json("/api/v1/transfer-paths?order=" + Server.encoded(order))
                .path("excluded");
        List<JsonNode> banned = excluded.values().stream()
                .filter(item -> item.path("code").asString().equals("BANNED"))
                .toList();
        assertThat(banned).isNotEmpty().allSatisfy(item -> {
            assertThat(item.path("citations")).isNotEmpty();
            assertThat(item.path("text").asString())
                    .contains(item.path("citations").get(0).path("label").asString());
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/transfer-paths?order=order/o-0001&steps=3",
                "/api/v1/experts?fields=weaving",
                "/api/v1/orders?areas=area/ha-noi",
                "/api/v1/search?q=a&sort=name"
            })
    void anUnknownParameterIsRefusedByName(String path) {
        JsonNode problem = Server.problem(server.get(path), 400);
        assertThat(problem.path("type").asString()).endsWith("/unknown-parameter");
        String name = path.replaceAll(".*[?&](steps|fields|areas|sort)=.*", "$1");
        assertThat(problem.path("detail").asString()).contains("“" + name + "”");
    }

    @Test
    void expertsOfAFieldAreThoseOfItsNarrowerFieldsToo() {
        JsonNode row = server.rows(PREFIXES + """
                SELECT ?broad (COUNT(DISTINCT ?expert) AS ?n) WHERE {
                  ?expertise kn:field ?field ;
                    kn:expertiseOf ?expert .
                  ?field skos:broader ?broad .
                } GROUP BY ?broad ORDER BY DESC(?n) ?broad LIMIT 1""").getFirst();
        String broad = row.path("broad").path("value").asString();
        JsonNode experts = server.json("/api/v1/experts?limit=200&field=" + Server.encoded(broad))
                .path("items");
        assertThat(experts.size())
                .isGreaterThanOrEqualTo(row.path("n").path("value").asInt());
        Set<String> fields = new TreeSet<>();
        for (JsonNode expert : experts) {
            assertThat(expert.path("score").asDouble()).isBetween(0.0, 1.0);
            assertThat(expert.path("assertions")).isNotEmpty();
            expert.path("assertions")
                    .forEach(assertion ->
                            fields.add(assertion.path("field").path("id").asString()));
        }
        assertThat(experts.get(0).path("assertions"))
                .allSatisfy(assertion -> assertThat(assertion.path("evidence"))
                        .isNotEmpty()
                        .allMatch(evidence ->
                                !evidence.path("source").asString("").isBlank()));
        assertThat(fields).hasSizeGreaterThan(1).anyMatch(field -> !field.equals(broad));
    }

    @Test
    void wordsFindTheSameExpertsFirstWithAndWithoutMarks() {
        List<String> plain = ids("/api/v1/experts?limit=10&q=" + Server.encoded("cong nghe det"));
        assertThat(ids("/api/v1/experts?limit=10&q=" + Server.encoded("công nghệ dệt")))
                .hasSize(10)
                .containsExactlyElementsOf(plain);
    }

    private static List<String> ids(String path) {
        return server.json(path).path("items").values().stream()
                .map(item ->
                        item.path("id").asString(item.path("expert").path("id").asString("")))
                .toList();
    }

    @Test
    void aNameLeadsToTurtleThatTwoLibrariesRead() throws IOException {
        HttpResponse<String> answer = server.get("/id/enterprise/e-0001", "Accept", "text/turtle");
        assertThat(answer.uri().getPath()).isEqualTo("/data/enterprise/e-0001.ttl");
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("text/turtle");
        Graph graph = GraphFactory.createDefaultGraph();
        RDFParser.fromString(answer.body(), Lang.TURTLE).parse(graph);
        assertThat(graph.size())
                .isGreaterThan(10)
                .isEqualTo(Rio.parse(new StringReader(answer.body()), "", RDFFormat.TURTLE)
                        .size());
        assertThat(answer.body()).contains("kn:Enterprise", "thai-binh");
    }

    @ParameterizedTest
    @ValueSource(strings = {"image/png", "nothing of the kind", "text/turtle;q=0"})
    void aNameLeadsNowhereForWhoeverAcceptsNothingOfIt(String accept) {
        Server.problem(server.get("/id/enterprise/e-0001", "Accept", accept), 406);
    }

    @Test
    void aNameLeadsToAPageThatNamesItsLinksInWords() {
        HttpResponse<String> page = server.get("/id/enterprise/e-0001", "Accept", "text/html", "Accept-Language", "vi");
        assertThat(page.statusCode()).as(page.uri().toString()).isEqualTo(200);
        assertThat(page.headers().firstValue("Content-Type").orElse("")).startsWith("text/html");
        JsonNode order = server.json("/api/v1/orders?lang=vi&limit=1&enterprise=enterprise/e-0001")
                .path("items")
                .get(0);
        assertThat(page.body())
                .contains("Công ty TNHH Nhuộm Trà Giang Mới", "Thái Bình")
                .contains(order.path("label").asString())
                .doesNotContainPattern("<a [^>]*>\\s*https?://");
    }

    @Test
    void unitsAreThoseOfTheDayAskedAbout() {
        JsonNode before = server.json("/api/v1/areas?limit=200&asOf=2025-06-30");
        JsonNode after = server.json("/api/v1/areas?limit=200&asOf=2025-07-01");
        assertThat(before.path("total").asInt()).isEqualTo(63);
        assertThat(after.path("total").asInt()).isEqualTo(34);
        assertThat(texts(before.path("items"), "id"))
                .contains(ID + "area/thai-binh")
                .doesNotContain(ID + "area/hung-yen-2025");
        assertThat(texts(after.path("items"), "id"))
                .contains(ID + "area/hung-yen-2025")
                .doesNotContain(ID + "area/thai-binh");
    }

    @Test
    void anOrderOfAnOldUnitIsFoundUnderTheNewOne() {
        List<String> orders = server.column(PREFIXES + """
                SELECT ?order WHERE {
                  ?order a kn:TechnologyOrder ;
                    kn:area <https://w3id.org/ketnoi/id/area/thai-binh> .
                } ORDER BY ?order""", "order");
        assertThat(orders).isNotEmpty();
        assertThat(texts(
                        server.json("/api/v1/orders?limit=200&area=area/hung-yen-2025")
                                .path("items"),
                        "id"))
                .containsAll(orders);
        assertThat(texts(
                        server.json("/api/v1/orders?limit=200&area=area/ha-noi").path("items"), "id"))
                .isNotEmpty()
                .doesNotContainAnyElementsOf(orders);
    }

    @Test
    void nobodysAddressIsTold() throws IOException {
        assertThat(server.count(PREFIXES + """
                SELECT (COUNT(*) AS ?n) WHERE {
                  GRAPH ?graph { ?thing ?property ?value }
                  BIND (STRSTARTS(STR(?graph), "https://w3id.org/ketnoi/id/") AS ?recorded)   # the ontology's examples write @en
                  FILTER (?property IN (schema:email, schema:telephone) || (?recorded && CONTAINS(STR(?value), "@")))
                }""")).isZero();
        for (CSVRecord expert : experts()) {
            List<String> secrets = new ArrayList<>(List.of(expert.get("email"), expert.get("phone")));
            secrets.removeIf(String::isBlank);
            if (secrets.isEmpty()) {
                continue;
            }
            for (String door : List.of("/data/expert/%s.ttl", "/api/v1/experts/%s", "/page/expert/%s")) {
                assertThat(server.get(String.format(door, expert.get("id"))).body())
                        .doesNotContain(secrets);
            }
        }
    }

    private static List<CSVRecord> experts() throws IOException {
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (Reader text = Files.newBufferedReader(Path.of("data", "experts.csv"));
                CSVParser rows = CSVParser.parse(text, format)) {
            return rows.getRecords();
        }
    }
}
