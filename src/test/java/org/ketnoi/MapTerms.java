package org.ketnoi;

import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.ketnoi.graph.Iri;

/** What the map of the ontology has to know of ketnoi.ttl; names are local names, with {@code org:} where they are not ours. */
final class MapTerms {
    private static final Graph TERMS = SchemeFiles.read(Path.of("ontology", "ketnoi.ttl"));
    private static final String ORG = "http://www.w3.org/ns/org#";
    private static final String SCHEMA = "https://schema.org/";
    private static final String AGENT = "http://xmlns.com/foaf/0.1/Agent";

    /** The domains that the Organization Ontology itself gives to the properties of its that are drawn. */
    private static final Map<String, String> ORG_DOMAINS = Map.of(
            "org:member", "Membership",
            "org:organization", "Membership",
            "org:postIn", "Post",
            "org:heldBy", "Post",
            "org:resultingOrganization", "ChangeEvent");

    /** What is an agent by ORG and FOAF. */
    private static final Set<String> AGENTS =
            Set.of(AGENT, "http://xmlns.com/foaf/0.1/Person", ORG + "FormalOrganization", ORG + "OrganizationalUnit");

    private MapTerms() {}

    static String version() {
        return object(NodeFactory.createURI("https://w3id.org/ketnoi/ontology"), OWL.versionInfo.asNode())
                .orElseThrow()
                .getLiteralLexicalForm();
    }

    /** Classes that things are of: neither deprecated nor a class of terms. */
    static Set<String> classes() {
        return TERMS.stream(Node.ANY, RDF.type.asNode(), OWL.Class.asNode())
                .map(triple -> triple.getSubject())
                .filter(term ->
                        !TERMS.contains(term, OWL2.deprecated.asNode(), NodeFactory.createLiteralByValue(Boolean.TRUE)))
                .filter(term -> !TERMS.contains(Node.ANY, RDF.type.asNode(), term))
                .map(MapTerms::name)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    static boolean isRestricted(String name) {
        return TERMS.contains(node(name), RDF.type.asNode(), node("RestrictedClass"));
    }

    /** As it can stand in XML. */
    static String label(String name, String language) {
        return SchemeFiles.values(TERMS, node(name), RDFS.label.asNode()).stream()
                .filter(label -> label.getLiteralLanguage().equals(language))
                .map(label ->
                        label.getLiteralLexicalForm().replace("&", "&amp;").replace("<", "&lt;"))
                .findFirst()
                .orElseThrow();
    }

    /** The class of ours directly above. */
    static Optional<String> parent(String name) {
        return SchemeFiles.values(TERMS, node(name), RDFS.subClassOf.asNode()).stream()
                .filter(above -> above.getURI().startsWith(Iri.ONTOLOGY))
                .map(MapTerms::name)
                .findFirst();
    }

    static boolean isMentioned(String property) {
        return TERMS.contains(node(property), Node.ANY, Node.ANY);
    }

    /** Whether the ontology says that the property goes out from the class itself. */
    static boolean goesOutFrom(String property, String name) {
        return ORG_DOMAINS.containsKey(property)
                ? TERMS.contains(node(name), RDFS.subClassOf.asNode(), node("org:" + ORG_DOMAINS.get(property)))
                : ends(property, RDFS.domain, "domainIncludes").contains(node(name));
    }

    /** Whether the ontology lets the property lead to the class, or to one above it. */
    static boolean leadsTo(String property, String name) {
        Set<String> range = ends(property, RDFS.range, "rangeIncludes").stream()
                .map(Node::getURI)
                .collect(Collectors.toSet());
        Set<String> above = above(node(name)).stream().map(Node::getURI).collect(Collectors.toSet());
        return ORG_DOMAINS.containsKey(property)
                || above.stream().anyMatch(range::contains)
                || range.contains(AGENT) && above.stream().anyMatch(AGENTS::contains);
    }

    /** The first class of ours to which the property leads; none when it leads to any party. */
    static Optional<String> target(String property) {
        return ends(property, RDFS.range, "rangeIncludes").stream()
                .filter(end -> end.getURI().startsWith(Iri.ONTOLOGY))
                .map(MapTerms::name)
                .findFirst();
    }

    private static List<Node> ends(String property, Property one, String several) {
        Node many = NodeFactory.createURI(SCHEMA + several);
        return Stream.of(one.asNode(), many)
                .flatMap(end -> SchemeFiles.values(TERMS, node(property), end).stream())
                .toList();
    }

    private static Set<Node> above(Node name) {
        Set<Node> found = new LinkedHashSet<>(Set.of(name));
        SchemeFiles.values(TERMS, name, RDFS.subClassOf.asNode()).forEach(parent -> found.addAll(above(parent)));
        return found;
    }

    private static Optional<Node> object(Node subject, Node property) {
        return SchemeFiles.values(TERMS, subject, property).stream().findFirst();
    }

    private static Node node(String name) {
        return name.startsWith("org:")
                ? NodeFactory.createURI(ORG + name.substring("org:".length()))
                : SchemeFiles.term(name);
    }

    private static String name(Node term) {
        return term.getURI().substring(Iri.ONTOLOGY.length());
    }
}
