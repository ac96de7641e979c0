package org.ketnoi.ontology;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.shacl.vocabulary.SHACL;
import org.apache.jena.sparql.graph.GraphFactory;
import org.ketnoi.graph.Iri;

/**
 * Names the nameless parts of shapes by what they are about, so that they can be published: the condition of
 * {@code kn:EventShape} on {@code kn:startDate} is {@code shapes#EventShape-startDate}, a second one {@code -2}. Parts
 * that are told apart by nothing but their content are ordered by it, so that the same file always gets the same names.
 */
final class ShapeNames {
    private final Graph shapes;
    private final Map<Node, Node> names = new HashMap<>();
    private final Set<String> taken = new HashSet<>();

    private ShapeNames(Graph shapes) {
        this.shapes = shapes;
    }

    /** The same graph without blank nodes. */
    static Graph named(Graph shapes) {
        ShapeNames naming = new ShapeNames(shapes);
        shapes.stream()
                .map(Triple::getSubject)
                .filter(Node::isURI)
                .distinct()
                .sorted(Comparator.comparing(Node::getURI))
                .forEach(shape -> naming.nameParts(shape, local(shape)));
        Graph named = GraphFactory.createDefaultGraph();
        shapes.stream()
                .map(triple -> Triple.create(
                        naming.name(triple.getSubject()), triple.getPredicate(), naming.name(triple.getObject())))
                .forEach(named::add);
        return named;
    }

    private Node name(Node node) {
        return names.getOrDefault(node, node);
    }

    private void nameParts(Node owner, String ownerName) {
        List<Triple> parts = shapes.stream(owner, Node.ANY, Node.ANY)
                .filter(triple -> triple.getObject().isBlank() && !names.containsKey(triple.getObject()))
                .sorted(Comparator.comparing(this::role)
                        .thenComparing(triple -> content(triple.getObject(), new HashSet<>())))
                .toList();
        for (Triple part : parts) {
            String name = free(ownerName + "-" + role(part));
            names.put(part.getObject(), NodeFactory.createURI(Shapes.GRAPH + "#" + name));
            nameParts(part.getObject(), name);
        }
    }

    /** What a part is to its owner: the property that a condition is on, else how the owner points to it. */
    private String role(Triple part) {
        if (!part.getPredicate().equals(SHACL.property)) {
            return local(part.getPredicate());
        }
        return shapes.stream(part.getObject(), SHACL.path, Node.ANY)
                .map(Triple::getObject)
                .filter(Node::isURI)
                .map(ShapeNames::local)
                .findFirst()
                .orElse("property");
    }

    private String free(String wanted) {
        String name = wanted;
        for (int i = 2; !taken.add(name); i++) {
            name = wanted + "-" + i;
        }
        return name;
    }

    private String content(Node node, Set<Node> seen) {
        if (!node.isBlank() || !seen.add(node)) {
            return node.isBlank() ? "_" : node.toString();
        }
        return shapes.stream(node, Node.ANY, Node.ANY)
                .map(triple -> triple.getPredicate() + " " + content(triple.getObject(), seen))
                .sorted()
                .collect(Collectors.joining("; ", "[", "]"));
    }

    private static String local(Node node) {
        return Iri.of(node.getURI()).key();
    }
}
