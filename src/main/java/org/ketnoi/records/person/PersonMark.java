package org.ketnoi.records.person;

import java.security.SecureRandom;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import java.util.Locale;

/** The part of a record's name that is its own: when it was made, and a random number. */
final class PersonMark {
    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss", Locale.ROOT).withZone(ZoneOffset.UTC);
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 4;

    private PersonMark() {}

    static String at(Instant now) {
        byte[] random = new byte[BYTES];
        RANDOM.nextBytes(random);
        return STAMP.format(now) + "-" + HexFormat.of().formatHex(random);
    }
}
