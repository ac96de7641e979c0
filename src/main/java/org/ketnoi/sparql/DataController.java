package org.ketnoi.sparql;

import jakarta.servlet.http.HttpServletRequest;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.ketnoi.graph.EntityType;
import org.ketnoi.graph.Iri;
import org.ketnoi.graph.NodeNotFoundException;
import org.ketnoi.store.local.LocalGraphStore;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** {@code /data/{type}/{key}}: one thing as RDF, what is said of it and where it is mentioned. */
@RestController
class DataController {
    /** A country is mentioned by thousands: the endpoint gives them all, a document gives some. */
    private static final int MOST_MENTIONS = 1_000;

    private static final String KEY = "{key:[A-Za-z0-9][A-Za-z0-9._-]*}";

    private final LocalGraphStore published;

    DataController(LocalGraphStore published) {
        this.published = published;
    }

    @GetMapping("/data/{type:[a-z-]+}/" + KEY + RdfSyntax.ENDING)
    ResponseEntity<RdfDocument> document(
            @PathVariable String type, @PathVariable String key, HttpServletRequest request) {
        return ResponseEntity.ok()
                .contentType(RdfSyntax.ofPath(request.getRequestURI()))
                .body(document(type, key));
    }

    /** The REST address of a thing, for a client that asks it for JSON-LD. */
    @GetMapping(path = "/api/v1/{plural:[a-z]+}/" + KEY, produces = RdfSyntax.JSON_LD_TYPE)
    RdfDocument entity(@PathVariable String plural, @PathVariable String key) {
        String type = EntityType.findByPlural(plural)
                .map(EntityType::singular)
                .orElseThrow(() -> new NodeNotFoundException(Iri.entity(plural, key)));
        return document(type, key);
    }

    private RdfDocument document(String type, String key) {
        Iri id = EntityType.findBySingular(type).map(known -> known.iri(key)).orElseGet(() -> Iri.entity(type, key));
        RdfDocument document = published.read(dataset -> describe(dataset, NodeFactory.createURI(id.value())));
        if (document.graph().isEmpty()) {
            throw new NodeNotFoundException(id);
        }
        return document;
    }

    private static RdfDocument describe(DatasetGraph dataset, Node thing) {
        Stream<Quad> said = dataset.stream(Node.ANY, thing, Node.ANY, Node.ANY);
        Stream<Quad> mentioned =
                dataset.stream(Node.ANY, Node.ANY, Node.ANY, thing).limit(MOST_MENTIONS);
        return RdfDocument.ofQuads(Stream.concat(said, mentioned));
    }
}
