package org.ketnoi.ui;

import java.util.Map;
import java.util.Optional;
import org.ketnoi.graph.Iri;

/** Names of terms as people who know the vocabularies write them: {@code kn:Enterprise}, {@code xsd:date}. */
final class Curie {
    private static final Map<String, String> PREFIXES = Map.ofEntries(
            Map.entry(Iri.ONTOLOGY, "kn"),
            Map.entry("http://www.w3.org/1999/02/22-rdf-syntax-ns#", "rdf"),
            Map.entry("http://www.w3.org/2000/01/rdf-schema#", "rdfs"),
            Map.entry("http://www.w3.org/2001/XMLSchema#", "xsd"),
            Map.entry("http://www.w3.org/2002/07/owl#", "owl"),
            Map.entry("http://www.w3.org/2003/01/geo/wgs84_pos#", "wgs84"),
            Map.entry("http://www.w3.org/2003/06/sw-vocab-status/ns#", "vs"),
            Map.entry("http://www.w3.org/2004/02/skos/core#", "skos"),
            Map.entry("http://www.w3.org/2006/time#", "time"),
            Map.entry("http://www.w3.org/2006/vcard/ns#", "vcard"),
            Map.entry("http://www.w3.org/ns/dcat#", "dcat"),
            Map.entry("http://www.w3.org/ns/org#", "org"),
            Map.entry("http://www.w3.org/ns/prov#", "prov"),
            Map.entry("http://www.w3.org/ns/shacl#", "sh"),
            Map.entry("http://www.opengis.net/ont/geosparql#", "geo"),
            Map.entry("http://purl.org/dc/terms/", "dcterms"),
            Map.entry("http://purl.org/ontology/bibo/", "bibo"),
            Map.entry("http://purl.org/vocab/vann/", "vann"),
            Map.entry("http://purl.obolibrary.org/obo/", "obo"),
            Map.entry("http://vivoweb.org/ontology/core#", "vivo"),
            Map.entry("http://xmlns.com/foaf/0.1/", "foaf"),
            Map.entry("https://schema.org/", "schema"),
            Map.entry("https://w3id.org/dpv#", "dpv"));

    private Curie() {}

    /** The whole name when its namespace has no prefix here. */
    static String of(Iri name) {
        String key = name.key();
        String namespace = name.value().substring(0, name.value().length() - key.length());
        return Optional.ofNullable(PREFIXES.get(namespace))
                .map(prefix -> prefix + ":" + key)
                .orElseGet(name::shortName);
    }
}
