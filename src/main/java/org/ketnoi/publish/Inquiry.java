package org.ketnoi.publish;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.ketnoi.records.Consents;
import org.ketnoi.records.Restated;
import org.ketnoi.records.Sameness;

/**
 * Asks one state of the records about single things: what their own statements say, and whom they belong to. For one
 * reading, one thread.
 */
final class Inquiry {
    private final DatasetGraph records;
    private final Rules rules;
    private final Restated restated;
    private final Consents consents;
    private final Sameness sameness;
    private final Map<Node, Said> said = new HashMap<>();
    private final Map<Node, Optional<Set<Node>>> agreed = new HashMap<>();

    Inquiry(DatasetGraph records, Rules rules, Sameness sameness, LocalDate day) {
        this.records = records;
        this.rules = rules;
        this.restated = Restated.of(records);
        this.consents = Consents.of(records, day);
        this.sameness = sameness;
    }

    /** What the statements of one thing say: whether they hide it, and what it belongs to. */
    private record Said(boolean hidden, List<Node> owners) {}

    Restated restated() {
        return restated;
    }

    DatasetGraph records() {
        return records;
    }

    Sameness sameness() {
        return sameness;
    }

    /**
     * Whether a thing is hidden by what is said of it, or of something to which it belongs, be it over others. That is
     * the least answer: things that belong to each other in a circle do not hide each other. Of one thing under several
     * names, all are hidden when one is.
     */
    boolean isHidden(Node thing) {
        Set<Node> seen = new HashSet<>();
        Deque<Node> open = new ArrayDeque<>(List.of(thing));
        while (!open.isEmpty()) {
            Node one = open.pop();
            if (seen.add(one)) {
                Said own = said(one);
                if (own.hidden) {
                    return true;
                }
                open.addAll(own.owners);
                open.addAll(names(one));
            }
        }
        return false;
    }

    /** A thing under all its names. */
    Set<Node> names(Node thing) {
        return sameness.isEmpty() ? Set.of(thing) : sameness.group(thing);
    }

    /** What a person agrees to have shown, under all their names; empty for what is no person. */
    Optional<Set<Node>> agreed(Node thing) {
        return names(thing).stream()
                .flatMap(name -> agreedUnderName(name).stream())
                .reduce((one, other) -> one.stream().filter(other::contains).collect(Collectors.toUnmodifiableSet()));
    }

    private Optional<Set<Node>> agreedUnderName(Node name) {
        return name.isLiteral() ? Optional.empty() : agreed.computeIfAbsent(name, this::readAgreed);
    }

    private Optional<Set<Node>> readAgreed(Node name) {
        return records.stream(Node.ANY, name, Rules.TYPE, Node.ANY)
                        .anyMatch(quad -> rules.people().contains(quad.getObject()))
                ? Optional.of(consents.agreed(name, Consents.PUBLIC_PROFILE))
                : Optional.empty();
    }

    private Said said(Node thing) {
        return thing.isLiteral() ? NOTHING : said.computeIfAbsent(thing, this::read);
    }

    private static final Said NOTHING = new Said(false, List.of());

    private Said read(Node thing) {
        boolean restricted = false;
        boolean disclosed = false;
        boolean withheld = agreedUnderName(thing)
                .filter(properties -> !properties.contains(Rules.LABEL))
                .isPresent();
        Set<Node> owners = new HashSet<>();
        for (Iterator<Quad> quads = records.find(Node.ANY, thing, Node.ANY, Node.ANY); quads.hasNext(); ) {
            Quad quad = quads.next();
            Node property = quad.getPredicate();
            if (property.equals(Rules.DISCLOSURE)) {
                // Two runs that disagree about a thing: the stricter one holds.
                disclosed |= quad.getObject().equals(Rules.PUBLIC);
                withheld |= !quad.getObject().equals(Rules.PUBLIC);
            } else if (property.equals(Rules.TYPE)) {
                restricted |= rules.restrictedClasses().contains(quad.getObject());
            } else if (rules.belonging().contains(property)) {
                owners.add(quad.getObject());
                withheld |= refuses(quad.getObject(), property);
            } else {
                withheld |= restated.isDraft(quad);
            }
        }
        return new Said(withheld || (restricted && !disclosed), List.copyOf(owners));
    }

    /** Whether something may not be shown to belong to somebody in this way. */
    private boolean refuses(Node owner, Node property) {
        return agreed(owner)
                .filter(properties -> !properties.contains(property))
                .isPresent();
    }

    /** Things that belong to a thing. */
    Stream<Node> belongings(Node thing) {
        return rules.belonging().stream()
                .flatMap(property -> records.stream(Node.ANY, Node.ANY, property, thing))
                .map(Quad::getSubject);
    }

    /** What a thing gives as evidence. */
    Stream<Node> evidenceOf(Node thing) {
        return records.stream(Node.ANY, thing, Rules.EVIDENCE, Node.ANY).map(Quad::getObject);
    }

    /** Whether something is evidence, and for hidden things only. */
    boolean isEvidenceOnlyFor(Predicate<Node> hidden, Node evidence) {
        return names(evidence).stream().anyMatch(name -> isEvidenceUnderName(hidden, name));
    }

    private boolean isEvidenceUnderName(Predicate<Node> hidden, Node evidence) {
        Iterator<Quad> uses = records.find(Node.ANY, Node.ANY, Rules.EVIDENCE, evidence);
        boolean used = uses.hasNext();
        while (uses.hasNext()) {
            if (!hidden.test(uses.next().getSubject())) {
                return false;
            }
        }
        return used;
    }

    /** The graphs that say something of a thing. */
    Stream<Node> graphsOf(Node thing) {
        return records.stream(Node.ANY, thing, Node.ANY, Node.ANY).map(Quad::getGraph);
    }

    /** Whether a run brought an act or an order, and something hidden in it. */
    boolean isDeedOf(Predicate<Node> hidden, Node run) {
        return restated.tellsOfDeed(run)
                && records.stream(run, Node.ANY, Node.ANY, Node.ANY).anyMatch(quad -> hidden.test(quad.getSubject()));
    }

    /** All that is said of a thing, or with it. */
    Stream<Quad> mentions(Node thing) {
        return Stream.concat(
                thing.isLiteral() ? Stream.of() : records.stream(Node.ANY, thing, Node.ANY, Node.ANY),
                records.stream(Node.ANY, Node.ANY, Node.ANY, thing));
    }
}
