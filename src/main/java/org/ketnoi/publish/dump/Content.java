package org.ketnoi.publish.dump;

import java.util.List;
import java.util.SortedMap;

/**
 * What a dump holds, counted.
 *
 * @param triples statements whatever their graph
 * @param classes how many things each class has, by its IRI
 * @param properties how many statements each property has, by its IRI
 * @param sources whence, without repeats and in order
 */
record Content(
        State state,
        long statements,
        long triples,
        long graphs,
        SortedMap<String, Long> classes,
        SortedMap<String, Long> properties,
        List<Source> sources) {

    /** Which state is shown. */
    record State(long records, long published, String ontology) {}

    /** A source with the licence that it states; empty when it states none. */
    record Source(String name, String licence) {}
}
