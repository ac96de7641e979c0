package org.ketnoi.store.local;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.ketnoi.graph.Iri;
import org.ketnoi.store.Change;

/** Collects what one change touches, until it is too much to be told. One thread. */
final class Touching {
    private final int most;
    private final Set<Node> subjects = new HashSet<>();
    private final Set<Node> objects = new HashSet<>();
    private boolean everything;

    /** @param most subjects and objects that are told; a change that touches more touches everything */
    Touching(int most) {
        this.most = most;
    }

    void add(Node subject, Node object) {
        if (everything) {
            return;
        }
        subjects.add(subject);
        if (object.isURI()) {
            objects.add(object);
        }
        // What is said of a nameless thing can belong to any thing that leads to it.
        if (!subject.isURI() || subjects.size() + objects.size() > most) {
            addEverything();
        }
    }

    void addEverything() {
        everything = true;
        subjects.clear();
        objects.clear();
    }

    boolean isEverything() {
        return everything;
    }

    /** Empty when it is everything. */
    Optional<Change> change() {
        return everything ? Optional.empty() : Optional.of(new Change(iris(subjects), iris(objects)));
    }

    /** A name that is no absolute IRI is in no row either: rows hold {@link Iri}s. */
    private static Set<Iri> iris(Set<Node> nodes) {
        return nodes.stream().flatMap(node -> Iri.find(node.getURI()).stream()).collect(Collectors.toSet());
    }
}
