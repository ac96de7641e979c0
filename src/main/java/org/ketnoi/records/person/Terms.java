package org.ketnoi.records.person;

import java.time.LocalDate;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.ketnoi.graph.Iri;

/** The words in which records speak of people. */
final class Terms {
    static final Node TYPE = uri("http://www.w3.org/1999/02/22-rdf-syntax-ns#type");
    static final Node LABEL = uri("http://www.w3.org/2000/01/rdf-schema#label");
    static final Node PURPOSE = uri("https://w3id.org/dpv#hasPurpose");
    static final Node AGENT = uri("http://www.w3.org/ns/prov#wasAssociatedWith");
    static final Node STARTED = uri("http://www.w3.org/ns/prov#startedAtTime");
    static final Node RECORDED = uri("http://www.w3.org/ns/prov#generatedAtTime");
    static final Node TEXT_VERSION = uri("https://schema.org/version");
    static final Node MEMBER = uri("http://www.w3.org/ns/org#member");
    static final Node ORGANIZATION = uri("http://www.w3.org/ns/org#organization");

    /** Names of graphs and words that are never published. */
    private static final String PRIVATE = "https://w3id.org/ketnoi/graph/";

    private Terms() {}

    static Node uri(String value) {
        return NodeFactory.createURI(value);
    }

    static Node node(Iri iri) {
        return uri(iri.value());
    }

    static Iri iri(Node node) {
        return Iri.of(node.getURI());
    }

    static Node term(String localName) {
        return node(Iri.term(localName));
    }

    /** A graph beside those of runs. */
    static Node graph(String kind, String key) {
        return uri(PRIVATE + kind + "/" + key);
    }

    /** A word of the audit. */
    static Node audit(String word) {
        return uri(PRIVATE + "audit/term/" + word);
    }

    static Node text(String value) {
        return NodeFactory.createLiteralString(value);
    }

    static Node date(LocalDate day) {
        return NodeFactory.createLiteralDT(day.toString(), XSDDatatype.XSDdate);
    }

    static Node time(java.time.Instant at) {
        return NodeFactory.createLiteralDT(at.toString(), XSDDatatype.XSDdateTime);
    }
}
