package org.ketnoi.publish.export;

import java.util.Map;
import org.ketnoi.graph.Iri;

/** The prefixes that documents are written with. */
public final class Prefixes {
    private static final Map<String, String> ALL = Map.ofEntries(
            Map.entry("kn", Iri.ONTOLOGY),
            Map.entry("rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#"),
            Map.entry("rdfs", "http://www.w3.org/2000/01/rdf-schema#"),
            Map.entry("owl", "http://www.w3.org/2002/07/owl#"),
            Map.entry("skos", "http://www.w3.org/2004/02/skos/core#"),
            Map.entry("dcterms", "http://purl.org/dc/terms/"),
            Map.entry("org", "http://www.w3.org/ns/org#"),
            Map.entry("foaf", "http://xmlns.com/foaf/0.1/"),
            Map.entry("geo", "http://www.opengis.net/ont/geosparql#"),
            Map.entry("prov", "http://www.w3.org/ns/prov#"),
            Map.entry("schema", "https://schema.org/"),
            Map.entry("sh", "http://www.w3.org/ns/shacl#"),
            Map.entry("vs", "http://www.w3.org/2003/06/sw-vocab-status/ns#"),
            Map.entry("xsd", "http://www.w3.org/2001/XMLSchema#"));

    private Prefixes() {}

    /** Name spaces by prefix. */
    public static Map<String, String> all() {
        return ALL;
    }
}
