package org.ketnoi.bench.rank;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** Questions to other systems, which are files. */
final class Texts {
    private Texts() {}

    static String of(String file) {
        try (InputStream text = Objects.requireNonNull(Texts.class.getResourceAsStream("/rank/" + file), file)) {
            return new String(text.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
