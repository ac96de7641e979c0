package org.ketnoi.publish.dump;

import java.time.Instant;

/**
 * A dump as its own record tells of it.
 *
 * @param name the moment in UTC, {@code 20261128-031502}; the last part of its address
 * @param recordsVersion state of the records that it shows
 * @param publishedVersion state of the published graph that it shows
 * @param ontologyVersion as the ontology states it
 * @param statements lines: a statement in two graphs counts twice
 * @param triples statements whatever their graph
 * @param bytes length of the compressed file
 * @param sha256 of the compressed file, in hexadecimal
 * @param contentSha256 of the sorted N-Quads in it: the same content has the same, wherever it was written
 */
public record Dump(
        String name,
        Instant issued,
        long recordsVersion,
        long publishedVersion,
        String ontologyVersion,
        long statements,
        long triples,
        long graphs,
        long bytes,
        String sha256,
        String contentSha256) {}
