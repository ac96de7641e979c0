package org.ketnoi.ingest;

import java.nio.file.Path;
import java.util.Optional;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * What comes in, and how.
 *
 * @param templates directory with templates of the operator's own, read beside those of the program; none unless given
 */
@ConfigurationProperties("ketnoi.ingest")
public record IngestSettings(Optional<Path> templates) {}
