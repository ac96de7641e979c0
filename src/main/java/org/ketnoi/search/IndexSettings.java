package org.ketnoi.search;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * The text index.
 *
 * @param patience how long a search waits while the index is made anew, before it is refused for the moment
 * @param memory megabytes in which things are gathered while the index is made
 */
@Validated
@ConfigurationProperties("ketnoi.search")
public record IndexSettings(
        @DefaultValue("10s") Duration patience,

        @DefaultValue("64") @jakarta.validation.constraints.Positive
        int memory) {}
