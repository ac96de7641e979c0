package org.ketnoi.bench.suggest;

import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;

/** Names as RDF: each as it is, and folded. */
final class Triples {
    private static final String SPACE = "urn:thing:";

    private Triples() {}

    static Stream<Triple> of(Called thing) {
        Node node = NodeFactory.createURI(SPACE + thing.key());
        return Stream.of(
                Triple.create(node, RDFS.label.asNode(), NodeFactory.createLiteralLang(thing.name(), "vi")),
                Triple.create(
                        node, SKOS.hiddenLabel.asNode(), NodeFactory.createLiteralString(Called.folded(thing.name()))));
    }
}
