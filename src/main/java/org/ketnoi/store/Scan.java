package org.ketnoi.store;

import org.ketnoi.graph.Iri;
import org.ketnoi.graph.Label;

/**
 * Reads rows by the million, from one state of the graph. A value is a number that stands for an IRI or a literal: the
 * same value has the same number, and only who needs the text pays for it. Numbers mean nothing outside the scan that
 * gave them. One thread.
 */
public interface Scan {
    /** What a row has where a question's variable is unbound. No value has this number. */
    long NOTHING = Long.MIN_VALUE;

    /** Takes rows. */
    @FunctionalInterface
    interface RowReader {
        /** @param values one for each column, in the order in which the question returns them; used again for the next row */
        void read(long[] values);
    }

    /**
     * The rows of {@link GraphStore#select}, in no order, and with {@code DISTINCT} perhaps some more than once. Where a
     * question takes one of two rows by {@code FILTER (STR(?a) < STR(?b))}, it may be the other one: who reads pairs of
     * IRIs takes them without direction.
     *
     * @throws IllegalArgumentException as there
     */
    void forEach(NamedQuery query, Arguments arguments, RowReader reader);

    /** Whether a value is an IRI. */
    boolean isIri(long value);

    /**
     * The name for which a number stands.
     *
     * @throws IllegalArgumentException when it stands for a literal, or for nothing
     */
    Iri iri(long value);

    /**
     * A literal with its language.
     *
     * @throws IllegalArgumentException when it stands for an IRI, or for nothing
     */
    Label label(long value);

    /**
     * The text of a literal, or the IRI as text.
     *
     * @throws IllegalArgumentException when it stands for nothing
     */
    String text(long value);

    /** The state that is read; see {@link GraphStore#version}. */
    long version();
}
