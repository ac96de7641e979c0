package org.ketnoi.bench.quality;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.zip.CRC32;

/** What a question is for: to set parameters by, or to tell afterwards how good they are. */
enum Half {
    TUNING,
    HELD;

    /** By the name of its group alone: tuning when the CRC-32 of its UTF-8 bytes is even. */
    static Half of(String group) {
        CRC32 sum = new CRC32();
        sum.update(group.getBytes(StandardCharsets.UTF_8));
        return sum.getValue() % 2 == 0 ? TUNING : HELD;
    }

    /** As in the files and on the command line. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
