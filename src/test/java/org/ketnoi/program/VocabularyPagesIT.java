package org.ketnoi.program;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The ontology and the vocabularies can be browsed in both languages, and read by machines at the same addresses. */
class VocabularyPagesIT {
    private static final String TERMS = "https://w3id.org/ketnoi/ontology#";
    private static final String PREFIXES = """
            PREFIX dcterms: <http://purl.org/dc/terms/>
            PREFIX owl: <http://www.w3.org/2002/07/owl#>
            PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
            PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
            """;
    private static final String FOREIGN = """
            PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
            PREFIX v: <http://vocabulary.example/>
            v:all a skos:ConceptScheme ; skos:prefLabel "Weaving of others"@en .
            v:1 a skos:Concept ; skos:inScheme v:all ; skos:broader v:2 ; skos:prefLabel "Looms"@en, "Webstühle"@de ;
              skos:exactMatch <https://w3id.org/ketnoi/scheme/field/weaving> .
            v:2 a skos:Concept ; skos:inScheme v:all ; skos:broader v:1 ; skos:prefLabel "Circular"@en .
            """;

    private static Server server;

    @BeforeAll
    static void start(@TempDir Path directory) throws Exception {
        server = Server.start(directory.resolve("store"));
        Path file = Files.writeString(directory.resolve("others.ttl"), FOREIGN, StandardCharsets.UTF_8);
        assertThat(server.beginImport(file).get(1, TimeUnit.MINUTES).statusCode())
                .isLessThan(300);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static String page(String path, int status) {
        HttpResponse<String> answer = server.get(path, "Accept", "text/html");
        assertThat(answer.statusCode()).as(path).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Security-Policy").orElse(""))
                .contains("script-src 'none'");
        assertThat(answer.body()).as(path).doesNotContain("??", "<script", "&lt;title");
        return answer.body();
    }

    private static void readsInBothLanguages(String path) {
        String and = path.contains("?") ? "&" : "?";
        for (String language : List.of("vi", "en")) {
            assertThat(page(path + and + "lang=" + language, 200)).contains("<html lang=\"" + language + "\"");
        }
    }

    private static List<String> terms() {
        return server.column(PREFIXES + """
                SELECT DISTINCT ?term WHERE {
                  ?term rdfs:isDefinedBy <https://w3id.org/ketnoi/ontology> ; a ?kind .
                  FILTER(?kind IN (owl:Class, owl:ObjectProperty, owl:DatatypeProperty, owl:AnnotationProperty))
                }""", "term").stream()
                .filter(term -> term.startsWith(TERMS))
                .map(term -> term.substring(TERMS.length()))
                .toList();
    }

    @Test
    void everyTermHasAPlaceAndAPage() {
        String all = page("/ontology?lang=vi", 200);
        readsInBothLanguages("/ontology");
        assertThat(terms()).hasSizeGreaterThan(100).allSatisfy(term -> {
            assertThat(all).contains("id=\"" + term + "\"", "/ontology/" + term + "?lang=vi");
            readsInBothLanguages("/ontology/" + term);
        });
    }

    @Test
    void aTermTellsItsMeaningItsUseAndWhatBindsIt() {
        assertThat(page("/ontology/Enterprise?lang=vi", 200))
                .contains(
                        "Doanh nghiệp",
                        "Enterprise",
                        "kn:EnterpriseShape",
                        "đúng 1 giá trị",
                        "/page/enterprise/e-0001");
        assertThat(page("/ontology/industry?lang=en", 200))
                .contains("kn:EnterpriseShape", "exactly 1", "/schemes/industry?lang=en");
    }

    @Test
    void aDeprecatedTermLeadsToItsReplacement() {
        List<String> deprecated =
                server.column(PREFIXES + "SELECT ?term WHERE { ?term owl:deprecated true } ORDER BY ?term", "term");
        for (String term : deprecated) {
            String replacement = server.column(
                            PREFIXES + "SELECT ?other WHERE { <" + term + "> dcterms:isReplacedBy ?other }", "other")
                    .getFirst();
            assertThat(page("/ontology/" + term.substring(TERMS.length()) + "?lang=en", 200))
                    .contains("no longer used", "/ontology/" + replacement.substring(TERMS.length()) + "?lang=en");
        }
    }

    @Test
    void everySchemeHasItsPages() {
        List<String> schemes = server.column(
                PREFIXES + "SELECT ?scheme WHERE { ?scheme a skos:ConceptScheme } ORDER BY ?scheme", "scheme");
        assertThat(schemes).hasSizeGreaterThan(15);
        readsInBothLanguages("/schemes");
        for (String scheme : schemes) {
            String own = "https://w3id.org/ketnoi/scheme/";
            String path = scheme.startsWith(own)
                    ? "/schemes/" + scheme.substring(own.length()) + "?"
                    : "/schemes/other?iri=" + Server.encoded(scheme) + "&";
            readsInBothLanguages(path + "view=tree");
            readsInBothLanguages(path + "view=alphabet");
            readsInBothLanguages(path + "q=a");
        }
    }

    @Test
    void wordsAreFoundWithoutDiacritics() {
        assertThat(page("/ontology?q=don+dat+hang&lang=vi", 200)).contains("/ontology/TechnologyOrder?lang=vi");
        assertThat(page("/schemes/field?q=nhuom&lang=vi", 200)).contains("Nhuộm");
    }

    @Test
    void whatOthersNamedIsShownHereAndLinkedFromOurs() {
        String other = "/schemes/other?iri=" + Server.encoded("http://vocabulary.example/");
        assertThat(page("/schemes?lang=en", 200)).contains(other + "all&amp;lang=en");
        assertThat(page(other + "all&lang=en", 200)).containsOnlyOnce(">Looms<").containsOnlyOnce(">Circular<");
        assertThat(page(other + "1&lang=en", 200)).contains("Webstühle", "/schemes/field/weaving?lang=en");
        assertThat(page("/schemes/field/weaving?lang=en", 200)).contains(other + "1&amp;lang=en");
    }

    @Test
    void whatIsNotThereIsToldWithWhatComesNear() {
        assertThat(page("/ontology/Enterprize?lang=vi", 404)).contains("/ontology/Enterprise?lang=vi");
        assertThat(page("/schemes/feild?lang=en", 404)).contains("/schemes/field?lang=en");
        assertThat(page("/schemes/field/weavin?lang=en", 404)).contains("/schemes/field/weaving?lang=en");
        assertThat(page("/schemes/other?lang=en&iri=" + Server.encoded("http://vocabulary.example/9"), 404))
                .contains("vocabulary.example/9");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/ontology?w=x",
                "/ontology/Enterprise?q=x",
                "/schemes?q=x",
                "/schemes/field?view=x",
                "/schemes/other?iri=x",
                "/schemes/other"
            })
    void aParameterThatIsNotKnownIsRefused(String path) {
        page(path, 400);
    }

