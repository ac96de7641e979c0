package org.ketnoi.records;

import java.security.SecureRandom;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import java.util.Locale;
import org.ketnoi.graph.Iri;

/**
 * The part of a record's names that is its own, when it comes by a door and not by a file.
 *
 * @param digest of the wish as it was sent
 */
record Mark(String text, Instant at, String digest) {
    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss", Locale.ROOT).withZone(ZoneOffset.UTC);
    private static final int BYTES = 4;
    private static final SecureRandom RANDOM = new SecureRandom();

    static Mark at(Instant now, String digest) {
        byte[] random = new byte[BYTES];
        RANDOM.nextBytes(random);
        return new Mark(STAMP.format(now) + "-" + HexFormat.of().formatHex(random), now, digest);
    }

    /** A later one. */
    Mark next() {
        return at(at.plusMillis(1), digest);
    }

    ImportRun run(String format, boolean fictional, LocalDate day) {
        return new ImportRun(
                Iri.entity("run", format + "-" + text),
                format + "-" + text,
                format,
                digest,
                at,
                "KetNoi",
                "",
                day,
                fictional,
                "manual",
                1);
    }
}
