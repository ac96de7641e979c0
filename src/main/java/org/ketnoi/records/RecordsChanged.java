package org.ketnoi.records;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.apache.jena.sparql.core.Quad;

/**
 * The records have a new state; what is published is to follow. It is told while no other change is made.
 *
 * @param version of the new state; the one before it is less by one
 * @param newGraphs the graphs that were begun, which can be large; what they hold is not repeated in {@code added}
 * @param added what is in the records now; some of it may have been there before
 * @param removed what is no longer in the records; some of it may never have been
 */
public record RecordsChanged(long version, List<NewGraph> newGraphs, Set<Quad> added, Set<Quad> removed) {
    public RecordsChanged {
        newGraphs = List.copyOf(newGraphs);
        // Views: a change can be large, and whoever made it does not go on with it.
        added = Collections.unmodifiableSet(added);
        removed = Collections.unmodifiableSet(removed);
    }

    /** The state is as it was. */
    public static RecordsChanged nothing(long version) {
        return new RecordsChanged(version, List.of(), Set.of(), Set.of());
    }
}
