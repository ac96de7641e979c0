package org.ketnoi.matching;

import java.util.List;
import java.util.Optional;
import org.ketnoi.graph.Iri;
import org.ketnoi.matching.Finding.Sentence;

/**
 * A thing that answers a text.
 *
 * @param score in [0,1]
 * @param status of an order
 * @param why words in common and fields, or the pieces of evidence, those that count most first
 */
public record Answering(Iri thing, double score, Optional<Iri> status, List<Sentence> why) {
    public Answering {
        if (!(score >= 0 && score <= 1)) {
            throw new IllegalArgumentException("Score out of range [0,1]: " + score);
        }
        why = List.copyOf(why);
    }
}
