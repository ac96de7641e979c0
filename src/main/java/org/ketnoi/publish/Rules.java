package org.ketnoi.publish;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.ketnoi.graph.Iri;
import org.ketnoi.ontology.Ontology;
import org.ketnoi.records.Records;
import org.ketnoi.records.Restated;

/**
 * What the ontology says on publication.
 *
 * @param contactProperties whose values nobody gets to see
 * @param restrictedClasses whose things are shown only when that is stated; people are of one
 * @param people classes of people
 * @param belonging properties whose subject is hidden with its object
 */
record Rules(Set<Node> contactProperties, Set<Node> restrictedClasses, Set<Node> people, Set<Node> belonging) {
    static final Node DISCLOSURE = term("disclosure");
    static final Node EVIDENCE = term("evidence");
    static final Node PUBLIC =
            NodeFactory.createURI(Iri.concept("disclosure", "public").value());
    static final Node TYPE = RDF.type.asNode();
    static final Node LABEL = RDFS.label.asNode();

    /** What may be said of a person who is shown, without their agreeing to it one by one: it keeps the record in order. */
    static final Set<Node> HOUSEKEEPING = Stream.concat(
                    Stream.of(TYPE, DISCLOSURE),
                    Stream.of(
                                    DCTerms.created,
                                    DCTerms.date,
                                    DCTerms.identifier,
                                    DCTerms.isReplacedBy,
                                    DCTerms.issued,
                                    DCTerms.license,
                                    DCTerms.modified,
                                    DCTerms.replaces,
                                    DCTerms.source)
                            .map(Property::asNode))
            .collect(Collectors.toUnmodifiableSet());

    static Rules of(Ontology ontology) {
        Set<Node> restricted = new HashSet<>(ontology.restrictedClasses());
        restricted.addAll(ontology.peopleClasses());
        return new Rules(
                ontology.contactProperties(),
                Set.copyOf(restricted),
                ontology.peopleClasses(),
                ontology.belongingProperties());
    }

    static Node term(String localName) {
        return NodeFactory.createURI(Iri.term(localName).value());
    }

    /** Whether a statement may be seen if the things in it may. */
    boolean isOpen(Quad quad) {
        return isOpen(quad.getGraph()) && !contactProperties.contains(quad.getPredicate());
    }

    /** Whether what lies in a graph of the records is ever published. */
    static boolean isOpen(Node graph) {
        return graph.isURI() && graph.getURI().startsWith(Iri.ENTITIES) && !Records.isContactGraph(graph);
    }

    /** Whether it depends on a statement if its subject is hidden. */
    boolean decidesOnSubject(Quad quad) {
        Node property = quad.getPredicate();
        return property.equals(DISCLOSURE)
                || belonging.contains(property)
                || (property.equals(TYPE) && restrictedClasses.contains(quad.getObject()))
                || Restated.properties().contains(property);
    }
}
