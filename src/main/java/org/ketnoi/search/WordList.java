package org.ketnoi.search;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Lines of a list of words that comes with the program; those that begin with # are remarks. */
final class WordList {
    private WordList() {}

    static List<String> lines(String name) {
        try (InputStream file = WordList.class.getResourceAsStream("/search/" + name)) {
            if (file == null) {
                throw new IllegalStateException("Not there: " + name);
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
