package org.ketnoi.matching;

import java.math.BigDecimal;
import java.util.Optional;
import org.ketnoi.market.Market;

/** Between what a value has to lie, both ends included; values in other units of the same kind are converted. */
public record Bounds(Optional<BigDecimal> least, Optional<BigDecimal> most, String unit) {
    /** A value that is converted and back is not exact to the last digit. */
    private static final double SLACK = 1e-9;

    static Bounds of(Market.Item requirement) {
        return new Bounds(
                requirement.text("minimumValue").map(BigDecimal::new),
                requirement.text("maximumValue").map(BigDecimal::new),
                requirement.text("unit").orElse(""));
    }

    boolean isComparable(Amount amount) {
        return Ucum.convert(amount.value().doubleValue(), amount.unit(), unit).isPresent();
    }

    boolean contains(Amount amount) {
        return distance(amount) <= 0;
    }

    /** How far outside a comparable value lies, as a share of the bound; 0 when it does not. */
    double distance(Amount amount) {
        double value =
                Ucum.convert(amount.value().doubleValue(), amount.unit(), unit).orElse(Double.NaN);
        double below =
                least.map(bound -> outside(bound.doubleValue() - value, bound)).orElse(0.0);
        double above =
                most.map(bound -> outside(value - bound.doubleValue(), bound)).orElse(0.0);
        return Math.max(below, above);
    }

    private static double outside(double by, BigDecimal bound) {
        double size = Math.max(Math.abs(bound.doubleValue()), Double.MIN_NORMAL);
        return by / size <= SLACK ? 0 : by / size;
    }
}
