package org.ketnoi.program;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Experts are found for a field and for a problem, with the way on which they are found. */
class ExpertsIT {
    private static final String PROBLEM = "Nước thải xưởng nhuộm của chúng tôi sau bể vi sinh vẫn còn màu đỏ.\n"
            + "Chúng tôi cần tìm người giúp khử màu nước thải dệt nhuộm mà không sinh nhiều bùn.";

    /** Somebody whose only evidence is in English, in words that the problem does not have. */
    private static final String FOREIGNER = """
            @base <https://w3id.org/ketnoi/id/> .
            @prefix dcterms: <http://purl.org/dc/terms/> .
            @prefix dpv: <https://w3id.org/dpv#> .
            @prefix foaf: <http://xmlns.com/foaf/0.1/> .
            @prefix kn: <https://w3id.org/ketnoi/ontology#> .
            @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
            @prefix s: <https://w3id.org/ketnoi/scheme/> .
            @prefix schema: <https://schema.org/> .
            @prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
            <expert/it-1> a kn:Expert , foaf:Person ; rdfs:label "Marga Lindqvist"@en ; schema:knowsLanguage "en" ;
              kn:country <country/SE> ; kn:disclosure s:disclosure\\/public .
            <consent/it-1> a kn:Consent ; kn:consentOf <expert/it-1> ;
              dpv:hasPurpose s:consent-purpose\\/public-profile ;
              kn:consentText "Tôi đồng ý. (Hư cấu.)"@vi , "I agree. (Fictional.)"@en ;
              kn:validFrom "2024-01-01"^^xsd:date ;
              kn:coversProperty rdfs:label , schema:knowsLanguage , kn:country , kn:disclosure , kn:expertiseOf .
            <evidence/it-1> a kn:Evidence ; kn:evidenceType s:evidence-type\\/project ;
              rdfs:label "Heterogeneous Fenton oxidation at pilot scale"@en ;
              dcterms:source "Fictional report" ; dcterms:date "2026-03-01"^^xsd:date ;
              kn:extractionMethod s:extraction-method\\/manual ; kn:confidence 0.9 .
            <expertise/it-1> a kn:Expertise ; kn:expertiseOf <expert/it-1> ; kn:field s:field\\/waste-water-treatment ;
              kn:expertiseLevel s:expertise-level\\/leading ; kn:confirmedOn "2026-03-01"^^xsd:date ;
              kn:evidence <evidence/it-1> .
            """;

    @TempDir
    static Path directory = Path.of("");

    private static Server server;

