package org.ketnoi.ingest.source;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import org.ketnoi.ingest.IncomingFile;
import org.ketnoi.ingest.Staging;
import org.springframework.core.io.ClassPathResource;

/** What stands for what, as a table that a steward can read: {@code data/mappings/<name>.csv}. */
record Mapping(List<PublishedTable.Row> rows) {

    static Mapping load(String name, String... columns) {
        String fileName = name + ".csv";
        Staging staging = new Staging();
        try (InputStream bytes = new ClassPathResource("ketnoi/data/mappings/" + fileName).getInputStream()) {
            List<PublishedTable.Row> rows = PublishedTable.read(
                    new IncomingFile(fileName, bytes.readAllBytes()), Set.of(columns), name, staging);
            if (rows.isEmpty() || !staging.findings().isEmpty()) {
                throw new IllegalStateException(fileName + " cannot be read: " + staging.findings());
            }
            return new Mapping(rows);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
