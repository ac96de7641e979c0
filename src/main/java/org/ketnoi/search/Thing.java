package org.ketnoi.search;

import java.util.List;
import org.ketnoi.graph.EntityType;
import org.ketnoi.graph.Iri;
import org.ketnoi.graph.Label;

/**
 * A thing found.
 *
 * @param hints names of what tells it apart from others of the same name: its place, its holder, its validity
 */
public record Thing(Iri id, EntityType type, List<Label> labels, List<Iri> hints, double score) {
    public Thing {
        labels = List.copyOf(labels);
        hints = List.copyOf(hints);
    }
}
