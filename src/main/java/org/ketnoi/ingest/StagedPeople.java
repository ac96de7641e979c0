package org.ketnoi.ingest;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.ketnoi.graph.Iri;

/** What a file says of people: whom it describes, by what they are known, and whose consents it brings. */
final class StagedPeople {
    private static final String EXPERTS = Iri.ENTITIES + "expert/";
    private static final Set<Node> PEOPLE = Set.of(
            NodeFactory.createURI(Iri.term("Expert").value()),
            NodeFactory.createURI("http://xmlns.com/foaf/0.1/Person"));
    private static final Node CONSENT_OF =
            NodeFactory.createURI(Iri.term("consentOf").value());
    private static final Node WITHDRAWN =
            NodeFactory.createURI(Iri.term("withdrawnOn").value());
    private static final Node UNTIL =
            NodeFactory.createURI(Iri.term("validUntil").value());

    private final Map<Node, Place> described = new LinkedHashMap<>();
    private final Map<Node, Place> experts = new LinkedHashMap<>();
    private final Map<Node, Node> consents = new HashMap<>();
    private final Map<Node, String> ends = new HashMap<>();
    private final Set<Node> withdrawn = new HashSet<>();

    void note(Triple triple, Place place) {
        Node subject = triple.getSubject();
        Node property = triple.getPredicate();
        expert(subject, place);
        expert(triple.getObject(), place);
        if (isExpert(subject) || (property.equals(RDF.type.asNode()) && PEOPLE.contains(triple.getObject()))) {
            described.putIfAbsent(subject, place);
        } else if (property.equals(CONSENT_OF)) {
            consents.put(subject, triple.getObject());
        } else if (property.equals(WITHDRAWN)) {
            withdrawn.add(subject);
        } else if (property.equals(UNTIL) && triple.getObject().isLiteral()) {
            ends.put(subject, triple.getObject().getLiteralLexicalForm());
        }
    }

    private void expert(Node node, Place place) {
        if (isExpert(node)) {
            experts.putIfAbsent(node, place);
        }
    }

    private static boolean isExpert(Node node) {
        return node.isURI() && node.getURI().startsWith(EXPERTS);
    }

    /** People of whom something is said. */
    Map<Node, Place> described() {
        return described;
    }

    /** People who are named at all. */
    Map<Node, Place> named() {
        return experts;
    }

    /** Consents that hold on a day, as ISO 8601, as far as the file tells; each with the person. */
    Map<Node, Node> consentsOn(String day) {
        Map<Node, Node> holding = new HashMap<>(consents);
        holding.keySet().removeAll(withdrawn);
        holding.keySet().removeIf(consent -> ends.getOrDefault(consent, "9999").compareTo(day) <= 0);
        return holding;
    }
}
