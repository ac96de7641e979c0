package org.ketnoi.sparql;

import jakarta.validation.constraints.Positive;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Limits of the public SPARQL endpoint.
 *
 * @param time a query that takes longer is stopped, and nothing of its result is sent
 * @param rows a result with more rows, or triples, is refused
 * @param characters a longer query is refused
 */
@Validated
@ConfigurationProperties("ketnoi.sparql")
public record SparqlSettings(
        @DefaultValue("10s") Duration time,
        @DefaultValue("10000") @Positive int rows,
        @DefaultValue("65536") @Positive int characters) {}
