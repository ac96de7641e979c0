package org.ketnoi.transfer.path;

import java.util.function.IntPredicate;

/**
 * From where to where, and what a path has to satisfy.
 *
 * @param admits which links may be used at all
 * @param via a node that every path has to pass, or {@link #ANYWHERE}
 */
public record Question(int source, int target, Grammar grammar, IntPredicate admits, int via) {
    /** No node has to be passed. */
    public static final int ANYWHERE = -1;

    public static Question between(int source, int target, Grammar grammar) {
        return new Question(source, target, grammar, link -> true, ANYWHERE);
    }

    public Question admitting(IntPredicate links) {
        return new Question(source, target, grammar, links, via);
    }

    public Question through(int node) {
        return new Question(source, target, grammar, admits, node);
    }
}
