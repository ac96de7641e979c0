package org.ketnoi.bench.path;

import java.util.List;
import java.util.Optional;
import org.ketnoi.bench.graph.Asked;
import org.ketnoi.bench.graph.Found;

/** A way to answer a question for paths in one system, filled and ready. One thread. */
interface Answering {
    /** How it is named in tables. */
    String name();

    /** The best paths it finds, in its order; empty when it gave up: its time was up, or it could not go on. */
    Optional<List<Found>> answer(Asked asked);

    /** What its answer is, compared with the one that was asked for. */
    Promise promise();

    /** What an answer is worth. */
    enum Promise {
        /** The best so many, by cost, of at most so many steps, and those that cost the same in the order of answers. */
        ORDERED("k best by cost, steps bounded, ties in order"),
        /** The best so many, by cost, of at most so many steps. */
        EXACT("k best by cost, steps bounded"),
        /** The best so many by cost, however long. */
        UNBOUNDED("k best by cost, steps not bounded"),
        /** Whether there is any way. */
        REACHABILITY("whether there is a way; no paths, no costs, no bound");

        private final String words;

        Promise(String words) {
            this.words = words;
        }

        String words() {
            return words;
        }

        /** Whether an answer can be compared with the reference. */
        boolean isExact() {
            return this == ORDERED || this == EXACT;
        }
    }
}
