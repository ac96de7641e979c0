package org.ketnoi.sparql;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.shacl.vocabulary.SHACL;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.ketnoi.graph.Iri;
import org.ketnoi.graph.NodeNotFoundException;
import org.ketnoi.ontology.Shapes;
import org.ketnoi.store.local.LocalGraphStore;
import org.springframework.stereotype.Component;

/** What the published graph says of the vocabulary, cut into documents. */
@Component
class VocabularyDocuments {
    private static final Node ONTOLOGY = NodeFactory.createURI("https://w3id.org/ketnoi/ontology");
    private static final Node SHAPES = NodeFactory.createURI(Shapes.GRAPH);

    private final LocalGraphStore published;

    VocabularyDocuments(LocalGraphStore published) {
        this.published = published;
    }

    RdfDocument ontology() {
        return published.read(dataset -> RdfDocument.of(
                dataset.stream(ONTOLOGY, Node.ANY, Node.ANY, Node.ANY).map(Quad::asTriple)));
    }

    boolean isCurrent(String version) {
        Node number = NodeFactory.createLiteralString(version);
        return published.read(dataset -> dataset.contains(ONTOLOGY, ONTOLOGY, OWL.versionInfo.asNode(), number));
    }

    /** A term with the conditions that shapes lay on it. */
    RdfDocument term(Iri term) {
        return known(term, dataset -> {
            Node node = NodeFactory.createURI(term.value());
            boolean ours = dataset.contains(ONTOLOGY, node, Node.ANY, Node.ANY);
            return ours ? Stream.concat(about(dataset, node), shapes(dataset, node)) : Stream.empty();
        });
    }

    /** All that is said of the schemes, without their concepts. */
    RdfDocument schemes() {
        return published.read(dataset ->
                RdfDocument.of(subjects(dataset, RDF.type.asNode(), SKOS.ConceptScheme.asNode())
                        .flatMap(scheme -> about(dataset, scheme))
                        .filter(triple -> !triple.getPredicate().equals(SKOS.hasTopConcept.asNode()))));
    }

    /** A concept; of a scheme its concepts too. */
    RdfDocument schemeOrConcept(Iri name) {
        return known(name, dataset -> {
            Node node = NodeFactory.createURI(name.value());
            boolean vocabulary = dataset.contains(Node.ANY, node, RDF.type.asNode(), SKOS.ConceptScheme.asNode())
                    || dataset.contains(Node.ANY, node, RDF.type.asNode(), SKOS.Concept.asNode());
            Stream<Node> concepts = Stream.of(SKOS.inScheme, SKOS.topConceptOf)
                    .flatMap(property -> subjects(dataset, property.asNode(), node))
                    .distinct();
            return vocabulary
                    ? Stream.concat(Stream.of(node), concepts).flatMap(subject -> about(dataset, subject))
                    : Stream.empty();
        });
    }

    private RdfDocument known(Iri name, Function<DatasetGraph, Stream<Triple>> statements) {
        RdfDocument document = published.read(dataset -> RdfDocument.of(statements.apply(dataset)));
        if (document.graph().isEmpty()) {
            throw new NodeNotFoundException(name);
        }
        return document;
    }

    private static Stream<Node> subjects(DatasetGraph dataset, Node property, Node value) {
        return dataset.stream(Node.ANY, Node.ANY, property, value)
                .map(Quad::getSubject)
                .distinct();
    }

    private static Stream<Triple> about(DatasetGraph dataset, Node subject) {
        return dataset.stream(Node.ANY, subject, Node.ANY, Node.ANY).map(Quad::asTriple);
    }

    private static Stream<Triple> shapes(DatasetGraph dataset, Node term) {
        Set<Node> told = new HashSet<>();
        Stream<Triple> bound = Stream.of(SHACL.targetClass, SHACL.path)
                .flatMap(property -> subjects(dataset, property, term))
                .flatMap(shape -> withParts(dataset, shape, told).stream());
        return Stream.concat(bound, subjects(dataset, SHACL.path, term).flatMap(part -> owner(dataset, part)));
    }

    /** Whose condition it is, and on which things. */
    private static Stream<Triple> owner(DatasetGraph dataset, Node condition) {
        return subjects(dataset, SHACL.property, condition)
                .flatMap(shape -> Stream.concat(
                        Stream.of(Triple.create(shape, SHACL.property, condition)),
                        dataset.stream(SHAPES, shape, SHACL.targetClass, Node.ANY)
                                .map(Quad::asTriple)));
    }

    /** A shape with its conditions and their lists. */
    private static Set<Triple> withParts(DatasetGraph dataset, Node shape, Set<Node> told) {
        Set<Triple> statements = new HashSet<>();
        if (told.add(shape)) {
            dataset.stream(SHAPES, shape, Node.ANY, Node.ANY)
                    .map(Quad::asTriple)
                    .forEach(triple -> {
                        statements.add(triple);
                        if (triple.getObject().isURI()
                                && triple.getObject().getURI().startsWith(Shapes.GRAPH + "#")) {
                            statements.addAll(withParts(dataset, triple.getObject(), told));
                        }
                    });
        }
        return statements;
    }
}
