package org.ketnoi.records;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.DCTerms;
import org.ketnoi.graph.Iri;
import org.ketnoi.graph.Text;

/**
 * What is kept of a run and never published: under which key it was recorded, what the desk wrote beside it, and that it
 * was undone. It lies in a graph beside the run's, outside of all names that are published.
 */
final class Audit {
    private static final String GRAPHS = "https://w3id.org/ketnoi/graph/audit/";

    private Audit() {}

    private static Node graph(Node run) {
        return NodeFactory.createURI(GRAPHS + Iri.of(run.getURI()).key());
    }

    private static Node term(String localName) {
        return NodeFactory.createURI(GRAPHS + "term/" + localName);
    }

    private static Node text(String value) {
        return NodeFactory.createLiteralString(value);
    }

    /** About a run that is being recorded. */
    static List<Quad> of(Iri name, Iri order, Request request, Optional<String> note) {
        Node run = OrderReader.node(name);
        Node graph = graph(run);
        List<Quad> said = new ArrayList<>();
        said.add(new Quad(graph, run, term("recordedBy"), text(request.caller().name())));
        said.add(new Quad(graph, run, term("order"), OrderReader.node(order)));
        request.idempotencyKey().ifPresent(key -> {
            said.add(new Quad(graph, run, term("idempotencyKey"), text(own(request, key))));
            said.add(new Quad(graph, run, term("requestDigest"), text(request.digest())));
        });
        note.ifPresent(
                words -> said.add(new Quad(graph, run, DCTerms.description.asNode(), text(Text.composed(words)))));
        return said;
    }

    /** Two callers may think of the same key. */
    private static String own(Request request, String key) {
        return request.caller().name() + " " + key;
    }

    static Quad undone(Node run, Request request, Instant at) {
        return new Quad(graph(run), run, term("undoneBy"), text(request.caller().name() + " " + at));
    }

    static Optional<String> note(DatasetGraph records, Node run) {
        return records.stream(graph(run), run, DCTerms.description.asNode(), Node.ANY)
                .map(quad -> quad.getObject().getLiteralLexicalForm())
                .findFirst();
    }

    /** Who brought the order in. */
    static Optional<String> recordedBy(DatasetGraph records, Node order) {
        return records.stream(
                        Node.ANY,
                        order,
                        org.apache.jena.vocabulary.RDF.type.asNode(),
                        OrderReader.term("TechnologyOrder"))
                .map(Quad::getGraph)
                .filter(Node::isURI)
                .flatMap(run -> records.stream(graph(run), run, term("recordedBy"), Node.ANY))
                .map(quad -> quad.getObject().getLiteralLexicalForm())
                .findFirst();
    }

    /**
     * The order about which a wish of this name was recorded before.
     *
     * @throws OrderRefusedException when that was another wish
     */
    static Optional<Iri> findReplayed(DatasetGraph records, Request request) {
        return request.idempotencyKey()
                .flatMap(key -> records.stream(Node.ANY, Node.ANY, term("idempotencyKey"), text(own(request, key)))
                        .findFirst()
                        .map(quad -> replayed(records, quad, request, key)));
    }

    private static Iri replayed(DatasetGraph records, Quad quad, Request request, String key) {
        if (!records.contains(quad.getGraph(), quad.getSubject(), term("requestDigest"), text(request.digest()))) {
            throw OrderRefusedException.keyReused(key);
        }
        return records.stream(quad.getGraph(), quad.getSubject(), term("order"), Node.ANY)
                .map(said -> Iri.of(said.getObject().getURI()))
                .findFirst()
                .orElseThrow();
    }
}
