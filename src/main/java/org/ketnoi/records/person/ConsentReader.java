package org.ketnoi.records.person;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.ketnoi.graph.Iri;
import org.ketnoi.graph.Label;
import org.ketnoi.records.Consents;

/** Reads consents out of one state of the records. */
final class ConsentReader {
    private final DatasetGraph records;
    private final Consents consents;

    ConsentReader(DatasetGraph records, LocalDate today) {
        this.records = records;
        this.consents = Consents.of(records, today);
    }

    /** All of a person's, the oldest first. */
    List<Consent> of(Iri person) {
        List<Node> holding = consents.holding(Terms.node(person));
        return Consents.of(records, Terms.node(person)).stream()
                .map(consent -> read(consent, person, holding.contains(consent)))
                .sorted(Comparator.comparing(Consent::from).thenComparing(Consent::id))
                .toList();
    }

    /** Whose a consent is; empty when there is none of that name. */
    Optional<Iri> person(Iri consent) {
        return values(Terms.node(consent), Terms.term("consentOf"))
                .filter(Node::isURI)
                .map(Terms::iri)
                .findFirst();
    }

    private Consent read(Node consent, Iri person, boolean holds) {
        return new Consent(
                Terms.iri(consent),
                person,
                iris(consent, Terms.PURPOSE),
                iris(consent, Terms.term("coversProperty")),
                values(consent, Terms.term("consentText"))
                        .map(text -> new Label(text.getLiteralLexicalForm(), text.getLiteralLanguage()))
                        .sorted(Comparator.comparing(Label::language).reversed())
                        .toList(),
                text(consent, Terms.TEXT_VERSION),
                days(consent, "validFrom").max(Comparator.naturalOrder()).orElse(LocalDate.MAX),
                days(consent, "validUntil").min(Comparator.naturalOrder()),
                days(consent, "withdrawnOn").min(Comparator.naturalOrder()),
                text(consent, Terms.audit("recordedBy")),
                text(consent, Terms.RECORDED),
                holds);
    }

    private List<Iri> iris(Node consent, Node property) {
        return values(consent, property)
                .filter(Node::isURI)
                .map(Terms::iri)
                .sorted()
                .toList();
    }

    private Stream<LocalDate> days(Node consent, String property) {
        return values(consent, Terms.term(property)).map(day -> LocalDate.parse(day.getLiteralLexicalForm()));
    }

    private Optional<String> text(Node consent, Node property) {
        return values(consent, property).map(Node::getLiteralLexicalForm).findFirst();
    }

    private Stream<Node> values(Node consent, Node property) {
        return records.stream(Node.ANY, consent, property, Node.ANY)
                .map(Quad::getObject)
                .distinct();
    }
}
