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
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The SPARQL door answers, and refuses what it has to. */
class SparqlIT {
    private static final String PREFIXES = """
            PREFIX kn: <https://w3id.org/ketnoi/ontology#>
            PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
            PREFIX schema: <https://schema.org/>
            PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
            """;

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
    void sparqlCountsWhatTheListsCount() {
        long enterprises = server.count(PREFIXES + "SELECT (COUNT(DISTINCT ?e) AS ?n) WHERE { ?e a kn:Enterprise }");
        assertThat(server.json("/api/v1/enterprises?limit=1").path("total").asLong())
                .isEqualTo(enterprises);
        HttpResponse<String> get = server.get("/sparql?query=" + Server.encoded("ASK { ?s ?p ?o }"));
        assertThat(get.headers().firstValue("Content-Type").orElse("")).startsWith("application/sparql-results+json");
        assertThat(new JsonMapper().readTree(get.body()).path("boolean").asBoolean())
                .isTrue();
    }

    @Test
    void sparqlDoesNotAskElsewhere() {
        String query = "SELECT ?s WHERE { SERVICE <http://127.0.0.1:9/sparql> { ?s ?p ?o } }";
        assertThat(Server.problem(server.sparql(query), 403).path("detail").asString())
                .contains("SERVICE");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    application/sparql-update         | INSERT DATA { <urn:a> <urn:b> <urn:c> }
                    application/sparql-query          | DELETE WHERE { ?s ?p ?o }
                    application/x-www-form-urlencoded | update=DELETE+WHERE+%7B+%3Fs+%3Fp+%3Fo+%7D
                    """)
    void sparqlChangesNothing(String contentType, String body) {
        String all = "SELECT (COUNT(*) AS ?n) WHERE { ?s ?p ?o }";
        long before = server.count(all);
        HttpResponse<String> answer = server.post("/sparql", contentType, body);
        assertThat(answer.statusCode()).isBetween(400, 499);
        Server.problem(answer, answer.statusCode());
        assertThat(server.count(all)).isEqualTo(before);
    }

    @Test
    void aSyntaxErrorIsToldByItsPlace() {
        JsonNode problem = Server.problem(server.sparql("SELECT ?s\nWHERE { ?s ?p }"), 400);
        assertThat(problem.path("detail").asString()).contains("2").containsPattern("15");
    }

    @Test
    void tooManyRowsAreRefusedAndNotCut() {
        JsonNode problem = Server.problem(server.sparql("SELECT ?s ?p ?o WHERE { ?s ?p ?o }"), 422);
        assertThat(problem.path("type").asString()).endsWith("/sparql-rows");
    }
}
