package org.ketnoi.ui;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The same content for machines. */
record Document(String mediaType, String name, String address) {
    /** The documents at a path with an ending; those of a foreign name are told by it. */
    static List<Document> at(String path, String query) {
        return List.of(
                new Document("text/turtle", "Turtle", path + ".ttl" + query),
                new Document("application/ld+json", "JSON-LD", path + ".jsonld" + query),
                new Document("application/n-triples", "N-Triples", path + ".nt" + query),
                new Document("application/rdf+xml", "RDF/XML", path + ".rdf" + query),
                new Document("application/trig", "TriG", path + ".trig" + query),
                new Document("application/n-quads", "N-Quads", path + ".nq" + query),
                new Document("text/n3", "N3", path + ".n3" + query),
                new Document("application/trix", "TriX", path + ".trix" + query),
                new Document("application/x-ld+ndjson", "NDJSON-LD", path + ".ndjsonld" + query),
                new Document("application/rdf+json", "RDF/JSON", path + ".rj" + query));
    }

    static List<Document> at(String path) {
        return at(path, "");
    }

    static List<Document> ofForeign(String iri) {
        return at("/schemes/other", "?iri=" + URLEncoder.encode(iri, StandardCharsets.UTF_8));
    }
}
