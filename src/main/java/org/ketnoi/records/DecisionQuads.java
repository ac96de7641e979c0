package org.ketnoi.records;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.ketnoi.graph.Iri;
import org.ketnoi.records.IdentityDecision.Reason;
import org.ketnoi.records.IdentityDecision.TakenBack;
import org.ketnoi.records.IdentityDecision.Verdict;

/** How a decision lies in the records: in a graph of its own, outside of all names that are published. */
final class DecisionQuads {
    private static final String GRAPHS = "https://w3id.org/ketnoi/graph/identity/";
    private static final String PROV = "http://www.w3.org/ns/prov#";
    private static final Node AT = NodeFactory.createURI(PROV + "startedAtTime");
    private static final int DIGITS = 6;
    private static final Comparator<IdentityDecision> OLDEST_FIRST =
            Comparator.comparing(IdentityDecision::at).thenComparing(IdentityDecision::key);

    private DecisionQuads() {}

    /** All that were ever made, the oldest first. */
    static List<IdentityDecision> read(DatasetGraph records) {
        return graphs(records)
                .map(graph -> read(records, graph))
                .sorted(OLDEST_FIRST)
                .toList();
    }

    static Optional<IdentityDecision> find(DatasetGraph records, String key) {
        return Optional.of(graph(key))
                .filter(graph -> records.contains(graph, Node.ANY, term("verdict"), Node.ANY))
                .map(graph -> read(records, graph));
    }

    private static Stream<Node> graphs(DatasetGraph records) {
        return Stream.of(Verdict.values())
                .flatMap(verdict -> records.stream(Node.ANY, Node.ANY, term("verdict"), node(verdict)))
                .map(Quad::getGraph)
                .filter(DecisionQuads::isDecision)
                .distinct();
    }

    static boolean isDecision(Node graph) {
        return graph.isURI() && graph.getURI().startsWith(GRAPHS);
    }

    private static IdentityDecision read(DatasetGraph records, Node graph) {
        return new IdentityDecision(
                graph.getURI().substring(GRAPHS.length()),
                iri(records, graph, "kept"),
                iri(records, graph, "other"),
                verdict(records, graph),
                text(records, graph, term("decidedBy")).orElse(""),
                text(records, graph, AT).map(Instant::parse).orElse(Instant.EPOCH),
                text(records, graph, term("matchScore"))
                        .map(Double::parseDouble)
                        .orElse(0.0),
                reasons(records, graph),
                text(records, graph, term("takenBackAt"))
                        .map(at -> new TakenBack(
                                text(records, graph, term("takenBackBy")).orElse(""), Instant.parse(at))));
    }

    private static Iri iri(DatasetGraph records, Node graph, String property) {
        return records.stream(graph, Node.ANY, term(property), Node.ANY)
                .map(quad -> Iri.of(quad.getObject().getURI()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No " + property + " in " + graph));
    }

    private static Verdict verdict(DatasetGraph records, Node graph) {
        return Stream.of(Verdict.values())
                .filter(verdict -> records.contains(graph, Node.ANY, term("verdict"), node(verdict)))
                .findFirst()
                .orElseThrow();
    }

    private static Optional<String> text(DatasetGraph records, Node graph, Node property) {
        return records.stream(graph, Node.ANY, property, Node.ANY)
                .map(quad -> quad.getObject().getLiteralLexicalForm())
                .findFirst();
    }

    /** Each is written as its place, code, points and detail. */
    private static List<Reason> reasons(DatasetGraph records, Node graph) {
        return records.stream(graph, Node.ANY, term("matchReason"), Node.ANY)
                .map(quad -> quad.getObject().getLiteralLexicalForm().split(" ", 4))
                .sorted(Comparator.comparingInt(parts -> Integer.parseInt(parts[0])))
                .map(parts -> new Reason(parts[1], Double.parseDouble(parts[2]), parts[3]))
                .toList();
    }

    static List<Quad> of(IdentityDecision decision) {
        Node graph = graph(decision.key());
        Node subject = node(Iri.entity("identity-decision", decision.key()));
        List<Quad> quads = new ArrayList<>(List.of(
                new Quad(graph, subject, RDF.type.asNode(), term("IdentityDecision")),
                new Quad(graph, subject, RDF.type.asNode(), NodeFactory.createURI(PROV + "Activity")),
                new Quad(graph, subject, term("kept"), node(decision.kept())),
                new Quad(graph, subject, term("other"), node(decision.other())),
                new Quad(graph, subject, term("verdict"), node(decision.verdict())),
                new Quad(graph, subject, term("decidedBy"), NodeFactory.createLiteralString(decision.by())),
                new Quad(graph, subject, AT, time(decision.at())),
                new Quad(graph, subject, term("matchScore"), score(decision.score()))));
        int place = 0;
        for (Reason reason : decision.reasons()) {
            place++;
            String text =
                    String.format(Locale.ROOT, "%d %s %.2f %s", place, reason.code(), reason.points(), reason.detail());
            quads.add(new Quad(graph, subject, term("matchReason"), NodeFactory.createLiteralString(text)));
        }
        return quads;
    }

    static List<Quad> takenBack(String key, TakenBack end) {
        Node graph = graph(key);
        Node subject = node(Iri.entity("identity-decision", key));
        return List.of(
                new Quad(graph, subject, term("takenBackAt"), time(end.at())),
                new Quad(graph, subject, term("takenBackBy"), NodeFactory.createLiteralString(end.by())));
    }

    private static Node graph(String key) {
        return NodeFactory.createURI(GRAPHS + key);
    }

    private static Node node(Verdict verdict) {
        return node(Iri.concept("identity-verdict", verdict.name().toLowerCase(Locale.ROOT)));
    }

    private static Node node(Iri iri) {
        return NodeFactory.createURI(iri.value());
    }

    private static Node time(Instant at) {
        return NodeFactory.createLiteralDT(at.toString(), XSDDatatype.XSDdateTime);
    }

    private static Node score(double score) {
        BigDecimal rounded = BigDecimal.valueOf(score).setScale(DIGITS, RoundingMode.HALF_UP);
        return NodeFactory.createLiteralDT(rounded.toPlainString(), XSDDatatype.XSDdecimal);
    }

    private static Node term(String localName) {
        return NodeFactory.createURI(Iri.term(localName).value());
    }
}
