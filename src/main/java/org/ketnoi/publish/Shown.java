package org.ketnoi.publish;

import java.util.Optional;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.ketnoi.graph.Iri;

/**
 * Which state of the records and of the vocabulary a published graph shows. It lies in the graph and is written together
 * with what it tells of.
 *
 * @param vocabulary its digest
 */
record Shown(long recordsVersion, String vocabulary) {
    static final Node GRAPH = NodeFactory.createURI("https://w3id.org/ketnoi/graph/state");

    private static final Node VERSION = NodeFactory.createURI(Iri.ONTOLOGY + "showsRecordsVersion");
    private static final Node VOCABULARY = NodeFactory.createURI(Iri.ONTOLOGY + "showsVocabulary");

    static Optional<Shown> find(DatasetGraph published) {
        return find(published, VERSION)
                .flatMap(version ->
                        find(published, VOCABULARY).map(vocabulary -> new Shown(Long.parseLong(version), vocabulary)));
    }

    private static Optional<String> find(DatasetGraph published, Node property) {
        return published.stream(GRAPH, GRAPH, property, Node.ANY)
                .map(quad -> quad.getObject().getLiteralLexicalForm())
                .findFirst();
    }

    void write(DatasetGraph published) {
        write(published, VERSION, NodeFactory.createLiteralDT(Long.toString(recordsVersion), XSDDatatype.XSDinteger));
        write(published, VOCABULARY, NodeFactory.createLiteralString(vocabulary));
    }

    private static void write(DatasetGraph published, Node property, Node value) {
        published.deleteAny(GRAPH, GRAPH, property, Node.ANY);
        published.add(new Quad(GRAPH, GRAPH, property, value));
    }
}
