package org.ketnoi.records;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.ketnoi.graph.Iri;

/**
 * To what people have agreed, and what still holds on a day: a consent holds from its first day, no longer on the day on
 * which it ends or is withdrawn, and for those properties and purposes only that it names. When two statements of one
 * consent disagree, the stricter one holds. A person is looked up when first asked for; for one reading, one thread.
 */
public final class Consents {
    /** The person's profile is shown to everybody. */
    public static final Iri PUBLIC_PROFILE = Iri.concept("consent-purpose", "public-profile");

    /** Who was introduced gets the person's contact data. */
    public static final Iri MATCHING_CONTACT = Iri.concept("consent-purpose", "matching-contact");

    private static final Node CONSENT_OF = OrderReader.term("consentOf");
    private static final Node COVERS = OrderReader.term("coversProperty");
    private static final Node PURPOSE = NodeFactory.createURI("https://w3id.org/dpv#hasPurpose");
    private static final Node FROM = OrderReader.term("validFrom");
    private static final Node UNTIL = OrderReader.term("validUntil");
    private static final Node WITHDRAWN = OrderReader.term("withdrawnOn");

    private static final Set<Node> DECIDING = Set.of(COVERS, PURPOSE, FROM, UNTIL, WITHDRAWN);

    private final DatasetGraph records;
    private final LocalDate day;
    private final Map<Node, List<Node>> held = new HashMap<>();

    private Consents(DatasetGraph records, LocalDate day) {
        this.records = records;
        this.day = day;
    }

    /** Those of one state of the records, as they hold on a day. */
    public static Consents of(DatasetGraph records, LocalDate day) {
        return new Consents(records, day);
    }

    /** Whether a person agrees on that day that a property of theirs is used for a purpose. */
    public boolean allows(Node person, Node property, Iri purpose) {
        return !allowing(person, property, purpose).isEmpty();
    }

    /** The consents by which a person agrees to that. */
    public List<Node> allowing(Node person, Node property, Iri purpose) {
        Node asked = OrderReader.node(purpose);
        return holding(person).stream()
                .filter(consent -> states(consent, PURPOSE, asked))
                .filter(consent -> states(consent, COVERS, property))
                .toList();
    }

    /** All properties of a person's whose use for a purpose they agree to on that day. */
    public Set<Node> agreed(Node person, Iri purpose) {
        Node asked = OrderReader.node(purpose);
        return holding(person).stream()
                .filter(consent -> states(consent, PURPOSE, asked))
                .flatMap(consent -> records.stream(Node.ANY, consent, COVERS, Node.ANY))
                .map(Quad::getObject)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The people whose consents may hold or not because of a statement about one of them. */
    public static Stream<Node> concernedBy(Quad said, DatasetGraph records) {
        if (said.getPredicate().equals(CONSENT_OF)) {
            return Stream.of(said.getObject());
        }
        return DECIDING.contains(said.getPredicate())
                ? records.stream(Node.ANY, said.getSubject(), CONSENT_OF, Node.ANY)
                        .map(Quad::getObject)
                : Stream.of();
    }

    /** The people whose consents begin or end after the one day and until the other. */
    public static Stream<Node> turningBetween(LocalDate day, LocalDate other, DatasetGraph records) {
        LocalDate first = day.isBefore(other) ? day : other;
        LocalDate last = first.equals(day) ? other : day;
        if (first.equals(last)) {
            return Stream.of(); // Nothing begins or ends, and to see that no consent has to be read.
        }
        return records.stream(Node.ANY, Node.ANY, CONSENT_OF, Node.ANY)
                .filter(quad -> Stream.of(FROM, UNTIL, WITHDRAWN)
                        .flatMap(property -> records.stream(Node.ANY, quad.getSubject(), property, Node.ANY))
                        .map(said -> LocalDate.parse(said.getObject().getLiteralLexicalForm()))
                        .anyMatch(date -> date.isAfter(first) && !date.isAfter(last)))
                .map(Quad::getObject);
    }

    /** Whether a person agrees on that day that a property of theirs is used for any purpose at all. */
    public boolean allowsAnyUse(Node person, Node property) {
        return holding(person).stream().anyMatch(consent -> states(consent, COVERS, property));
    }

    /** A person's consents that hold, ordered by name. */
    public List<Node> holding(Node person) {
        return held.computeIfAbsent(
                person, asked -> of(records, asked).stream().filter(this::holds).toList());
    }

    /** All that was ever recorded of a person, ordered by name. */
    public static List<Node> of(DatasetGraph records, Node person) {
        return records.stream(Node.ANY, Node.ANY, CONSENT_OF, person)
                .map(Quad::getSubject)
                .filter(Node::isURI)
                .distinct()
                .sorted((one, other) -> one.getURI().compareTo(other.getURI()))
                .toList();
    }

    private boolean holds(Node consent) {
        return records.contains(Node.ANY, consent, FROM, Node.ANY)
                && all(consent, FROM, first -> !first.isAfter(day))
                && all(consent, UNTIL, day::isBefore)
                && all(consent, WITHDRAWN, day::isBefore);
    }

    private boolean all(Node consent, Node property, Predicate<LocalDate> asked) {
        return records.stream(Node.ANY, consent, property, Node.ANY)
                .allMatch(quad -> asked.test(LocalDate.parse(quad.getObject().getLiteralLexicalForm())));
    }

    private boolean states(Node consent, Node property, Node value) {
        return records.contains(Node.ANY, consent, property, value);
    }
}
