package org.ketnoi.bench.quality;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import org.ketnoi.graph.Text;

/** The ids that things of the two files get when KetNoi takes them in. */
final class CordisKeys {
    private static final int LONGEST = 40;
    private static final int BYTES = 4;

    private CordisKeys() {}

    static String technology(String name) {
        return "technology/clean-" + slug(name);
    }

    static String organization(String name) {
        String plain = name.strip();
        String slug = slug(plain);
        String start = slug.substring(0, Math.min(LONGEST, slug.length())).replaceAll("-$", "");
        String digest = digest(plain.toLowerCase(Locale.ROOT) + "\n");
        return "organization/cordis-" + (start.isEmpty() ? digest : start + "-" + digest);
    }

    private static String slug(String text) {
        return Text.folded(text).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    }

    private static String digest(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }
}
