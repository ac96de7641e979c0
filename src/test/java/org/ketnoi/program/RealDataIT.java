package org.ketnoi.program;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Real organisations come in while the server runs, and a path leads from one of them to an enterprise. */
class RealDataIT {
    private static final Path DATA = Path.of("..", "shared", "data");
    private static final Path VIETNAMESE = DATA.resolve("ror/vn_v2.jsonl");
    private static final Path ABROAD = DATA.resolve("ror/intl_sample_v2.jsonl");
    private static final Path FIELDS = DATA.resolve("euroscivoc/EuroSciVoc.ttl");
    private static final Path ACTIVITIES = DATA.resolve("nace/nace_r2.ttl");
    private static final Path PATENT_CLASSES = DATA.resolve("green-ipc/IPC_green_codes.csv");
    private static final Path PATENT_CLASSES_WITHOUT_TOPICS = DATA.resolve("green-ipc/ENVTECH_univoco.csv");
    private static final Path PROJECTS = DATA.resolve("cordis/projects_top300.csv");
    private static final Path CLEAN_TECHNOLOGIES = DATA.resolve("cordis/technology_catalogue.csv");
    private static final Path SOFTWARE = DATA.resolve("nasa/catalog_no_contributors.json");
    private static final String ALL = "SELECT (COUNT(*) AS ?n) WHERE { GRAPH ?graph { ?s ?p ?o } }";
    private static final String ID = "https://w3id.org/ketnoi/id/";

    private static Path directory = Path.of("");
    private static Server server;

    @BeforeAll
    static void start(@TempDir Path temporary) {
        boolean there = Stream.of(
                        VIETNAMESE,
                        ABROAD,
                        FIELDS,
                        ACTIVITIES,
                        PATENT_CLASSES,
                        PATENT_CLASSES_WITHOUT_TOPICS,
                        PROJECTS,
                        CLEAN_TECHNOLOGIES,
                        SOFTWARE)
                .allMatch(Files::exists);
        if (!there && "true".equals(System.getenv("KETNOI_TEST_ALL"))) {
            fail("KETNOI_TEST_ALL asks for every test, but there is no " + DATA);
        }
        assumeTrue(there, "There is no " + DATA + ": the tests with real data are left out");
        directory = temporary;
        server = Server.start(directory.resolve("store"));
        take(VIETNAMESE);
        take(ABROAD);
    }

    @AfterAll
    static void stop() {
        if (server != null) {
            server.close();
        }
    }

    private static JsonNode imported(Path file, String... options) {
        List<String> call = new ArrayList<>(List.of("import", file.toString(), "--json"));
        call.addAll(List.of(options));
        Command done = Command.run(server.store(), call.toArray(String[]::new));
        assertThat(done.exit()).as(done.out() + done.err()).isZero();
        return new JsonMapper().readTree(done.out());
    }

    private static void take(Path file) {
        assertThat(imported(file).path("outcome").asString()).isEqualTo("committed");
    }

    /** Takes a vocabulary in; the same file again changes nothing. */
    private static void take(Path file, String format) {
        assertThat(imported(file, "--format", format).path("outcome").asString())
                .isEqualTo("committed");
        long before = server.count(ALL);
        assertThat(imported(file, "--format", format).path("outcome").asString())
                .isEqualTo("unchanged");
        assertThat(server.count(ALL)).isEqualTo(before);
    }

    /** How many things of the run that took a file in fit a pattern about ?thing. */
    private static long things(Path file, String pattern) {
        return server.count("""
                PREFIX kn: <https://w3id.org/ketnoi/ontology#>
                PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
                SELECT (COUNT(DISTINCT ?thing) AS ?n) WHERE {
                  GRAPH ?run {
                    ?run kn:sourceFile "%s" .
                    %s
                  }
                }""".formatted(file.getFileName(), pattern));
    }

