package org.ketnoi.publish;

import java.time.LocalDate;
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
 * @param day on which consents were looked at
 */
record Shown(long recordsVersion, String vocabulary, LocalDate day) {
    static final Node GRAPH = NodeFactory.createURI("https://w3id.org/ketnoi/graph/state");

    private static final Node VERSION = NodeFactory.createURI(Iri.ONTOLOGY + "showsRecordsVersion");
    private static final Node VOCABULARY = NodeFactory.createURI(Iri.ONTOLOGY + "showsVocabulary");

    private static final Node DAY = NodeFactory.createURI(Iri.ONTOLOGY + "showsDay");

    static Optional<Shown> find(DatasetGraph published) {
        return find(published, VERSION)
                .flatMap(version -> find(published, VOCABULARY)
                        .flatMap(vocabulary -> find(published, DAY)
                                .map(day -> new Shown(Long.parseLong(version), vocabulary, LocalDate.parse(day)))));
    }

    private static Optional<String> find(DatasetGraph published, Node property) {
        return published.stream(GRAPH, GRAPH, property, Node.ANY)
                .map(quad -> quad.getObject().getLiteralLexicalForm())
                .findFirst();
    }

    void write(DatasetGraph published) {
        write(published, VERSION, NodeFactory.createLiteralDT(Long.toString(recordsVersion), XSDDatatype.XSDinteger));
        write(published, VOCABULARY, NodeFactory.createLiteralString(vocabulary));
        write(published, DAY, NodeFactory.createLiteralDT(day.toString(), XSDDatatype.XSDdate));
    }

    private static void write(DatasetGraph published, Node property, Node value) {
        published.deleteAny(GRAPH, GRAPH, property, Node.ANY);
        published.add(new Quad(GRAPH, GRAPH, property, value));
    }
}
