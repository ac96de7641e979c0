package org.ketnoi.ingest.job;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.ketnoi.graph.Iri;
import org.ketnoi.records.Records;

/** Whoever speaks of a thing that only these graphs describe: when they leave, it would speak of nothing. */
record Dependents(DatasetGraph records, Set<Node> leaving) {
    /** So many are named. */
    private static final int MOST = 10;

    private static final Node SOURCE_FILE =
            org.apache.jena.graph.NodeFactory.createURI(Iri.term("sourceFile").value());

    /**
     * The first of them, by what they are and what they speak of.
     *
     * @param stays things that somebody else describes, whatever the records say
     */
    List<String> find(Predicate<Node> stays) {
        Set<Node> seen = new LinkedHashSet<>();
        List<String> told = new ArrayList<>();
        Set<Node> things = new LinkedHashSet<>();
        leaving.forEach(graph -> records.stream(graph, Node.ANY, Node.ANY, Node.ANY)
                .map(Quad::getSubject)
                .forEach(things::add));
        for (Node thing : things) {
            if (seen.size() >= MOST) {
                break;
            }
            if (!stays.test(thing) && !isDescribedElsewhere(thing)) {
                mentions(thing)
                        .map(Quad::getGraph)
                        .filter(seen::add)
                        .forEach(graph -> told.add(name(graph) + " → " + shortName(thing)));
            }
        }
        return told;
    }

    private boolean isDescribedElsewhere(Node thing) {
        return elsewhere(records.stream(Node.ANY, thing, RDF.type.asNode(), Node.ANY))
                .findAny()
                .isPresent();
    }

    private Stream<Quad> mentions(Node thing) {
        return Stream.concat(
                elsewhere(records.stream(Node.ANY, Node.ANY, Node.ANY, thing)),
                elsewhere(records.stream(Node.ANY, thing, Node.ANY, Node.ANY)));
    }

    private Stream<Quad> elsewhere(Stream<Quad> quads) {
        return quads.filter(quad -> !leaving.contains(quad.getGraph()));
    }

    private String name(Node graph) {
        String run = Records.runOf(graph);
        return records.stream(org.apache.jena.graph.NodeFactory.createURI(run), Node.ANY, SOURCE_FILE, Node.ANY)
                .map(quad -> quad.getObject().getLiteralLexicalForm() + " ("
                        + Iri.of(run).shortName() + ")")
                .findFirst()
                .orElseGet(() -> Iri.find(run).map(Iri::shortName).orElse(run));
    }

    private static String shortName(Node thing) {
        return Iri.find(thing.toString()).map(Iri::shortName).orElse(thing.toString());
    }
}
