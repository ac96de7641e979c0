package org.ketnoi.publish;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/**
 * What has to be taken out of the published graph, and put into it.
 *
 * @param added what is of many statements comes as a stream, gone through when it is written
 */
record Difference(Set<Quad> obsolete, Set<Quad> fresh, List<Source> added) {
    /** Statements that are gone through once, while they are written; returns how many they were. */
    interface Source {
        long forEach(Consumer<Quad> writing);
    }

    Difference {
        added = List.copyOf(added);
    }

    /** Without what is so already. */
    Difference from(DatasetGraph published) {
        obsolete.removeAll(fresh);
        obsolete.removeIf(quad -> !published.contains(quad));
        fresh.removeIf(published::contains);
        return this;
    }

    boolean isNone() {
        return obsolete.isEmpty() && fresh.isEmpty() && added.isEmpty();
    }

    /** Returns how many statements were added. */
    long write(DatasetGraph published) {
        obsolete.forEach(published::delete);
        fresh.forEach(published::add);
        long count = fresh.size();
        for (Source source : added) {
            count += source.forEach(published::add);
        }
        return count;
    }
}
