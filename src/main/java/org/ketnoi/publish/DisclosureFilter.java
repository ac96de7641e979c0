package org.ketnoi.publish;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.ketnoi.graph.Iri;
import org.ketnoi.ontology.Ontology;
import org.ketnoi.records.Records;
import org.ketnoi.records.Restated;

/**
 * What of the records may be seen by everybody. A thing is hidden when its disclosure is stated and is not public, when
 * its class has to be disclosed and it is not, when it is an order's draft, when it belongs to a hidden thing, or when it is evidence for hidden
 * things only. No statement that mentions a hidden thing passes, nor one whose property holds contact data, nor one from
 * a contact graph.
 */
final class DisclosureFilter {
    private static final Node DISCLOSURE = term("disclosure");
    private static final Node EVIDENCE = term("evidence");
    private static final Node PUBLIC =
            NodeFactory.createURI(Iri.concept("disclosure", "public").value());

    private final Set<Node> contactProperties;
    private final Set<Node> restrictedClasses;
    private final Set<Node> belonging;

    private DisclosureFilter(Set<Node> contactProperties, Set<Node> restrictedClasses, Set<Node> belonging) {
        this.contactProperties = contactProperties;
        this.restrictedClasses = restrictedClasses;
        this.belonging = belonging;
    }

    static DisclosureFilter of(Ontology ontology) {
        return new DisclosureFilter(
                ontology.contactProperties(), ontology.restrictedClasses(), ontology.belongingProperties());
    }

    private static Node term(String localName) {
        return NodeFactory.createURI(Iri.term(localName).value());
    }

    List<Quad> published(DatasetGraph records) {
        Restated restated = Restated.of(records);
        Set<Node> hidden = hidden(records, restated);
        hidden.addAll(Restated.runsOf(records, hidden::contains));
        return open(records)
                .filter(restated::holds)
                .filter(quad -> !hidden.contains(quad.getSubject()) && !hidden.contains(quad.getObject()))
                .toList();
    }

    private Stream<Quad> open(DatasetGraph records) {
        return records.stream(Node.ANY, Node.ANY, Node.ANY, Node.ANY)
                .filter(quad -> !isPrivate(quad.getGraph()))
                .filter(quad -> !contactProperties.contains(quad.getPredicate()));
    }

    private static boolean isPrivate(Node graph) {
        return Records.isContactGraph(graph)
                || !graph.isURI()
                || !graph.getURI().startsWith(Iri.ENTITIES);
    }

    private Set<Node> hidden(DatasetGraph records, Restated restated) {
        Set<Node> hidden = new HashSet<>(notDisclosed(records));
        hidden.addAll(restated.drafts(records));
        while (hidden.addAll(withThem(records, hidden))) {
            // Until nothing more depends on what is hidden.
        }
        hidden.addAll(evidenceOnlyFor(records, hidden));
        return hidden;
    }

    private Set<Node> notDisclosed(DatasetGraph records) {
        Set<Node> disclosed = subjects(records, DISCLOSURE, PUBLIC);
        Set<Node> hidden = subjects(records, DISCLOSURE, Node.ANY);
        restrictedClasses.forEach(type -> hidden.addAll(subjects(records, RDF.type.asNode(), type)));
        // Two runs that disagree about a thing: the stricter one holds.
        Set<Node> contradicted = records.stream(Node.ANY, Node.ANY, DISCLOSURE, Node.ANY)
                .filter(quad -> !quad.getObject().equals(PUBLIC))
                .map(Quad::getSubject)
                .collect(Collectors.toSet());
        disclosed.removeAll(contradicted);
        hidden.removeAll(disclosed);
        return hidden;
    }

    private Set<Node> withThem(DatasetGraph records, Set<Node> hidden) {
        return belonging.stream()
                .flatMap(property -> records.stream(Node.ANY, Node.ANY, property, Node.ANY))
                .filter(quad -> hidden.contains(quad.getObject()))
                .map(Quad::getSubject)
                .collect(Collectors.toSet());
    }

    private static Set<Node> evidenceOnlyFor(DatasetGraph records, Set<Node> hidden) {
        Set<Node> shown = new HashSet<>();
        Set<Node> concealed = new HashSet<>();
        records.stream(Node.ANY, Node.ANY, EVIDENCE, Node.ANY)
                .forEach(quad -> (hidden.contains(quad.getSubject()) ? concealed : shown).add(quad.getObject()));
        concealed.removeAll(shown);
        return concealed;
    }

    private static Set<Node> subjects(DatasetGraph records, Node property, Node value) {
        return records.stream(Node.ANY, Node.ANY, property, value)
                .map(Quad::getSubject)
                .collect(Collectors.toCollection(HashSet::new));
    }
}
