package org.ketnoi.matching;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ketnoi.graph.EntityType;
import org.ketnoi.graph.Iri;
import org.ketnoi.market.Market;
import org.ketnoi.search.Passages.Passage;

/**
 * How much a thing is of which field. The fields that a text leads to are those of the nearest other texts of the trade, as
 * a nearest-neighbour classifier tells them (Yang, Expert network, SIGIR 1994): the nearest counts 1, another one the square
 * of its share of that. Right over each field half of it counts. Immutable.
 */
final class FieldProfile {
    private static final double OVER = 0.5;

    private final Map<Iri, Double> shares;
    private final double length;

    private FieldProfile(Map<Iri, Double> exact, Market market) {
        this.shares = new HashMap<>(exact);
        exact.forEach(
                (field, share) -> market.broader(field).forEach(over -> shares.merge(over, OVER * share, Double::sum)));
        this.length = Math.sqrt(
                shares.values().stream().mapToDouble(share -> share * share).sum());
    }

    /** Fields that are stated, all alike. */
    static FieldProfile stated(Collection<Iri> fields, Market market) {
        return new FieldProfile(alike(fields), market);
    }

    /** Fields that are stated, and as much again of those to which a text leads. @param nearest texts, the nearest first */
    static FieldProfile of(Collection<Iri> stated, List<Passage> nearest, Market market) {
        Map<Iri, Double> shares = alike(stated);
        double all = nearest.stream()
                .filter(passage -> !fields(passage).isEmpty())
                .mapToDouble(passage -> weight(passage, nearest))
                .sum();
        for (Passage passage : nearest) {
            List<Iri> fields = fields(passage);
            fields.forEach(field -> shares.merge(field, weight(passage, nearest) / all / fields.size(), Double::sum));
        }
        return new FieldProfile(shares, market);
    }

    private static Map<Iri, Double> alike(Collection<Iri> fields) {
        Map<Iri, Double> shares = new HashMap<>();
        fields.forEach(field -> shares.put(field, 1.0 / fields.size()));
        return shares;
    }

    private static double weight(Passage passage, List<Passage> nearest) {
        return Math.pow(passage.score() / nearest.getFirst().score(), 2);
    }

    /** A field's own text is of that field. */
    private static List<Iri> fields(Passage passage) {
        return EntityType.of(passage.id()).filter(EntityType.FIELD::equals).isPresent()
                ? List.of(passage.id())
                : passage.fields();
    }

    /** In [0,1]: the cosine between both. */
    double likeness(FieldProfile other) {
        double common = 0;
        for (Map.Entry<Iri, Double> share : other.shares.entrySet()) {
            common += share.getValue() * of(share.getKey());
        }
        return common == 0 ? 0 : common / length / other.length;
    }

    double of(Iri field) {
        return shares.getOrDefault(field, 0.0);
    }
}
