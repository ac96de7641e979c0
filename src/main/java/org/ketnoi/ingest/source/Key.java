package org.ketnoi.ingest.source;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import org.ketnoi.graph.Text;

/** Keys of things that their publisher gives a name, but no number. */
final class Key {
    private static final int LONGEST = 40;
    private static final int BYTES = 4;

    private Key() {}

    /** A text in small letters and digits, joined by hyphens; may be empty. */
    static String slug(String text) {
        return Text.folded(text).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    }

    /**
     * The beginning of a name, and eight hexadecimal digits by which it differs from other names with the same letters.
     * Small and capital letters make no difference.
     */
    static String of(String name, String... tellApart) {
        String slug = slug(name);
        String start = slug.substring(0, Math.min(LONGEST, slug.length())).replaceAll("-$", "");
        String digest = digest(name.toLowerCase(Locale.ROOT) + "\n" + String.join("\n", tellApart));
        return start.isEmpty() ? digest : start + "-" + digest;
    }

    /** Eight hexadecimal digits that stand for a text. */
    static String digest(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }
}
