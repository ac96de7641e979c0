package org.ketnoi.bench.graph;

import org.ketnoi.bench.world.Relation;

/** What a path has to satisfy: which relations may follow one another, and who may stand where. */
public interface Rules {
    /** States of the sequence; it begins in state 0. */
    int states();

    /** The state after a link, or a negative number. */
    int after(int state, Relation relation);

    boolean accepts(int state);

    boolean isConnector(int node);

    /** Whether a party may stand between the first and the last. */
    boolean admits(int party);

    /** Whether two parties may follow one another. */
    boolean mayFollow(int party, int next);

    /** Whether a limited link may be walked. */
    boolean admitsLimited(int a, int b);

    /** Whether a party is one of those of which a path has to pass one; all are, when none has to be passed. */
    boolean isWaypoint(int party);

    /** Any ties, any parties. */
    Rules NONE = new Rules() {
        @Override
        public int states() {
            return 1;
        }

        @Override
        public int after(int state, Relation relation) {
            return 0;
        }

        @Override
        public boolean accepts(int state) {
            return true;
        }

        @Override
        public boolean isConnector(int node) {
            return false;
        }

        @Override
        public boolean admits(int party) {
            return true;
        }

        @Override
        public boolean mayFollow(int party, int next) {
            return true;
        }

        @Override
        public boolean admitsLimited(int a, int b) {
            return true;
        }

        @Override
        public boolean isWaypoint(int party) {
            return true;
        }
    };
}
