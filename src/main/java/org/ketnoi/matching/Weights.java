package org.ketnoi.matching;

import java.util.EnumMap;
import java.util.Map;
import org.ketnoi.graph.InvalidParameterException;

/** What each criterion counts: 0 or more, not all of them 0. Immutable. */
public final class Weights {
    /** Larger ones say no more. */
    public static final double LARGEST = 1_000;

    private final double[] values = new double[Criterion.values().length];
    private final double sum;

    private Weights(Map<Criterion, Double> weights) {
        double all = 0;
        for (Criterion criterion : Criterion.values()) {
            double weight = weights.getOrDefault(criterion, 0.0);
            if (!(weight >= 0 && weight <= LARGEST)) {
                throw new InvalidParameterException(
                        "weight." + criterion.word(), Double.toString(weight), "0–" + (int) LARGEST);
            }
            values[criterion.ordinal()] = weight;
            all += weight;
        }
        if (all == 0) {
            throw new InvalidParameterException("weight.*", "0", "> 0: " + String.join(", ", Criterion.words()));
        }
        sum = all;
    }

    /**
     * Those that are left out are 0.
     *
     * @throws InvalidParameterException when one is below 0 or all are 0
     */
    public static Weights of(Map<Criterion, Double> weights) {
        return new Weights(weights);
    }

    /** The same with some of them changed. */
    public Weights with(Map<Criterion, Double> changed) {
        Map<Criterion, Double> all = new EnumMap<>(Criterion.class);
        for (Criterion criterion : Criterion.values()) {
            all.put(criterion, of(criterion));
        }
        all.putAll(changed);
        return new Weights(all);
    }

    public double of(Criterion criterion) {
        return values[criterion.ordinal()];
    }

    /** The weighted mean of scores by the place of their criteria. */
    double mean(double[] scores) {
        double all = 0;
        for (int i = 0; i < values.length; i++) {
            all += values[i] * scores[i];
        }
        return all / sum;
    }
}
