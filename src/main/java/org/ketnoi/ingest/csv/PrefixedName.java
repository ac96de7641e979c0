package org.ketnoi.ingest.csv;

import java.util.Map;
import org.ketnoi.graph.Iri;

/** Names of terms as people write them in a cell, {@code schema:email}, for the vocabularies that the ontology uses. */
final class PrefixedName {
    private static final Map<String, String> NAMESPACES = Map.of(
            "kn", Iri.ONTOLOGY,
            "rdfs", "http://www.w3.org/2000/01/rdf-schema#",
            "skos", "http://www.w3.org/2004/02/skos/core#",
            "foaf", "http://xmlns.com/foaf/0.1/",
            "dcterms", "http://purl.org/dc/terms/",
            "schema", "https://schema.org/",
            "org", "http://www.w3.org/ns/org#",
            "prov", "http://www.w3.org/ns/prov#",
            "vivo", "http://vivoweb.org/ontology/core#",
            "vcard", "http://www.w3.org/2006/vcard/ns#");

    private PrefixedName() {}

    /** The whole name; a text that is no prefixed name stays as it is. */
    static String expand(String text) {
        int cut = text.indexOf(':');
        String namespace = cut < 0 ? "" : NAMESPACES.getOrDefault(text.substring(0, cut), "");
        return namespace.isEmpty() ? text : namespace + text.substring(cut + 1);
    }
}
