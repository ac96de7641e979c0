package org.ketnoi;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.shacl.vocabulary.SHACL;
import org.apache.jena.system.G;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ketnoi.OntologyFiles.Column;

/** Ontology, shapes and templates speak of the same classes and properties. */
class ShapeCoverageTest {
    private static final Graph TERMS = OntologyFiles.read(OntologyFiles.TERMS);
    private static final Graph SHAPES = OntologyFiles.read(OntologyFiles.shapes());
    private static final List<Node> TO_SHAPES = List.of(SHACL.node, SHACL.and, SHACL.or, SHACL.xone);

    static List<Path> templates() {
        return OntologyFiles.templates();
    }

    private static Set<Node> shapes(Set<String> classes) {
        return classes.stream()
                .map(NodeFactory::createURI)
                .flatMap(type -> SHAPES.stream(Node.ANY, SHACL.targetClass, type))
                .map(triple -> triple.getSubject())
                .collect(Collectors.toSet());
    }

    /** The properties that shapes speak of, also through the shapes they refer to. */
    private static Set<String> paths(Set<Node> shapes) {
        Set<Node> reached = new HashSet<>(shapes);
        Set<Node> next = shapes;
        while (!next.isEmpty()) {
            next = next.stream()
                    .flatMap(ShapeCoverageTest::referred)
                    .filter(reached::add)
                    .collect(Collectors.toSet());
        }
        return reached.stream()
                .flatMap(shape -> OntologyFiles.objects(SHAPES, shape, SHACL.property).stream())
                .flatMap(property -> OntologyFiles.objects(SHAPES, property, SHACL.path).stream())
                .filter(Node::isURI)
                .map(Node::getURI)
                .collect(Collectors.toSet());
    }

    private static Stream<Node> referred(Node shape) {
        return TO_SHAPES.stream()
                .flatMap(property -> OntologyFiles.objects(SHAPES, shape, property).stream())
                .flatMap(other -> SHAPES.contains(other, RDF.first.asNode(), Node.ANY)
                        ? G.rdfList(SHAPES, other).stream()
                        : Stream.of(other));
    }

    /** The classes that a row of a template can give its thing, one set for each alternative. */
    private static List<Set<String>> classes(Path template) {
        List<Column> types =
                OntologyFiles.columns(template).stream().filter(Column::isType).toList();
        Set<String> fixed = types.stream()
                .filter(Column::isFixed)
                .flatMap(column -> column.values().stream())
                .collect(Collectors.toSet());
        List<String> alternatives = types.stream()
                .filter(column -> !column.isFixed())
                .flatMap(column -> column.values().stream())
                .toList();
        return alternatives.isEmpty()
                ? List.of(fixed)
                : alternatives.stream()
                        .map(type ->
                                Stream.concat(fixed.stream(), Stream.of(type)).collect(Collectors.toSet()))
                        .toList();
    }

    private static String told(Set<String> classes) {
        return classes.stream().map(Vocabularies::shortened).sorted().collect(Collectors.joining(", "));
    }

    @ParameterizedTest
    @MethodSource("templates")
    void whatATemplateFillsAShapeChecks(Path template) {
        Set<String> filled = OntologyFiles.columns(template).stream()
                .filter(column -> !column.isType())
                .map(Column::property)
                .filter(property -> !property.isEmpty())
                .collect(Collectors.toSet());
        Set<String> problems = new TreeSet<>();
        for (Set<String> classes : classes(template)) {
            Set<Node> shapes = shapes(classes);
            if (shapes.isEmpty()) {
                problems.add("no shape for " + told(classes));
                continue;
            }
            Set<String> paths = paths(shapes);
            filled.stream()
                    .filter(property -> !paths.contains(property))
                    .map(property -> Vocabularies.shortened(property) + " in no shape for " + told(classes))
                    .forEach(problems::add);
        }
        assertThat(problems).as("what %s fills and no shape checks", template).isEmpty();
    }

    @Test
    void everyClassHasAShape() {
        Set<String> templated = templates().stream()
                .flatMap(template -> classes(template).stream())
                .flatMap(Set::stream)
                .collect(Collectors.toSet());
        assertThat(OntologyFiles.subjects(TERMS, OWL.Class.asNode()::equals).stream()
                        .filter(OntologyFiles::isOurs)
                        .filter(type -> !OntologyFiles.isDeprecated(TERMS, type))
                        .filter(type -> !isOfTerms(type))
                        .filter(type -> templated.contains(type.getURI()) || !hasNarrower(type))
                        .map(Node::getURI)
                        .filter(type -> shapes(Set.of(type)).isEmpty())
                        .map(Vocabularies::shortened)
                        .sorted())
                .as("classes without a shape")
                .isEmpty();
    }

    /** Whether the instances of a class are terms of the ontology, and not data. */
    private static boolean isOfTerms(Node type) {
        return TERMS.contains(Node.ANY, RDF.type.asNode(), type);
    }

    /** Whether a class is only the roof of narrower ones. */
    private static boolean hasNarrower(Node type) {
        return TERMS.contains(Node.ANY, RDFS.subClassOf.asNode(), type);
    }

    @Test
    void everyShapeIsForAClassThatIsThere() {
        assertThat(SHAPES.stream(Node.ANY, SHACL.targetClass, Node.ANY)
                        .map(triple -> triple.getObject())
                        .filter(type -> OntologyFiles.isOurs(type)
                                ? !TERMS.contains(type, RDF.type.asNode(), OWL.Class.asNode())
                                        || OntologyFiles.isDeprecated(TERMS, type)
                                : Vocabularies.findKind(type.getURI()).isEmpty())
                        .map(type -> Vocabularies.shortened(type.getURI())))
                .as("targets of shapes that are not there, or no longer to be used")
                .isEmpty();
    }
}
