package org.ketnoi.records;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.ketnoi.graph.Iri;

/** What an order states when it is brought in. */
final class OrderWriter {
    /** The format of a run that is an order. */
    static final String FORMAT = "order";

    private final List<Triple> triples = new ArrayList<>();
    private final Node order;

    private OrderWriter(Iri id) {
        this.order = OrderReader.node(id);
    }

    /** The order, as a draft, as a run of its own. */
    static StagedRun staged(Iri id, NewOrder wish, boolean fictional, LocalDate day, Mark mark) {
        OrderWriter writer = new OrderWriter(id);
        writer.add(RDF.type.asNode(), OrderReader.term("TechnologyOrder"));
        writer.add(RDF.type.asNode(), NodeFactory.createURI("https://schema.org/Demand"));
        writer.add(OrderReader.term("enterprise"), OrderReader.node(wish.enterprise()));
        writer.add(OrderReader.term("area"), OrderReader.node(wish.area()));
        writer.add(OrderReader.term("status"), ActWriter.concept("order-status", "draft"));
        writer.add(OrderReader.term("submittedOn"), ActWriter.date(day));
        wish.deadline().ifPresent(last -> writer.add(OrderReader.term("deadline"), ActWriter.date(last)));
        writer.texts(RDFS.label.asNode(), wish.name());
        writer.texts(DCTerms.description.asNode(), wish.description());
        wish.concepts()
                .forEach((property, concepts) ->
                        concepts.forEach(concept -> writer.add(OrderReader.term(property), OrderReader.node(concept))));
        wish.languages().forEach(code -> writer.add(DCTerms.language.asNode(), NodeFactory.createLiteralString(code)));
        return new StagedRun(mark.run(FORMAT, fictional, day), writer.triples, List.of());
    }

    private void texts(Node property, Map<String, String> texts) {
        texts.forEach((language, text) -> add(property, NodeFactory.createLiteralLang(text, language)));
    }

    private void add(Node property, Node object) {
        triples.add(Triple.create(order, property, object));
    }
}
