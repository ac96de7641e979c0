package org.ketnoi.ontology;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.shacl.vocabulary.SHACL;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.Test;
import org.ketnoi.graph.Iri;

/**
 * A large file is checked in parts, each with all that is said about its things and nothing of others. That is right as
 * long as every shape looks at no more than its thing's own statements.
 */
class ShapesLookAtTheirThingOnlyTest {
    private static final String PREFIXES = """
            @prefix sh: <http://www.w3.org/ns/shacl#> .
            @prefix : <http://example.org/> .
            """;

    /** Conditions on a value alone, or on how many values of a property there are. */
    private static final Set<String> OF_A_VALUE = Set.of(
            "path",
            "minCount",
            "maxCount",
            "datatype",
            "nodeKind",
            "pattern",
            "flags",
            "in",
            "hasValue",
            "languageIn",
            "uniqueLang",
            "minLength",
            "maxLength",
            "minInclusive",
            "maxInclusive",
            "minExclusive",
            "maxExclusive",
            "lessThan",
            "lessThanOrEquals",
            "equals",
            "disjoint",
            "qualifiedMinCount",
            "qualifiedMaxCount",
            "alternativePath");

    private static final Set<String> WITHOUT_EFFECT = Set.of("message", "severity", "name", "description", "order");
    private static final Set<String> OF_A_THING = Set.of("targetClass", "property", "class", "node");
    private static final Set<String> LOGICAL = Set.of("not", "or", "and", "xone", "qualifiedValueShape");

    /** Statements of a shape, or of a part of one, that make it look further than its thing. */
    private static Stream<String> further(Graph shapes) {
        return shapes.stream()
                .filter(triple -> triple.getPredicate().getURI().startsWith(SHACL.getURI()))
                .filter(triple -> !isLocal(shapes, triple))
                .map(triple -> triple.getSubject() + " " + triple.getPredicate().getLocalName())
                .sorted();
    }

    private static boolean isLocal(Graph shapes, Triple triple) {
        String name = triple.getPredicate().getLocalName();
        if (name.equals("path")) {
            return triple.getObject().isURI() || shapes.contains(triple.getObject(), SHACL.alternativePath, Node.ANY);
        }
        if (OF_A_VALUE.contains(name) || WITHOUT_EFFECT.contains(name)) {
            return true;
        }
        // On the values of a property these would look at other things.
        boolean onValues = shapes.contains(triple.getSubject(), SHACL.path, Node.ANY)
                || isUnderValues(shapes, triple.getSubject());
        return LOGICAL.contains(name) || (OF_A_THING.contains(name) && !onValues);
    }

    /** Whether something is a part, by a list or not, of a condition on the values of a property. */
    private static boolean isUnderValues(Graph shapes, Node part) {
        return shapes.stream(Node.ANY, Node.ANY, part)
                .filter(triple -> !triple.getPredicate().equals(SHACL.property))
                .anyMatch(triple -> shapes.contains(triple.getSubject(), SHACL.path, Node.ANY)
                        || isUnderValues(shapes, triple.getSubject()));
    }

    /** Paths inside the conditions on values lead from the value, so to another thing. */
    private static Stream<String> pathsFromValues(Graph shapes) {
        return shapes.stream(Node.ANY, SHACL.path, Node.ANY)
                .filter(triple -> isUnderValues(shapes, triple.getSubject()))
                .map(triple -> triple.getSubject() + " path");
    }

    private static Graph of(String text) {
        Graph graph = GraphFactory.createDefaultGraph();
        RDFParser.fromString(PREFIXES + text, Lang.TURTLE).parse(graph);
        return graph;
    }

    @Test
    void everyShapeThatIsShipped() {
        Graph shapes = Ontology.load().graphs().getOrDefault(Iri.of(Shapes.GRAPH), Graph.emptyGraph);
        assertThat(shapes.size()).isGreaterThan(1_000);
        assertThat(further(shapes)).isEmpty();
        assertThat(pathsFromValues(shapes)).isEmpty();
        assertThat(shapes.contains(Node.ANY, NodeFactory.createURI(SHACL.getURI() + "sparql"), Node.ANY))
                .isFalse();
    }

    @Test
    void aShapeThatLooksFurtherIsSeen() {
        assertThat(further(of(":s sh:property [ sh:path [ sh:inversePath :p ] ; sh:minCount 1 ] .")))
                .isNotEmpty();
        assertThat(further(of(":s sh:property [ sh:path ( :p :q ) ; sh:minCount 1 ] .")))
                .isNotEmpty();
        assertThat(further(of(":s sh:property [ sh:path :p ; sh:class :C ] ."))).isNotEmpty();
        assertThat(further(of(":s sh:property [ sh:path :p ; sh:or ( [ sh:class :C ] [ sh:nodeKind sh:IRI ] ) ] .")))
                .isNotEmpty();
        assertThat(further(of(":s sh:property [ sh:path :p ; sh:node :other ] .")))
                .isNotEmpty();
        assertThat(further(of(":s sh:targetObjectsOf :p ."))).isNotEmpty();
        assertThat(further(of(":s sh:sparql [ sh:select \"\" ] ."))).isNotEmpty();
        assertThat(pathsFromValues(of(":s sh:property [ sh:path :p ; sh:qualifiedValueShape [ sh:path :q ] ] .")))
                .isNotEmpty();
    }
}
