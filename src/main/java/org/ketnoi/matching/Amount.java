package org.ketnoi.matching;

import java.math.BigDecimal;
import java.util.Optional;
import org.ketnoi.market.Market;

/** A value with its unit, as a UCUM code; without one it is counted in pieces. */
public record Amount(BigDecimal value, String unit) {

    static Optional<Amount> of(Market.Item characteristic) {
        return characteristic
                .text("value")
                .map(value -> new Amount(
                        new BigDecimal(value), characteristic.text("unit").orElse("")));
    }
}
