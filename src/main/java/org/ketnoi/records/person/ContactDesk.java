package org.ketnoi.records.person;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.ketnoi.graph.InvalidParameterException;
import org.ketnoi.graph.Iri;
import org.ketnoi.graph.PrefixedName;
import org.ketnoi.ontology.Ontology;
import org.ketnoi.records.Consents;
import org.ketnoi.records.OrderDesk;
import org.ketnoi.records.Records;
import org.ketnoi.security.Caller;
import org.ketnoi.security.Role;
import org.springframework.stereotype.Service;

/**
 * Gives a person's contact data to those whom a consent lets have it: to a party of an order in which the person was
 * introduced or took part, for that order; or to a desk that invites to events. That it was read is on disk before it is
 * told.
 */
@Service
public class ContactDesk {
    private static final Iri EVENT_INVITATION = Iri.concept("consent-purpose", "event-invitation");
    private static final Set<Role> INVITING = Set.of(Role.STEWARD, Role.CURATOR, Role.OPERATOR);

    private final Records records;
    private final Ontology ontology;
    private final OrderDesk orders;
    private final People people;
    private final Clock clock;

    ContactDesk(Records records, Ontology ontology, OrderDesk orders, People people, Clock clock) {
        this.records = records;
        this.ontology = ontology;
        this.orders = orders;
        this.people = people;
        this.clock = clock;
    }

    /**
     * How to reach somebody.
     *
     * @param values prefixed name of the property to its values
     * @param readings the receipts, which the person sees too
     */
    public record Contact(String person, String purpose, Map<String, List<String>> values, List<String> readings) {
        public Contact {
            values = Map.copyOf(values);
            readings = List.copyOf(readings);
        }
    }

    /** One consent, and what it lets be told. */
    private record Covered(Node consent, Map<Node, List<Node>> values) {}

    public Contact read(Caller caller, Iri person, String purpose, Optional<Iri> order) {
        Iri asked = Iri.concept("consent-purpose", key(purpose));
        if (asked.equals(Consents.MATCHING_CONTACT)) {
            introduced(caller, person, order.orElseThrow(ContactRefusedException::withoutOrder));
        } else if (!asked.equals(EVENT_INVITATION) || !INVITING.contains(caller.role())) {
            throw ContactRefusedException.notForThis(key(purpose));
        }
        List<Covered> covered = records.read(graph -> covered(graph, Terms.node(person), asked));
        if (covered.isEmpty()) {
            throw ContactRefusedException.noConsent();
        }
        List<Quad> receipts = new ArrayList<>();
        List<String> readings = new ArrayList<>();
        covered.forEach(one -> readings.add(receipt(receipts, caller, person, asked, order, one)));
        records.keep(graph -> receipts.forEach(graph::add));
        return new Contact(person.value(), asked.key(), values(covered), readings);
    }

    private static String key(String purpose) {
        if (!Iri.KEY.matcher(purpose).matches()) {
            throw new InvalidParameterException("purpose", "…", "matching-contact, event-invitation");
        }
        return purpose;
    }

    private void introduced(Caller caller, Iri person, Iri order) {
        boolean known = orders.findLife(caller, order)
                .filter(life -> life.acts().stream()
                        .anyMatch(act -> act.reaches().key().equals("introduced")
                                && (act.introduces().contains(person)
                                        || act.by().contains(person))))
                .isPresent();
        if (!known) {
            throw ContactRefusedException.notIntroduced();
        }
    }

    private List<Covered> covered(DatasetGraph graph, Node person, Iri purpose) {
        Consents consents = Consents.of(graph, people.today());
        Map<Node, Map<Node, List<Node>>> byConsent = new java.util.LinkedHashMap<>();
        for (Node property : ontology.contactProperties()) {
            List<Node> values = graph.stream(Node.ANY, person, property, Node.ANY)
                    .map(Quad::getObject)
                    .distinct()
                    .toList();
            consents.allowing(person, property, purpose).stream()
                    .findFirst()
                    .filter(consent -> !values.isEmpty())
                    .ifPresent(consent -> byConsent
                            .computeIfAbsent(consent, none -> new java.util.LinkedHashMap<>())
                            .put(property, values));
        }
        return byConsent.entrySet().stream()
                .map(entry -> new Covered(entry.getKey(), entry.getValue()))
                .toList();
    }

    private String receipt(
            List<Quad> receipts, Caller caller, Iri person, Iri purpose, Optional<Iri> order, Covered covered) {
        String key = PersonMark.at(clock.instant());
        Node graph = Terms.graph("reading", key);
        Node reading = Terms.node(Iri.entity("reading", "rd-" + key));
        Node reader = Terms.uri("urn:ketnoi:credential:" + caller.name());
        receipts.add(new Quad(graph, reading, Terms.TYPE, Terms.term("ContactReading")));
        receipts.add(new Quad(graph, reading, Terms.term("readingOf"), Terms.node(person)));
        receipts.add(new Quad(graph, reading, Terms.term("underConsent"), covered.consent));
        receipts.add(new Quad(graph, reading, Terms.PURPOSE, Terms.node(purpose)));
        receipts.add(new Quad(graph, reading, Terms.AGENT, reader));
        receipts.add(new Quad(graph, reading, Terms.STARTED, Terms.time(clock.instant())));
        order.ifPresent(id -> receipts.add(new Quad(graph, reading, Terms.audit("order"), Terms.node(id))));
        covered.values
                .keySet()
                .forEach(property -> receipts.add(new Quad(graph, reading, Terms.term("coversProperty"), property)));
        return reading.getURI();
    }

    private static Map<String, List<String>> values(List<Covered> covered) {
        Map<String, List<String>> values = new TreeMap<>();
        covered.forEach(one -> one.values.forEach((property, nodes) -> values.put(
                PrefixedName.of(Terms.iri(property)),
                nodes.stream()
                        .map(node -> node.isLiteral() ? node.getLiteralLexicalForm() : node.toString())
                        .sorted()
                        .collect(Collectors.toList()))));
        return values;
    }
}
