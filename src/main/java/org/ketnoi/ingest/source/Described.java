package org.ketnoi.ingest.source;

import java.time.LocalDate;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.ketnoi.graph.Iri;
import org.ketnoi.ingest.Staging;

/** A thing, a concept or a scheme being told, by the row of the file in which it stands. */
record Described(Node subject, int row, Staging staging) {

    static Described scheme(Node scheme, int row, Staging staging) {
        return new Described(scheme, row, staging).a(SKOS.ConceptScheme);
    }

    /** A concept, which lies in its scheme. */
    static Described concept(Node concept, Node scheme, int row, Staging staging) {
        return new Described(concept, row, staging).a(SKOS.Concept).with(SKOS.inScheme, scheme);
    }

    /** A thing of a class of ours. */
    static Described thing(Node thing, String className, int row, Staging staging) {
        return new Described(thing, row, staging).a(ours(className));
    }

    /** The entity of a type (singular, as in IRIs) with a key. */
    static Node entity(String type, String key) {
        return NodeFactory.createURI(Iri.entity(type, key).value());
    }

    /** A property of ours. */
    static Property property(String localName) {
        return ResourceFactory.createProperty(Iri.term(localName).value());
    }

    private static Resource ours(String className) {
        return ResourceFactory.createResource(Iri.term(className).value());
    }

    Described a(Resource type) {
        return with(RDF.type, type.asNode());
    }

    /** Also of this class of ours. */
    Described a(String className) {
        return a(ours(className));
    }

    Described with(Property property, Node value) {
        staging.add(Triple.create(subject, property.asNode(), value), row);
        return this;
    }

    Described with(Property property, String text) {
        return with(property, NodeFactory.createLiteralString(text));
    }

    Described with(Property property, String text, String language) {
        return with(property, NodeFactory.createLiteralLang(text, language));
    }

    Described with(Property property, LocalDate date) {
        return with(property, NodeFactory.createLiteralDT(date.toString(), XSDDatatype.XSDdate));
    }

    /** With a property of ours whose value is a concept of one of our schemes. */
    Described with(String localName, String scheme, String concept) {
        return with(
                property(localName),
                NodeFactory.createURI(Iri.concept(scheme, concept).value()));
    }
}
