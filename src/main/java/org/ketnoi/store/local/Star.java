package org.ketnoi.store.local;

import java.util.ArrayList;
import java.util.List;

/**
 * The part of a question that asks for statements about one thing. Variables are numbered: places in a row.
 *
 * @param subject the thing's variable
 * @param graph the variable of the graph in which all is said; {@link #ANY_GRAPH} when it may be said anywhere
 * @param required what has to be said
 * @param optional what is told where it is said; none binds a variable that another part has
 * @param pairs variables of which a row has two different values, each two once
 */
record Star(int subject, int graph, List<Pattern> required, List<Pattern> optional, List<Pair> pairs) {
    static final int ANY_GRAPH = -1;
    static final int NO_VARIABLE = -1;

    /**
     * One statement.
     *
     * @param predicates those that are looked for
     * @param predicate its variable, if it has one
     * @param objects those that are looked for; none means any
     * @param object its variable, if it has one
     */
    record Pattern(long[] predicates, int predicate, long[] objects, int object) {}

    /** Two variables. */
    record Pair(int one, int other) {}

    static Star of(int subject, int graph) {
        return new Star(subject, graph, new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    }

    /** The statement by which its things are found: one with known objects before others. */
    Pattern finder() {
        return required.stream()
                .filter(pattern -> pattern.objects.length > 0)
                .findFirst()
                .orElseGet(required::getFirst);
    }
}
