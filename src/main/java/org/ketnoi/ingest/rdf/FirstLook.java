package org.ketnoi.ingest.rdf;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.ketnoi.ingest.Finding;

/** Tells by its first bytes when a file is something else than what its name says. */
final class FirstLook {
    private static final Map<String, String> ARCHIVES = Map.of(
            "PK\u0003\u0004", "zip",
            "PK\u0005\u0006", "zip",
            "\u001F\u008B", "gzip",
            "BZh", "bzip2",
            "\u00FD7zXZ", "xz",
            "7z\u00BC\u00AF", "7z",
            "Rar!", "rar",
            "(\u00B5/\u00FD", "zstd");
    private static final int TAR_MARK_AT = 257;
    private static final Pattern HTML = Pattern.compile(
            "(?is)^(?:\u00EF\u00BB\u00BF)?\\s*(?:<\\?xml[^>]*\\?>\\s*)?(?:<!--.*?-->\\s*)*(?:<!doctype\\s+html|<html[\\s>]).*");

    private FirstLook() {}

    /** What the file is refused for at once; a gzip file has been inflated before. */
    static Optional<Finding> at(byte[] head) {
        if (head.length == 0) {
            return Optional.of(Finding.of(0, "", "empty-file"));
        }
        String text = new String(head, StandardCharsets.ISO_8859_1);
        Optional<String> archive = ARCHIVES.entrySet().stream()
                .filter(mark -> text.startsWith(mark.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .or(() -> text.startsWith("ustar", TAR_MARK_AT) ? Optional.of("tar") : Optional.empty());
        if (archive.isPresent()) {
            return archive.map(kind -> Finding.of(0, "", "archive", kind));
        }
        return HTML.matcher(text).matches() ? Optional.of(Finding.of(0, "", "html")) : Optional.empty();
    }
}
