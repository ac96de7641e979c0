package org.ketnoi.graph;

import java.util.Map;

/** Names of terms as people write them, {@code schema:email}, for the vocabularies that the ontology uses. */
public final class PrefixedName {
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
    public static String expand(String text) {
        int cut = text.indexOf(':');
        String namespace = cut < 0 ? "" : NAMESPACES.getOrDefault(text.substring(0, cut), "");
        return namespace.isEmpty() ? text : namespace + text.substring(cut + 1);
    }

    /** The short name; a name of another vocabulary stays as it is. */
    public static String of(Iri name) {
        return NAMESPACES.entrySet().stream()
                .filter(known -> name.value().startsWith(known.getValue()))
                .map(known -> known.getKey() + ":"
                        + name.value().substring(known.getValue().length()))
                .findFirst()
                .orElseGet(name::value);
    }
}
