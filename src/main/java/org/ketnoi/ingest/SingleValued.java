package org.ketnoi.ingest;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.shacl.vocabulary.SHACL;
import org.ketnoi.graph.Iri;
import org.ketnoi.ontology.Ontology;
import org.ketnoi.ontology.Shapes;

/** Properties that may have one value, or one in each language, on things of a class: as the shapes say. */
final class SingleValued {
    private static final Node ONE = NodeFactory.createLiteralDT("1", XSDDatatype.XSDinteger);
    private static final Node TRUE = NodeFactory.createLiteralDT("true", XSDDatatype.XSDboolean);

    private final Map<Node, Set<Node>> once = new HashMap<>();
    private final Map<Node, Set<Node>> oncePerLanguage = new HashMap<>();

    private SingleValued() {}

    static SingleValued of(Ontology ontology) {
        Graph shapes = ontology.graphs().getOrDefault(Iri.of(Shapes.GRAPH), Graph.emptyGraph);
        SingleValued found = new SingleValued();
        shapes.stream(Node.ANY, SHACL.targetClass, Node.ANY)
                .forEach(target -> shapes.stream(target.getSubject(), SHACL.property, Node.ANY)
                        .map(Triple::getObject)
                        .forEach(condition -> found.add(shapes, condition, target.getObject())));
        return found;
    }

    private void add(Graph shapes, Node condition, Node type) {
        shapes.stream(condition, SHACL.path, Node.ANY)
                .map(Triple::getObject)
                .filter(Node::isURI)
                .forEach(property -> {
                    if (shapes.contains(condition, SHACL.maxCount, ONE)) {
                        once.computeIfAbsent(property, fresh -> new HashSet<>()).add(type);
                    }
                    if (shapes.contains(condition, SHACL.uniqueLang, TRUE)) {
                        oncePerLanguage
                                .computeIfAbsent(property, fresh -> new HashSet<>())
                                .add(type);
                    }
                });
    }

    /** Whether a thing of these classes cannot have both values. */
    boolean excludes(Set<Node> types, Node property, Node one, Node other) {
        if (one.sameValueAs(other)) {
            return false;
        }
        return isOf(types, once.get(property))
                || (isOf(types, oncePerLanguage.get(property))
                        && one.isLiteral()
                        && other.isLiteral()
                        && one.getLiteralLanguage().equalsIgnoreCase(other.getLiteralLanguage()));
    }

    private static boolean isOf(Set<Node> types, @org.jspecify.annotations.Nullable Set<Node> classes) {
        return classes != null && types.stream().anyMatch(classes::contains);
    }
}