    @BeforeAll
    static void start() throws IOException {
        server = Server.start(directory.resolve("store"));
        Path file = Files.writeString(directory.resolve("foreigner.ttl"), FOREIGNER);
        var answer = server.beginImport(file).join();
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static JsonNode ask(String parameters) {
        return server.json("/api/v1/experts?lang=en&" + parameters).path("items");
    }

    private static List<String> codes(JsonNode expert) {
        return expert.path("reasons").values().stream()
                .map(reason -> reason.path("code").asString())
                .toList();
    }

    private static JsonNode one(JsonNode items, String key) {
        return items.values().stream()
                .filter(item -> item.path("id").asString().endsWith("/" + key))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aVietnameseProblemFindsSomebodyWithEnglishEvidenceByTheFieldAndSaysTheWay() {
        JsonNode found = one(ask("limit=20&q=" + Server.encoded(PROBLEM)), "it-1");

        assertThat(codes(found)).contains("FIELD_NAMED").doesNotContain("EVIDENCE_TEXT");
        assertThat(found.path("reasons").toString()).contains("The question names the field Waste water treatment");
        assertThat(found.path("assertions")
                        .get(0)
                        .path("evidence")
                        .get(0)
                        .path("label")
                        .asString())
                .isEqualTo("Heterogeneous Fenton oxidation at pilot scale");
        assertThat(server.get("/experts?lang=vi&q=" + Server.encoded(PROBLEM)).body())
                .contains("Câu hỏi nêu lĩnh vực Xử lý nước thải", "Marga Lindqvist");
    }

    @Test
    void theBestOfAFieldAreToldWithLevelEvidenceAndWhoLeadsToThem() {
        JsonNode items = ask("field=dyeing-and-finishing&limit=10");

        assertThat(items.get(0).path("id").asString()).endsWith("/expert/x-0001");
        assertThat(codes(items.get(0))).contains("FIELD_NAMED", "LEVEL", "CONFIRMED");
        JsonNode through = items.get(0).path("reachedThrough").get(0);
        assertThat(through.path("how").asString()).isEqualTo("AFFILIATION");
        assertThat(through.path("from").asString()).matches("\\d{4}-\\d\\d-\\d\\d");
        double last = 1;
        for (JsonNode item : items.values()) {
            assertThat(item.path("score").asDouble()).isBetween(0.0, last + 0.001);
            last = item.path("score").asDouble();
        }
    }

    @Test
    void conditionsNarrowAndWhatCannotBeReadIsRefused() {
        assertThat(ask("field=textile&language=ko&limit=50").size())
                .isPositive()
                .isLessThan(ask("field=textile&limit=50").size());
        assertThat(ask("field=textile&available=true&limit=100").toString()).doesNotContain("\"unavailable\"");
        assertThat(ask("field=textile&confirmedSince=2999-01-01")).isEmpty();
        assertThat(ask("field=textile&diverse=true&limit=5").size()).isEqualTo(5);
        assertThat(ask("q=" + Server.encoded("vải ".repeat(1_250).strip()) + "&limit=1")
                        .size())
                .isEqualTo(1);
        String page = "vải ".repeat(1_251);
        Server.problem(server.get("/api/v1/experts?q=" + Server.encoded(page)), 400);
        Server.problem(server.get("/api/v1/experts?field=textile&available=perhaps"), 400);
        Server.problem(server.get("/api/v1/experts?field=nowhere"), 404);
        Server.problem(server.get("/api/v1/experts"), 400);
    }

    @Test
    void theListGoesOnWhereItEnded() {
        String asked = "/api/v1/experts?field=textile&limit=";
        List<String> all = ids(server.json(asked + 6));
        List<String> paged = new ArrayList<>();
        String next = asked + 2;
        for (int page = 0; page < 3; page++) {
            var answer = server.get(next);
            paged.addAll(ids(server.json(next)));
            next = answer.headers().firstValue("Link").orElseThrow().replaceFirst("^<https?://[^/]+([^>]+)>.*", "$1");
        }
        assertThat(paged).hasSize(6).isEqualTo(all);
        String cursor = next.replaceFirst(".*(cursor=[^&]+).*", "$1");
        Server.problem(server.get(asked + "2&diverse=true&" + cursor), 400);
        Server.problem(server.get(asked + "2&cursor=unknown"), 410);
        assertThat(server.get("/experts?q=xử lý nước thải&lang=vi".replace(" ", "%20"))
                        .body())
                .contains("rel=\"next\"", "Chuyên gia thứ 1 đến 20");
    }

    private static List<String> ids(JsonNode answer) {
        List<String> ids = new ArrayList<>();
        answer.path("items").forEach(item -> ids.add(item.path("id").asString()));
        return ids;
    }

    @Test
    void thePageShowsReasonsAndKeepsWhatWasEntered() {
        String page = server.get("/experts?lang=en&available=true&diverse=true&q=" + Server.encoded("low-salt dyeing"))
                .body();
        assertThat(page)
                .contains(
                        "<textarea", ">low-salt dyeing</textarea>", "class=\"reasons\"", "is about:", "Reached through")
                .containsPattern("name=\"available\"[^>]*checked")
                .containsPattern("name=\"diverse\"[^>]*checked");
    }

    /** No score of anybody else changes, and so no order. */
    @Test
    void aWithdrawnConsentLeavesNothingButAGap() throws IOException {
        Map<String, List<String>> before = rankings();
        assertThat(before.values().stream().flatMap(List::stream).filter(line -> line.contains("x-0007")))
                .hasSizeGreaterThan(20);
        Desk person = Desk.of(server, "person-x-0007", "portal", "expert/x-0007");
        String held = server.get("/api/v1/experts/x-0007/consents", "Authorization", "Bearer " + person.key())
                .body();
        for (JsonNode consent : new tools.jackson.databind.json.JsonMapper()
                .readTree(held)
                .path("consents")
                .values()) {
            String key = consent.path("id").asString().replaceFirst(".*/", "");
            assertThat(person.post("/api/v1/consents/" + key + "/withdrawal", "{}", "If-Match", "*")
                            .statusCode())
                    .isEqualTo(200);
        }
        assertThat(server.get("/api/v1/experts/x-0007").statusCode()).isEqualTo(404);

        before.replaceAll((question, ranking) ->
                ranking.stream().filter(line -> !line.contains("x-0007")).toList());
        assertThat(rankings()).isEqualTo(before);
    }

    /** Question to the ids and scores of all who are found. */
    private static Map<String, List<String>> rankings() throws IOException {
        Map<String, List<String>> rankings = new TreeMap<>();
        int place = 0;
        for (CSVRecord row : questions()) {
            if (place++ % 3 == 0) {
                String parameter = row.get("kind").equals("field") ? "field" : "q";
                JsonNode items = ask("limit=200&" + parameter + "=" + Server.encoded(row.get("question")));
                rankings.put(
                        row.get("id"),
                        items.values().stream()
                                .map(item -> item.path("id").asString() + " " + item.path("score"))
                                .toList());
            }
        }
        return rankings;
    }

    private static List<CSVRecord> questions() throws IOException {
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        String text = Files.readString(Path.of("src", "bench", "resources", "quality", "experts.csv"));
        try (CSVParser parser = CSVParser.parse(text, format)) {
            return parser.getRecords();
        }
    }
}
