package org.ketnoi.transfer;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.Positive;
import java.util.Map;
import org.ketnoi.transfer.network.LinkKind;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.ConstructorBinding;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How links are weighed.
 *
 * @param base reliability of a kind of link with perfect evidence of today, in (0,1]; kinds that are left out keep
 *     their own
 * @param halfLifeYears after so many years evidence counts half
 * @param floor old evidence never counts less than this share
 * @param staleYears evidence older than this is reported as stale
 * @param learn whether answers use the bases as re-estimated from recorded outcomes
 * @param priorStrength so many recorded cases weigh as much as the configured base
 */
@Validated
@ConfigurationProperties("ketnoi.transfer")
public record TransferSettings(
        @DefaultValue Map<LinkKind, @Positive @DecimalMax("1") Double> base,
        @DefaultValue("5") @Positive double halfLifeYears,
        @DefaultValue("0.3") @Positive @DecimalMax("1") double floor,
        @DefaultValue("3") @Positive int staleYears,
        @DefaultValue("false") boolean learn,
        @DefaultValue("20") @Positive double priorStrength) {
    @ConstructorBinding
    public TransferSettings {}

    /** Settings that learn nothing. */
    public TransferSettings(Map<LinkKind, Double> base, double halfLifeYears, double floor, int staleYears) {
        this(base, halfLifeYears, floor, staleYears, false, 20);
    }
}