    @ParameterizedTest
    @CsvSource({
        "text/turtle, .ttl",
        "application/ld+json, .jsonld",
        "application/n-triples, .nt",
        "application/rdf+xml, .rdf"
    })
    void machinesReadTheSameAddresses(String mediaType, String ending) {
        for (String path : List.of(
                "/ontology",
                "/ontology/Enterprise",
                "/ontology/field",
                "/schemes",
                "/schemes/field",
                "/schemes/field/weaving")) {
            assertThat(sent(path, mediaType, mediaType)).contains("ketnoi");
            assertThat(sent(path + ending, "*/*", mediaType)).contains("ketnoi");
        }
        String foreign = "?iri=" + Server.encoded("http://vocabulary.example/1");
        assertThat(sent("/schemes/other" + foreign, mediaType, mediaType)).contains("vocabulary.example");
        assertThat(sent("/schemes/other" + ending + foreign, "*/*", mediaType)).contains("vocabulary.example");
    }

    private static String sent(String path, String accepted, String mediaType) {
        HttpResponse<String> answer = server.get(path, "Accept", accepted);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type").orElse(""))
                .as(path)
                .startsWith(mediaType);
        return answer.body();
    }

    @Test
    void aTermIsSentWithItsShape() {
        assertThat(sent("/ontology/Enterprise", "text/turtle", "text/turtle"))
                .contains("Doanh nghiệp", "sh:targetClass", "shapes#EnterpriseShape-taxCode")
                .doesNotContain("_:", "ForeignHolderShape");
    }

    @Test
    void aVersionIsSentAsTurtle() {
        String current = server.column(
                        PREFIXES + "SELECT ?v WHERE { <https://w3id.org/ketnoi/ontology> owl:versionInfo ?v }", "v")
                .getFirst();
        assertThat(sent("/ontology/" + current, "*/*", "text/turtle")).contains("owl:Ontology", "Bản thể học");
        Server.problem(server.get("/ontology/99.0.0", "Accept", "text/turtle"), 404);
        Server.problem(server.get("/ontology/Nothing", "Accept", "text/turtle"), 404);
    }
}
