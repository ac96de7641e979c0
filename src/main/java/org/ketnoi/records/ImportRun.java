package org.ketnoi.records;

import java.time.Instant;
import java.time.LocalDate;
import org.ketnoi.graph.Iri;

/**
 * One import: what came in, from where, how, when. Its name is also the name of the graph that holds what it brought.
 *
 * @param digest SHA-256 of the file's bytes, in hexadecimal
 * @param date the day on which the data was true, as its source says
 * @param confidence in the source as a whole, in (0,1]
 */
public record ImportRun(
        Iri name,
        String file,
        String format,
        String digest,
        Instant startedAt,
        String source,
        String licence,
        LocalDate date,
        boolean fictional,
        String method,
        double confidence) {
    public ImportRun {
        if (!(confidence > 0 && confidence <= 1)) {
            throw new IllegalArgumentException("Confidence out of range (0..1]: " + confidence);
        }
    }
}
