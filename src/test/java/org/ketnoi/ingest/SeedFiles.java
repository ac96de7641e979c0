package org.ketnoi.ingest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.core.io.ClassPathResource;

/** The data that comes with the program, in its order, for a desk that needs all of it. */
public final class SeedFiles {
    private SeedFiles() {}

    public static List<Importer.Request> requests() {
        try {
            String list = new ClassPathResource("ketnoi/data/seed.csv").getContentAsString(StandardCharsets.UTF_8);
            return list.lines()
                    .skip(1)
                    .map(line -> Desk.shipped(line.substring(0, line.indexOf(','))))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
