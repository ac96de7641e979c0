package org.ketnoi.program;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/** Looks for texts in the bytes of all files of a directory, unpacking those that are packed. */
final class Bytes {
    private Bytes() {}

    /** Which files hold any of these, each told with the text. */
    static List<String> filesWith(Path directory, String... texts) {
        List<String> found = new ArrayList<>();
        try (Stream<Path> files = Files.walk(directory)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String content = new String(read(file), StandardCharsets.ISO_8859_1);
                for (String text : texts) {
                    String bytes = new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
                    if (content.contains(bytes)) {
                        found.add(directory.relativize(file) + ": " + text);
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found;
    }

    private static byte[] read(Path file) throws IOException {
        if (!file.toString().endsWith(".gz")) {
            return Files.readAllBytes(file);
        }
        try (GZIPInputStream packed = new GZIPInputStream(Files.newInputStream(file))) {
            return packed.readAllBytes();
        }
    }
}
