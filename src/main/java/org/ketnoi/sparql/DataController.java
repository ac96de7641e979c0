package org.ketnoi.sparql;

import java.io.ByteArrayOutputStream;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.ketnoi.graph.EntityType;
import org.ketnoi.graph.Iri;
import org.ketnoi.graph.NodeNotFoundException;
import org.ketnoi.store.local.LocalGraphStore;
import org.springframework.http.MediaType;
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

    private static final Map<String, String> PREFIXES = Map.of(
            "kn", Iri.ONTOLOGY,
            "rdfs", "http://www.w3.org/2000/01/rdf-schema#",
            "skos", "http://www.w3.org/2004/02/skos/core#",
            "dcterms", "http://purl.org/dc/terms/",
            "org", "http://www.w3.org/ns/org#",
            "foaf", "http://xmlns.com/foaf/0.1/",
            "geo", "http://www.opengis.net/ont/geosparql#",
            "prov", "http://www.w3.org/ns/prov#",
            "schema", "https://schema.org/",
            "xsd", "http://www.w3.org/2001/XMLSchema#");

    private final LocalGraphStore published;

    DataController(LocalGraphStore published) {
        this.published = published;
    }

    @GetMapping("/data/{type:[a-z-]+}/" + KEY + ".ttl")
    ResponseEntity<byte[]> turtle(@PathVariable String type, @PathVariable String key) {
        return document(type, key, RDFFormat.TURTLE_PRETTY, "text/turtle;charset=utf-8");
    }

    @GetMapping("/data/{type:[a-z-]+}/" + KEY + ".nt")
    ResponseEntity<byte[]> nTriples(@PathVariable String type, @PathVariable String key) {
        return document(type, key, RDFFormat.NTRIPLES_UTF8, "application/n-triples");
    }

    @GetMapping("/data/{type:[a-z-]+}/" + KEY + ".rdf")
    ResponseEntity<byte[]> rdfXml(@PathVariable String type, @PathVariable String key) {
        return document(type, key, RDFFormat.RDFXML_PRETTY, "application/rdf+xml");
    }

    @GetMapping("/data/{type:[a-z-]+}/" + KEY + ".jsonld")
    ResponseEntity<byte[]> jsonLd(@PathVariable String type, @PathVariable String key) {
        return document(type, key, RDFFormat.JSONLD_PRETTY, "application/ld+json");
    }

    /** The REST address of a thing, for a client that asks it for JSON-LD. */
    @GetMapping(path = "/api/v1/{plural:[a-z]+}/" + KEY, produces = "application/ld+json")
    ResponseEntity<byte[]> entity(@PathVariable String plural, @PathVariable String key) {
        String type = EntityType.findByPlural(plural)
                .map(EntityType::singular)
                .orElseThrow(() -> new NodeNotFoundException(Iri.entity(plural, key)));
        return document(type, key, RDFFormat.JSONLD_PRETTY, "application/ld+json");
    }

    private ResponseEntity<byte[]> document(String type, String key, RDFFormat format, String mediaType) {
        Iri id = EntityType.findBySingular(type).map(known -> known.iri(key)).orElseGet(() -> Iri.entity(type, key));
        Graph graph = published.read(dataset -> describe(dataset, NodeFactory.createURI(id.value())));
        if (graph.isEmpty()) {
            throw new NodeNotFoundException(id);
        }
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        RDFWriter.source(graph).format(format).output(text);
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(mediaType))
                .body(text.toByteArray());
    }

    private static Graph describe(DatasetGraph dataset, Node thing) {
        Graph graph = GraphFactory.createDefaultGraph();
        PREFIXES.forEach(graph.getPrefixMapping()::setNsPrefix);
        Stream<Quad> said = dataset.stream(Node.ANY, thing, Node.ANY, Node.ANY);
        Stream<Quad> mentioned =
                dataset.stream(Node.ANY, Node.ANY, Node.ANY, thing).limit(MOST_MENTIONS);
        Stream.concat(said, mentioned).forEach(quad -> graph.add(quad.asTriple()));
        return graph;
    }
}
