package org.ketnoi.records;

import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.ketnoi.graph.Iri;

/**
 * Under which one name things are shown that were decided to be the same, as the standing decisions have it. They are
 * joined in the order in which they were made (union-find: Galler and Fisher, CACM 7(5), 1964): the name that a decision
 * keeps holds for all that were joined to either side before. Immutable; safe for use by many threads.
 */
public final class Sameness {
    private static final Sameness NONE = new Sameness(Map.of());

    /** Name to kept name, for those that are not shown under their own. */
    private final Map<Node, Node> kept;

    private final Map<Node, SortedSet<Node>> leading;

    private Sameness(Map<Node, Node> kept) {
        this.kept = kept;
        this.leading = new HashMap<>();
        kept.forEach((old, name) -> leading.computeIfAbsent(
                        name, none -> new TreeSet<>(java.util.Comparator.comparing(Node::getURI)))
                .add(old));
    }

    /** Everything under its own name. */
    public static Sameness none() {
        return NONE;
    }

    /** As the records have it; without decisions this costs next to nothing. */
    public static Sameness of(DatasetGraph records) {
        return of(DecisionQuads.read(records));
    }

    static Sameness of(List<IdentityDecision> oldestFirst) {
        Map<Iri, Iri> joined = new TreeMap<>();
        oldestFirst.stream()
                .filter(decision -> decision.stands() && decision.verdict() == IdentityDecision.Verdict.SAME)
                .forEach(decision -> join(joined, decision));
        if (joined.isEmpty()) {
            return NONE;
        }
        Map<Node, Node> kept = new HashMap<>();
        joined.keySet().forEach(old -> kept.put(node(old), node(root(joined, old))));
        return new Sameness(kept);
    }

    private static void join(Map<Iri, Iri> joined, IdentityDecision decision) {
        Iri name = root(joined, decision.kept());
        Iri old = root(joined, decision.other());
        if (!name.equals(old)) {
            joined.put(old, name);
        }
    }

    private static Iri root(Map<Iri, Iri> joined, Iri name) {
        Iri at = name;
        while (joined.containsKey(at)) {
            at = joined.getOrDefault(at, at);
        }
        return at;
    }

    private static Node node(Iri iri) {
        return NodeFactory.createURI(iri.value());
    }

    /** Whether a statement of the records is part of a decision. */
    public static boolean decides(Quad quad) {
        return DecisionQuads.isDecision(quad.getGraph());
    }

    /** A thing under all its names, its own among them. */
    public Set<Node> group(Node name) {
        Node shown = shown(name);
        SortedSet<Node> names = new TreeSet<>(java.util.Comparator.comparing(Node::toString));
        names.add(shown);
        names.addAll(leadingTo(shown));
        return names;
    }

    /** Names that stand for other things, or are shown otherwise, than in another state. */
    public Set<Node> changedFrom(Sameness other) {
        Set<Node> names = new LinkedHashSet<>();
        for (Sameness one : List.of(this, other)) {
            names.addAll(one.kept.keySet());
            names.addAll(one.kept.values());
        }
        names.removeIf(
                name -> shown(name).equals(other.shown(name)) && group(name).equals(other.group(name)));
        return names;
    }

    /** Whether everything is shown under its own name. */
    public boolean isEmpty() {
        return kept.isEmpty();
    }

    /** The name under which a thing is shown: its own when nothing else was decided. */
    public Node shown(Node name) {
        return kept.getOrDefault(name, name);
    }

    public Iri shown(Iri name) {
        return kept.isEmpty() ? name : Iri.of(shown(node(name)).getURI());
    }

    /** The statement as it is shown; its graph and its property stay. The same object when nothing changes. */
    public Quad shown(Quad quad) {
        Node subject = shown(quad.getSubject());
        Node object = shown(quad.getObject());
        return subject.equals(quad.getSubject()) && object.equals(quad.getObject())
                ? quad
                : Quad.create(quad.getGraph(), subject, quad.getPredicate(), object);
    }

    /** All other names of a thing, in order; empty when the name is not a kept one. */
    public Set<Node> leadingTo(Node name) {
        return Collections.unmodifiableSortedSet(leading.getOrDefault(name, Collections.emptySortedSet()));
    }

    /** Old name to kept name, for all that have one. */
    public Map<Node, Node> replaced() {
        return Collections.unmodifiableMap(kept);
    }
}
