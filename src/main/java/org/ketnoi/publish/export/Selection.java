package org.ketnoi.publish.export;

import java.util.Optional;
import org.ketnoi.graph.Iri;

/**
 * What of the published statements is wanted: all of them, those of a graph, or those about the things of a class.
 *
 * @param type a class; what is said of its instances is taken
 */
public record Selection(Optional<Iri> graph, Optional<Iri> type) {
    public static Selection all() {
        return new Selection(Optional.empty(), Optional.empty());
    }
}
