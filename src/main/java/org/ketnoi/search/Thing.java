package org.ketnoi.search;

import java.util.List;
import org.ketnoi.graph.Iri;
import org.ketnoi.graph.Label;

/**
 * A thing found.
 *
 * @param className the local name of its class
 * @param others its other names
 * @param texts beginnings of what describes it
 * @param hints what tells it apart from others of the same name: its place, its holder, its vocabulary
 * @param period the time in which a unit or a department existed, as {@code 2025-07-01–}; empty for other things
 * @param score in (0,1]: 1 for a whole name or a code, less for less exact answers
 */
public record Thing(
        Iri id,
        Kind kind,
        String className,
        List<Label> labels,
        List<Label> others,
        List<Label> texts,
        List<Iri> hints,
        String period,
        double score) {
    public Thing {
        labels = List.copyOf(labels);
        others = List.copyOf(others);
        texts = List.copyOf(texts);
        hints = List.copyOf(hints);
    }

    static Thing of(Card card, double score) {
        return new Thing(
                card.id(),
                card.kind(),
                card.className(),
                card.labels(),
                card.others(),
                card.texts(),
                card.hints(),
                card.period(),
                score);
    }
}
