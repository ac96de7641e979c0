package org.ketnoi.vocabulary;

import org.ketnoi.graph.Iri;

/** The properties by which vocabularies are described. */
public final class Property {
    private static final String RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
    private static final String RDFS = "http://www.w3.org/2000/01/rdf-schema#";
    private static final String OWL = "http://www.w3.org/2002/07/owl#";
    private static final String SKOS = "http://www.w3.org/2004/02/skos/core#";
    private static final String DCTERMS = "http://purl.org/dc/terms/";

    public static final Iri TYPE = Iri.of(RDF + "type");
    public static final Iri LABEL = Iri.of(RDFS + "label");
    public static final Iri COMMENT = Iri.of(RDFS + "comment");
    public static final Iri SUB_CLASS_OF = Iri.of(RDFS + "subClassOf");
    public static final Iri SUB_PROPERTY_OF = Iri.of(RDFS + "subPropertyOf");
    public static final Iri DOMAIN = Iri.of(RDFS + "domain");
    public static final Iri RANGE = Iri.of(RDFS + "range");
    public static final Iri INVERSE_OF = Iri.of(OWL + "inverseOf");
    public static final Iri DEPRECATED = Iri.of(OWL + "deprecated");
    public static final Iri VERSION = Iri.of(OWL + "versionInfo");
    public static final Iri PREF_LABEL = Iri.of(SKOS + "prefLabel");
    public static final Iri ALT_LABEL = Iri.of(SKOS + "altLabel");
    public static final Iri DEFINITION = Iri.of(SKOS + "definition");
    public static final Iri SCOPE_NOTE = Iri.of(SKOS + "scopeNote");
    public static final Iri EXAMPLE = Iri.of(SKOS + "example");
    public static final Iri NOTATION = Iri.of(SKOS + "notation");
    public static final Iri BROADER = Iri.of(SKOS + "broader");
    public static final Iri NARROWER = Iri.of(SKOS + "narrower");
    public static final Iri TITLE = Iri.of(DCTERMS + "title");
    public static final Iri DESCRIPTION = Iri.of(DCTERMS + "description");
    public static final Iri SOURCE = Iri.of(DCTERMS + "source");
    public static final Iri REPLACED_BY = Iri.of(DCTERMS + "isReplacedBy");
    public static final Iri REPLACES = Iri.of(DCTERMS + "replaces");
    public static final Iri STATUS = Iri.of("http://www.w3.org/2003/06/sw-vocab-status/ns#term_status");
    public static final Iri SINCE = Iri.term("since");
    public static final Iri VALID_FROM = Iri.term("validFrom");
    public static final Iri VALID_UNTIL = Iri.term("validUntil");

    private Property() {}
}
