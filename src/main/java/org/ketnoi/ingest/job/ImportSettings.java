package org.ketnoi.ingest.job;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How imports are handled.
 *
 * @param keep so long the files of an import that was not committed are kept
 * @param answerWithin whoever hands files in waits so long for the end, then is told where to ask for it
 */
@ConfigurationProperties("ketnoi.imports")
public record ImportSettings(
        @DefaultValue("7d") Duration keep,
        @DefaultValue("10s") Duration answerWithin) {
    public ImportSettings {
        if (keep.isNegative() || answerWithin.isNegative()) {
            throw new IllegalArgumentException("A time cannot be negative: " + keep + ", " + answerWithin);
        }
    }
}
