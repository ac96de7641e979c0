package org.ketnoi.ingest.source;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.ketnoi.ingest.Staging;

/** A concept or a scheme being told as plain SKOS, by the row of the file in which it stands. */
record Described(Node subject, int row, Staging staging) {

    static Described scheme(Node scheme, int row, Staging staging) {
        return of(SKOS.ConceptScheme, scheme, row, staging);
    }

    /** A concept, which lies in its scheme. */
    static Described concept(Node concept, Node scheme, int row, Staging staging) {
        return of(SKOS.Concept, concept, row, staging).with(SKOS.inScheme, scheme);
    }

    private static Described of(Resource type, Node subject, int row, Staging staging) {
        return new Described(subject, row, staging).with(RDF.type, type.asNode());
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
}
