package org.ketnoi.publish.dump;

import jakarta.validation.constraints.Positive;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * When dumps are made and how many stay.
 *
 * @param kept so many dumps stay, the newest ones
 * @param every a running server makes a dump when the last one is so old and something has changed since; zero: never
 *     by itself
 */
@Validated
@ConfigurationProperties("ketnoi.dumps")
public record DumpSettings(
        @DefaultValue("7") @Positive int kept,
        @DefaultValue("1d") Duration every) {
    public DumpSettings {
        if (every.isNegative()) {
            throw new IllegalArgumentException("ketnoi.dumps.every is negative: " + every);
        }
    }
}
