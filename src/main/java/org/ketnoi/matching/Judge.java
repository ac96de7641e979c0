package org.ketnoi.matching;

/** Compares a pair by one criterion. Without a state, safe for use by many threads. */
@FunctionalInterface
interface Judge {
    Finding judge(Pair pair);
}
