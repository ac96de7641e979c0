package org.ketnoi.records;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.ketnoi.graph.Iri;

/** Reads an order out of one state of the records. */
final class OrderReader {
    private static final String ASSIGNED = "assigned";
    private static final Node AGENT = NodeFactory.createURI("http://www.w3.org/ns/prov#wasAssociatedWith");
    private static final Node STARTED = NodeFactory.createURI("http://www.w3.org/ns/prov#startedAtTime");

    private final DatasetGraph records;
    private final Restated restated;

    OrderReader(DatasetGraph records) {
        this.records = records;
        this.restated = Restated.of(records);
    }

    static Node node(Iri iri) {
        return NodeFactory.createURI(iri.value());
    }

    static Node term(String localName) {
        return node(Iri.term(localName));
    }

    /** Whether the records hold such a thing. */
    boolean isKnown(Iri thing) {
        return records.contains(Node.ANY, node(thing), RDF.type.asNode(), Node.ANY);
    }

    /** Empty when the records hold no order of that name. */
    Optional<RecordedOrder> find(Iri id) {
        Node order = node(id);
        return records.contains(Node.ANY, order, RDF.type.asNode(), term("TechnologyOrder"))
                ? Optional.of(read(id, order))
                : Optional.empty();
    }

    private RecordedOrder read(Iri id, Node order) {
        List<OrderAct> acts = acts(order);
        String status = one(order, "status").orElseThrow().key();
        Optional<Iri> handler = acts.stream()
                .filter(act -> act.reaches().key().equals(ASSIGNED))
                .reduce((first, second) -> second)
                .flatMap(act -> act.by().stream().findFirst());
        List<Iri> disclosures = iris(order, term("disclosure")).toList();
        return new RecordedOrder(
                id,
                status,
                one(order, "enterprise").orElseThrow(),
                one(order, "area").orElseThrow(),
                day(order, "submittedOn").orElseThrow(),
                day(order, "deadline"),
                acts,
                handler,
                handler.flatMap(party -> handling(order, party)),
                Audit.recordedBy(records, order),
                !status.equals("draft")
                        && !disclosures.isEmpty()
                        && disclosures.stream().allMatch(Iri.concept("disclosure", "public")::equals),
                isFictional(id));
    }

    /** In the order in which they were done; on one day, in which they were recorded, or else as a life goes. */
    private List<OrderAct> acts(Node order) {
        record Recorded(OrderAct act, Instant at) {}
        return records.stream(Node.ANY, Node.ANY, term("actOn"), order)
                .map(quad -> new Recorded(act(quad), started(quad.getGraph())))
                .sorted(Comparator.comparing((Recorded recorded) -> recorded.act.on())
                        .thenComparing(Recorded::at)
                        .thenComparing(recorded -> Statuses.place(recorded.act.reaches()))
                        .thenComparing(recorded -> recorded.act.id()))
                .map(Recorded::act)
                .toList();
    }

    private OrderAct act(Quad quad) {
        Node act = quad.getSubject();
        return new OrderAct(
                Iri.of(act.getURI()),
                one(act, "reaches").orElseThrow(),
                day(act, "doneOn").orElseThrow(),
                iris(act, AGENT).toList(),
                iris(act, term("introduces")).toList(),
                one(act, "declineReason"),
                iris(act, term("evidence")).toList(),
                Audit.note(records, quad.getGraph()));
    }

    private Instant started(Node run) {
        return records.stream(run, run, STARTED, Node.ANY)
                .map(quad -> Instant.parse(quad.getObject().getLiteralLexicalForm()))
                .findFirst()
                .orElse(Instant.MIN);
    }

    private Optional<Iri> handling(Node order, Iri party) {
        return records.stream(Node.ANY, Node.ANY, term("handlesOrder"), order)
                .map(Quad::getSubject)
                .filter(handling -> records.contains(Node.ANY, handling, term("handledBy"), node(party)))
                .max(Comparator.comparing(
                                (Node handling) -> day(handling, "takenOn").orElse(LocalDate.MIN))
                        .thenComparing(Node::getURI))
                .map(handling -> Iri.of(handling.getURI()));
    }

    /** The run that an act is, if it did not come with others in a file. */
    Optional<Node> runOf(Iri act) {
        return records.stream(Node.ANY, node(act), term("actOn"), Node.ANY)
                .map(Quad::getGraph)
                .filter(run -> records.contains(
                        run, run, term("importFormat"), NodeFactory.createLiteralString(ActWriter.FORMAT)))
                .findFirst();
    }

    /** Whether a thing comes from a run that says so of itself. */
    boolean isFictional(Iri thing) {
        return records.stream(Node.ANY, node(thing), RDF.type.asNode(), Node.ANY)
                .anyMatch(quad -> records.stream(quad.getGraph(), quad.getGraph(), term("fictional"), Node.ANY)
                        .anyMatch(
                                said -> said.getObject().getLiteralLexicalForm().equals("true")));
    }

    /** When the thing it is said of comes with several, the first by name: the shapes allow one. */
    private Optional<Iri> one(Node subject, String property) {
        return iris(subject, term(property)).findFirst();
    }

    private Stream<Iri> iris(Node subject, Node property) {
        return holding(subject, property)
                .map(Quad::getObject)
                .filter(Node::isURI)
                .map(object -> Iri.of(object.getURI()))
                .distinct()
                .sorted();
    }

    private Optional<LocalDate> day(Node subject, String property) {
        return holding(subject, term(property))
                .map(quad -> LocalDate.parse(quad.getObject().getLiteralLexicalForm()))
                .min(Comparator.naturalOrder());
    }

    private Stream<Quad> holding(Node subject, Node property) {
        return records.stream(Node.ANY, subject, property, Node.ANY).filter(restated::holds);
    }
}
