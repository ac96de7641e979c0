package org.ketnoi.ingest.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.ketnoi.ingest.FileFormat;
import org.ketnoi.ingest.Staging;
import org.ketnoi.ingest.Told;

/** What a format takes from a publisher's own file; a test that needs one is left out where it is absent. */
final class PublicSample {
    private static final Path DATA = Path.of("../shared/data");

    private PublicSample() {}

    static Staging read(FileFormat format, String file) {
        Path path = DATA.resolve(file);
        if (!"true".equals(System.getenv("KETNOI_TEST_ALL"))) {
            assumeTrue(Files.exists(path), "Skipped: the public sample %s is not here".formatted(file));
        }
        try {
            Staging staging = Told.read(format, Files.readAllBytes(path));
            assertThat(Told.findings(staging)).isEmpty();
            return staging;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The lines in which a property stands. */
    static List<String> with(String property, Staging staging) {
        return Told.statements(staging).stream()
                .filter(line -> line.contains(" " + property + " "))
                .toList();
    }

    static Set<String> languages(Staging staging) {
        return with("prefLabel", staging).stream()
                .map(line -> line.replaceFirst(".*@", ""))
                .collect(Collectors.toSet());
    }
}
