package org.ketnoi.store;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** A graph that answers questions. Safe for use by many threads. */
public interface GraphStore {

    /**
     * The answer, row by row through a mapper, in the question's own order.
     *
     * @throws IllegalArgumentException when an argument is missing or is not a parameter of the question: an unbound
     *     parameter would match everything
     */
    <T> List<T> select(NamedQuery query, Arguments arguments, Function<Row, T> mapper);

    /**
     * The question as SPARQL with these arguments in the places of its parameters, for those who want to ask it at
     * another door. Comments are gone.
     *
     * @throws IllegalArgumentException as for {@link #select}
     */
    String text(NamedQuery query, Arguments arguments);

    /** Reads many rows fast, of one state of the graph, where their order does not count. */
    <T> T scan(Function<Scan, T> reading);

    /** Grows by one with each change, so that what is derived from the graph can tell which state it shows. */
    long version();

    /**
     * What was touched since a version, so that something derived from the graph can follow: at least all that changed
     * between it and what {@link #version} tells. Empty when that is not known any more, or too much to follow.
     */
    Optional<Change> changedSince(long version);
}