    private static List<JsonNode> organizations(Path file) throws IOException {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.map(new JsonMapper()::readTree).toList();
        }
    }

    private static String id(JsonNode organization) {
        return "organization/ror-" + organization.path("id").asString().replaceFirst(".*/", "");
    }

    private static long count(String file) {
        return server.count("""
                PREFIX kn: <https://w3id.org/ketnoi/ontology#>
                SELECT (COUNT(DISTINCT ?organization) AS ?n) WHERE {
                  GRAPH ?run {
                    ?run kn:sourceFile "%s" .
                    ?organization a kn:Organization .
                  }
                }""".formatted(file));
    }

    @Test
    void everyOrganizationIsThere() {
        assertThat(count("vn_v2.jsonl")).isEqualTo(144);
        assertThat(count("intl_sample_v2.jsonl")).isEqualTo(1_360);
    }

    @Test
    void vietnameseNamesAreKept() throws IOException {
        int labels = 0;
        for (JsonNode organization : organizations(VIETNAMESE)) {
            JsonNode told =
                    server.json("/api/v1/organizations/" + id(organization).replaceFirst(".*/", "") + "?lang=vi");
            for (JsonNode name : organization.path("names")) {
                String value =
                        java.text.Normalizer.normalize(name.path("value").asString(), java.text.Normalizer.Form.NFC);
                if (name.path("lang").asString("").equals("vi")) {
                    labels++;
                    assertThat(told.path("names").values()).anySatisfy(kept -> {
                        assertThat(kept.path("text").asString()).isEqualTo(value);
                        assertThat(kept.path("lang").asString()).isEqualTo("vi");
                    });
                }
            }
        }
        assertThat(labels).isEqualTo(173);
    }

    @Test
    void aPathLeadsFromARealHolderThroughTheOfficeToToday() throws IOException {
        String holder = id(organizations(ABROAD).stream()
                .filter(organization -> organization
                        .path("locations")
                        .path(0)
                        .path("geonames_details")
                        .path("country_code")
                        .asString("")
                        .equals("KR"))
                .findFirst()
                .orElseThrow());
        take(Files.writeString(directory.resolve("technologies.csv"), """
                id,name_vi,name_en,description_vi,description_en,fields,holder,readiness,regulatory_status
                t-real,Nhuộm không nước,Dyeing without water,Một công nghệ để thử,A technology to try,dyeing-and-finishing,%s,8,none
                """.formatted(holder)));
        take(Files.writeString(directory.resolve("offers.csv"), """
                id,technology,offered_by,extent,methods,valid_from,valid_until,disclosure
                of-real,t-real,%s,whole,training;documents,2025-01-01,2035-01-01,public
                """.formatted(holder)));
        String enterprise = server.json("/api/v1/enterprises?limit=1&area=area/hung-yen-2025")
                .path("items")
                .get(0)
                .path("id")
                .asString();
        JsonNode paths = server.json(
                        "/api/v1/transfer-paths?lang=en&technology=technology/t-real&via=office/kr&enterprise="
                                + Server.encoded(enterprise))
                .path("paths");
        assertThat(paths).isNotEmpty();
        JsonNode steps = paths.get(0).path("steps");
        assertThat(steps.get(0).path("from").path("id").asString()).isEqualTo(ID + holder);
        assertThat(steps.get(0).path("link").asString()).isEqualTo("officeCoversCountry");
        assertThat(steps.get(0).path("to").path("id").asString()).isEqualTo(ID + "office/kr");
        assertThat(steps.get(0).path("linkLabel").asString()).contains("covers South Korea");
        assertThat(steps.get(0).path("evidence")).isNotEmpty();
        assertThat(steps.get(steps.size() - 1).path("to").path("id").asString()).isEqualTo(enterprise);
    }

    @Test
    void theSameFileAgainChangesNothing() {
        long before = server.count(ALL);
        assertThat(imported(VIETNAMESE).path("outcome").asString()).isEqualTo("unchanged");
        assertThat(server.count(ALL)).isEqualTo(before);
    }

    @Test
    void theFieldsOfScienceAreATreeInSixLanguages() {
        take(FIELDS, "euroscivoc");

        assertThat(things(FIELDS, "?thing a skos:Concept .")).isEqualTo(1_016);
        assertThat(things(FIELDS, "?thing a skos:Concept . FILTER NOT EXISTS { ?thing skos:broader ?over }"))
                .isEqualTo(6);
        assertThat(things(FIELDS, "?thing skos:topConceptOf ?scheme . ?scheme a skos:ConceptScheme ."))
                .isEqualTo(6);
        assertThat(things(FIELDS, "?thing skos:broader* ?top . ?top skos:topConceptOf ?scheme ."))
                .isEqualTo(1_016);
        for (String language : List.of("de", "en", "es", "fr", "it", "pl")) {
            assertThat(things(
                            FIELDS,
                            "?thing a skos:Concept ; skos:prefLabel ?name . FILTER (LANG(?name) = \"%s\")"
                                    .formatted(language)))
                    .as(language)
                    .isEqualTo(1_016);
        }
        assertThat(server.json("/api/v1/search?q=botany&lang=en").path("items").values())
                .anyMatch(item -> item.path("id").asString().contains("data.europa.eu"));
    }

    @Test
    void economicActivitiesAreMappedToIsicAndToOurs() {
        take(ACTIVITIES, "nace");

        assertThat(things(ACTIVITIES, "?thing a skos:Concept ; skos:notation ?code ."))
                .isEqualTo(996);
        assertThat(things(ACTIVITIES, "?thing skos:topConceptOf ?scheme .")).isEqualTo(21);
        assertThat(things(ACTIVITIES, """
                ?thing skos:exactMatch|skos:closeMatch|skos:broadMatch ?isic .
                FILTER STRSTARTS(STR(?isic), "https://unstats.un.org/classifications/ISIC/rev4/")
                """)).isEqualTo(996);
        long ours = server.count("""
                PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
                SELECT (COUNT(DISTINCT ?ours) AS ?n) WHERE {
                  ?ours skos:inScheme <https://w3id.org/ketnoi/scheme/industry> ; skos:notation ?code .
                  ?thing skos:exactMatch ?ours ; skos:notation ?code .
                }""");
        assertThat(things(ACTIVITIES, """
                ?thing skos:exactMatch ?ours .
                FILTER STRSTARTS(STR(?ours), "https://w3id.org/ketnoi/scheme/industry/")
                """)).isPositive().isEqualTo(ours);
        String page = server.get("/schemes/industry/C?lang=en").body();
        assertThat(page).contains("The same concept in other vocabularies").contains("MANUFACTURING");
    }

    @Test
    void patentClassesLieUnderGreenTopics() {
        take(PATENT_CLASSES, "green-ipc");
        take(PATENT_CLASSES_WITHOUT_TOPICS, "green-ipc");

        String symbol = "?thing a skos:Concept ; skos:notation ?symbol ; skos:broader ?topic .";
        assertThat(things(PATENT_CLASSES, symbol)).isEqualTo(1_214);
        assertThat(things(PATENT_CLASSES, "?thing skos:topConceptOf ?scheme .")).isEqualTo(170);
        assertThat(things(PATENT_CLASSES_WITHOUT_TOPICS, symbol)).isEqualTo(3_150);
        assertThat(things(PATENT_CLASSES_WITHOUT_TOPICS, "?thing skos:topConceptOf ?scheme ."))
                .isEqualTo(1);
        assertThat(server.get("/schemes/ipc/H01M8-00?lang=en").body())
                .contains("H01M 8/00")
                .contains("Fuel cells");
    }

    @Test
    void projectsAreEvidenceForCooperations() {
        take(PROJECTS, "cordis");

        assertThat(things(PROJECTS, "?thing a kn:Evidence .")).isEqualTo(300);
        assertThat(things(PROJECTS, "?thing a kn:Cooperation ; kn:evidence ?project ."))
                .isEqualTo(4_639);
        assertThat(things(PROJECTS, "?thing a kn:Organization .")).isEqualTo(3_097);
        assertThat(server.get("/page/evidence/cordis-862695?lang=en").body()).contains("EJP SOIL");
    }

    @Test
    void theCatalogueOfCleanTechnologiesHasNoHolders() {
        take(CLEAN_TECHNOLOGIES, "clean-technology-catalogue");

        assertThat(things(CLEAN_TECHNOLOGIES, "?thing a kn:Technology ; kn:field ?field ."))
                .isEqualTo(97);
        assertThat(things(CLEAN_TECHNOLOGIES, "?thing kn:holder ?holder .")).isZero();
        assertThat(server.json("/api/v1/technologies/clean-solar-pv?lang=vi")
                        .path("label")
                        .asString())
                .isEqualTo("solar PV");
    }

    @Test
    void softwareHasTheCentreThatMadeItAsHolder() {
        take(SOFTWARE, "nasa-software");

        assertThat(things(SOFTWARE, "?thing a kn:Technology ; kn:field ?field ; kn:holder ?holder ."))
                .isEqualTo(601);
        assertThat(things(SOFTWARE, "?thing a kn:ForeignHolder .")).isEqualTo(10);
        assertThat(things(SOFTWARE, "?technology kn:holder ?thing .")).isEqualTo(10);
    }
}
