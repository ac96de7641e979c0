package org.ketnoi.bench.rank;

import org.ketnoi.graph.Iri;

/**
 * One question.
 *
 * @param number the thing's in the world
 */
record Asked(Workload workload, int number, Iri thing) {
    /** What is asked for. */
    enum Workload {
        EXPERTS("X: experts of a field"),
        OFFERS("M: offers for an order"),
        ORDERS("M: orders for an offer");

        private final String words;

        Workload(String words) {
            this.words = words;
        }

        String words() {
            return words;
        }
    }
}
