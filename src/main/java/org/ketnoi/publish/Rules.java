package org.ketnoi.publish;

import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.ketnoi.graph.Iri;
import org.ketnoi.ontology.Ontology;
import org.ketnoi.records.Records;
import org.ketnoi.records.Restated;

/**
 * What the ontology says on publication.
 *
 * @param contactProperties whose values nobody gets to see
 * @param restrictedClasses whose things are shown only when that is stated
 * @param belonging properties whose subject is hidden with its object
 */
record Rules(Set<Node> contactProperties, Set<Node> restrictedClasses, Set<Node> belonging) {
    static final Node DISCLOSURE = term("disclosure");
    static final Node EVIDENCE = term("evidence");
    static final Node PUBLIC =
            NodeFactory.createURI(Iri.concept("disclosure", "public").value());
    static final Node TYPE = RDF.type.asNode();

    static Rules of(Ontology ontology) {
        return new Rules(ontology.contactProperties(), ontology.restrictedClasses(), ontology.belongingProperties());
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
