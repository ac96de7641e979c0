package org.ketnoi.records;

import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Triple;

/** Statements that can be gone through more than once, wherever they lie: a large import keeps its own in a file. */
public interface Statements {
    /** How many were brought; each is one of its own. Where they stood, which goes with them, does not count. */
    long count();

    /** All of them and where they stood, always in the same order; to be closed. */
    Stream<Triple> stream();

    /** Those of a list in memory. */
    static Statements of(List<Triple> triples) {
        List<Triple> kept = List.copyOf(triples);
        return new Statements() {
            @Override
            public long count() {
                return kept.size();
            }

            @Override
            public Stream<Triple> stream() {
                return kept.stream();
            }
        };
    }
}
