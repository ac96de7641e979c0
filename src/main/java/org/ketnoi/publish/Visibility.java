package org.ketnoi.publish;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.ketnoi.records.Sameness;

/**
 * What is hidden, kept from one change of the records to the next. A thing is hidden when its disclosure is stated and
 * is not public, when its class has to be disclosed and it is not, when it is a person who does not agree to be shown,
 * when it is an order's draft, when it belongs to a hidden thing or in a way to a person to which that person does not
 * agree, or when it is evidence for hidden things only; a run, when it brought a hidden act or order. Of a person, what
 * they agree to is kept. For one thread at a time.
 */
final class Visibility {
    private final Set<Node> things = new HashSet<>();
    private final Set<Node> evidence = new HashSet<>();
    private final Set<Node> runs = new HashSet<>();
    private final Map<Node, Set<Node>> agreed = new HashMap<>();
    private Sameness sameness;
    private LocalDate day;

    private Visibility(Sameness sameness, LocalDate day) {
        this.sameness = sameness;
        this.day = day;
    }

    /** As one state of the records has it, on a day. */
    static Visibility of(DatasetGraph records, Rules rules, LocalDate day) {
        return of(records, rules, day, () -> {});
    }

    /** @param beforeEach runs before each thing that is looked at, and may throw to put an end to it */
    static Visibility of(DatasetGraph records, Rules rules, LocalDate day, Runnable beforeEach) {
        Visibility visibility = new Visibility(Sameness.of(records), day);
        Inquiry inquiry = new Inquiry(records, rules, visibility.sameness, day);
        visibility.update(inquiry, Touched.all(records, rules, inquiry), day, beforeEach);
        return visibility;
    }

    LocalDate day() {
        return day;
    }

    Sameness sameness() {
        return sameness;
    }

    boolean hides(Node node) {
        return things.contains(node) || evidence.contains(node) || runs.contains(node);
    }

    /** Whether a statement with this property may mention it, if it is not hidden. */
    boolean allows(Node node, Node property) {
        return agreed.isEmpty()
                || Rules.HOUSEKEEPING.contains(property)
                || Optional.ofNullable(agreed.get(node))
                        .map(properties -> properties.contains(property))
                        .orElse(true);
    }

    /**
     * Follows a change.
     *
     * @return what is seen otherwise than before
     */
    Set<Node> update(Inquiry inquiry, Touched touched, LocalDate now) {
        return update(inquiry, touched, now, () -> {});
    }

    private Set<Node> update(Inquiry inquiry, Touched touched, LocalDate now, Runnable beforeEach) {
        day = now;
        sameness = inquiry.sameness();
        Set<Node> changed = new LinkedHashSet<>(followThings(inquiry, touched.things(), beforeEach));
        changed.addAll(follow(
                evidence,
                Stream.concat(
                        touched.evidence().stream(),
                        changed.stream().flatMap(inquiry::evidenceOf).flatMap(piece -> inquiry.names(piece).stream())),
                piece -> inquiry.isEvidenceOnlyFor(things::contains, piece)));
        changed.addAll(follow(
                runs,
                Stream.concat(
                        touched.graphs().stream(),
                        changed.stream().filter(node -> !node.isLiteral()).flatMap(inquiry::graphsOf)),
                run -> inquiry.isDeedOf(node -> things.contains(node) || evidence.contains(node), run)));
        return changed;
    }

    /**
     * Looks again at these things, and at what belongs to those that have changed. Whatever changed is found: on the way
     * from it to what hides it, or hid it, the last thing that changed is one whose own statements did.
     */
    private Set<Node> followThings(Inquiry inquiry, Set<Node> touched, Runnable beforeEach) {
        Set<Node> changed = new LinkedHashSet<>();
        Set<Node> seen = new HashSet<>();
        Deque<Node> open = new ArrayDeque<>(touched);
        while (!open.isEmpty()) {
            beforeEach.run();
            Node thing = open.poll();
            if (seen.add(thing)
                    && (set(things, thing, inquiry.isHidden(thing)) | agree(thing, inquiry.agreed(thing)))) {
                changed.add(thing);
                inquiry.belongings(thing).forEach(open::add);
                open.addAll(inquiry.names(thing));
            }
        }
        return changed;
    }

    private static Set<Node> follow(Set<Node> hidden, Stream<Node> touched, Predicate<Node> isHidden) {
        Set<Node> changed = new LinkedHashSet<>();
        Set<Node> distinct = new LinkedHashSet<>();
        touched.forEach(distinct::add);
        for (Node node : distinct) {
            if (set(hidden, node, isHidden.test(node))) {
                changed.add(node);
            }
        }
        return changed;
    }

    /** Whether that is news. */
    private static boolean set(Set<Node> hidden, Node node, boolean isHidden) {
        return isHidden ? hidden.add(node) : hidden.remove(node);
    }

    /** Whether that is news. */
    private boolean agree(Node node, Optional<Set<Node>> properties) {
        Optional<Set<Node>> before = Optional.ofNullable(agreed.get(node));
        properties.ifPresentOrElse(now -> agreed.put(node, now), () -> agreed.remove(node));
        return !before.equals(properties);
    }
}
