package org.ketnoi.store;

import java.util.Set;
import org.ketnoi.graph.Iri;

/**
 * Which things changes of a graph touched: those of which something was said or unsaid, and those that were mentioned
 * in it. More may be named than really changed, never less; literals are not named. Immutable.
 *
 * @param subjects of the statements that were added and removed
 * @param objects of the same statements
 */
public record Change(Set<Iri> subjects, Set<Iri> objects) {
    public Change {
        subjects = Set.copyOf(subjects);
        objects = Set.copyOf(objects);
    }

    public boolean isNone() {
        return subjects.isEmpty() && objects.isEmpty();
    }
}
