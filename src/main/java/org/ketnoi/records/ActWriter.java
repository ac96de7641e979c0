package org.ketnoi.records;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.ketnoi.graph.Iri;

/** What an act states: itself, its order's new status, and what became of the handling. */
final class ActWriter {
    /** The format of a run that is an act. */
    static final String FORMAT = "act";

    private static final String PROV = "http://www.w3.org/ns/prov#";
    private static final Map<String, String> OUTCOMES = Map.of(
            "answered", "answered",
            "introduced", "introduced",
            "contracted", "contracted",
            "declined", "declined");

    private final RecordedOrder order;
    private final ActWish wish;
    private final Iri by;
    private final LocalDate day;
    private final List<Triple> triples = new ArrayList<>();

    private ActWriter(RecordedOrder order, ActWish wish, Iri by, LocalDate day) {
        this.order = order;
        this.wish = wish;
        this.by = by;
        this.day = day;
    }

    /** The act as a run of its own. */
    static StagedRun staged(RecordedOrder order, ActWish wish, Iri by, LocalDate day, Mark mark) {
        ActWriter writer = new ActWriter(order, wish, by, day);
        writer.act(Iri.entity("act", mark.text()));
        writer.order();
        writer.handling(mark.text());
        return new StagedRun(mark.run(FORMAT, order.fictional(), day), writer.triples, List.of());
    }

    private void act(Iri id) {
        Node act = OrderReader.node(id);
        add(act, RDF.type.asNode(), OrderReader.term("OrderAct"));
        add(act, RDF.type.asNode(), NodeFactory.createURI(PROV + "Activity"));
        add(act, OrderReader.term("actOn"), OrderReader.node(order.id()));
        add(act, OrderReader.term("reaches"), concept("order-status", wish.reaches()));
        add(act, OrderReader.term("doneOn"), date(day));
        // Who takes an order is who did the taking; the department that sent it is told by the order.
        add(
                act,
                NodeFactory.createURI(PROV + "wasAssociatedWith"),
                OrderReader.node(wish.assigns().orElse(by)));
        wish.introduces().ifPresent(party -> add(act, OrderReader.term("introduces"), OrderReader.node(party)));
        wish.declineReason()
                .ifPresent(key -> add(act, OrderReader.term("declineReason"), concept("decline-reason", key)));
        wish.evidence().forEach(piece -> add(act, OrderReader.term("evidence"), OrderReader.node(piece)));
    }

    private void order() {
        Node subject = OrderReader.node(order.id());
        add(subject, OrderReader.term("status"), concept("order-status", wish.reaches()));
        switch (wish.reaches()) {
            case "submitted" -> add(subject, OrderReader.term("submittedOn"), date(day));
            case "necessity-confirmed" -> {
                add(subject, OrderReader.term("necessityConfirmedOn"), date(day));
                add(subject, OrderReader.term("necessityConfirmedBy"), OrderReader.node(by));
                add(subject, OrderReader.term("forwardedBy"), OrderReader.node(by));
            }
            default -> {
                // Nothing else of the order changes.
            }
        }
    }

    private void handling(String mark) {
        wish.assigns().ifPresent(party -> {
            Node handling = OrderReader.node(Iri.entity("handling", mark));
            add(handling, RDF.type.asNode(), OrderReader.term("OrderHandling"));
            add(handling, OrderReader.term("handlesOrder"), OrderReader.node(order.id()));
            add(handling, OrderReader.term("handledBy"), OrderReader.node(party));
            add(handling, OrderReader.term("takenOn"), date(day));
            add(handling, OrderReader.term("handlingOutcome"), concept("handling-outcome", "open"));
        });
        Optional.ofNullable(OUTCOMES.get(wish.reaches()))
                .ifPresent(outcome -> order.handling().map(OrderReader::node).ifPresent(handling -> {
                    add(handling, OrderReader.term("handlingOutcome"), concept("handling-outcome", outcome));
                    answer(handling);
                }));
    }

    private void answer(Node handling) {
        if (wish.reaches().equals("answered")) {
            add(handling, OrderReader.term("answeredOn"), date(day));
        }
        wish.proposes()
                .forEach(technology -> add(handling, OrderReader.term("proposes"), OrderReader.node(technology)));
        wish.declineReason()
                .ifPresent(key -> add(handling, OrderReader.term("declineReason"), concept("decline-reason", key)));
    }

    static Node concept(String scheme, String key) {
        return OrderReader.node(Iri.concept(scheme, key));
    }

    static Node date(LocalDate day) {
        return NodeFactory.createLiteralDT(day.toString(), XSDDatatype.XSDdate);
    }

    private void add(Node subject, Node property, Node object) {
        triples.add(Triple.create(subject, property, object));
    }
}
