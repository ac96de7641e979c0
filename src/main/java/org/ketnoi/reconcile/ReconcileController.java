package org.ketnoi.reconcile;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.ketnoi.graph.EntityType;
import org.ketnoi.graph.InvalidParameterException;
import org.ketnoi.graph.Iri;
import org.ketnoi.web.Names;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.CrossOrigin;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code /reconcile}: the manifest, and queries by GET or as a form. Open to pages from anywhere, as the API asks. */
@RestController
@CrossOrigin(origins = "*")
@RequestMapping("/reconcile")
class ReconcileController {
    private static final int MOST_IN_A_BATCH = 50;
    private static final int WIDTH = 400;
    private static final int HEIGHT = 160;

    private final Reconciliation reconciliation;
    private final Names names;
    private final JsonMapper json;

    ReconcileController(Reconciliation reconciliation, Names names, JsonMapper json) {
        this.reconciliation = reconciliation;
        this.names = names;
        this.json = json;
    }

    /** The answer to one query of a batch. */
    record Answer(List<Candidate> result) {}

    @GetMapping(params = "!queries", produces = MediaType.APPLICATION_JSON_VALUE)
    Manifest manifest(Locale language) {
        String here =
                ServletUriComponentsBuilder.fromCurrentContextPath().build().toUriString();
        String doors = here + "/reconcile";
        return new Manifest(
                List.of("0.2"),
                "KetNoi",
                Iri.ENTITIES,
                Iri.ONTOLOGY,
                here + "/queries",
                Arrays.stream(EntityType.values())
                        .map(type -> new Manifest.TypeView(
                                type.className(), names.text(Iri.term(type.className()), language)))
                        .toList(),
                new Manifest.Address(here + "/id/{{id}}"),
                new Manifest.Preview(doors + "/preview?id={{id}}", WIDTH, HEIGHT),
                new Manifest.Suggest(
                        new Manifest.Door(doors, "/suggest/entity"),
                        new Manifest.Door(doors, "/suggest/type"),
                        new Manifest.Door(doors, "/suggest/property")),
                MOST_IN_A_BATCH);
    }

    @GetMapping(params = "queries", produces = MediaType.APPLICATION_JSON_VALUE)
    Map<String, Answer> ask(@RequestParam String queries, Locale language) {
        return answers(queries, language);
    }

    @PostMapping(produces = MediaType.APPLICATION_JSON_VALUE)
    Map<String, Answer> take(@RequestParam String queries, Locale language) {
        return answers(queries, language);
    }

    private Map<String, Answer> answers(String queries, Locale language) {
        Map<String, ReconciliationQuery> read = new LinkedHashMap<>();
        batch(queries)
                .properties()
                .forEach(entry -> read.put(entry.getKey(), ReconciliationQuery.read(entry.getValue())));
        Map<String, Answer> answers = new LinkedHashMap<>();
        read.forEach((name, query) -> answers.put(name, new Answer(reconciliation.candidates(query, language))));
        return answers;
    }

    private JsonNode batch(String queries) {
        try {
            JsonNode batch = json.readTree(queries);
            if (batch.isObject() && batch.size() <= MOST_IN_A_BATCH) {
                return batch;
            }
        } catch (JacksonException e) {
            throw refused(queries);
        }
        throw refused(queries);
    }

    private static InvalidParameterException refused(String queries) {
        return new InvalidParameterException(
                "queries",
                queries.substring(0, Math.min(40, queries.length())),
                "{\"q0\": {\"query\": \"…\"}} × 1–" + MOST_IN_A_BATCH);
    }
}
