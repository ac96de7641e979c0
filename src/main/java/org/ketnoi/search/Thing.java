package org.ketnoi.search;

import java.util.List;
import org.ketnoi.graph.EntityType;
import org.ketnoi.graph.Iri;
import org.ketnoi.graph.Label;

/**
 * A thing found.
 *
 * @param hints what tells it apart from others of the same name: its place, its holder
 * @param period the time in which a unit or a department existed, as {@code 2025-07-01–}; empty for other things
 */
public record Thing(Iri id, EntityType type, List<Label> labels, List<Iri> hints, String period, double score) {
    public Thing {
        labels = List.copyOf(labels);
        hints = List.copyOf(hints);
    }
}
