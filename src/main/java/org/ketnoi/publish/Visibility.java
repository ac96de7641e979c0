package org.ketnoi.publish;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;

/**
 * What is hidden, kept from one change of the records to the next. A thing is hidden when its disclosure is stated and
 * is not public, when its class has to be disclosed and it is not, when it is an order's draft, when it belongs to a
 * hidden thing, or when it is evidence for hidden things only; a run, when it brought a hidden act or order. For one
 * thread at a time.
 */
final class Visibility {
    private final Set<Node> things = new HashSet<>();
    private final Set<Node> evidence = new HashSet<>();
    private final Set<Node> runs = new HashSet<>();

    /** As one state of the records has it. */
    static Visibility of(DatasetGraph records, Rules rules) {
        Inquiry inquiry = new Inquiry(records, rules);
        Visibility visibility = new Visibility();
        visibility.update(inquiry, Touched.all(records, rules, inquiry.restated()));
        return visibility;
    }

    boolean hides(Node node) {
        return things.contains(node) || evidence.contains(node) || runs.contains(node);
    }

    /**
     * Follows a change.
     *
     * @return what is hidden now and was not, or the other way
     */
    Set<Node> update(Inquiry inquiry, Touched touched) {
        Set<Node> changed = new LinkedHashSet<>(followThings(inquiry, touched.things()));
        changed.addAll(follow(
                evidence,
                Stream.concat(touched.evidence().stream(), changed.stream().flatMap(inquiry::evidenceOf)),
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
    private Set<Node> followThings(Inquiry inquiry, Set<Node> touched) {
        Set<Node> changed = new LinkedHashSet<>();
        Set<Node> seen = new HashSet<>();
        Deque<Node> open = new ArrayDeque<>(touched);
        while (!open.isEmpty()) {
            Node thing = open.poll();
            if (seen.add(thing) && set(things, thing, inquiry.isHidden(thing))) {
                changed.add(thing);
                inquiry.belongings(thing).forEach(open::add);
            }
        }
        return changed;
    }

    private static Set<Node> follow(
            Set<Node> hidden, Stream<Node> touched, java.util.function.Predicate<Node> isHidden) {
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
}
