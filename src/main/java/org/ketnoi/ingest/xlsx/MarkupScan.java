package org.ketnoi.ingest.xlsx;

import java.util.Optional;
import org.ketnoi.ingest.Finding;

/** Looks at the bytes of one XML part as they pass: no document type, no UTF-16, no text of endless length. */
final class MarkupScan {
    private static final byte[] DOCTYPE = {'<', '!', 'D', 'O', 'C', 'T', 'Y', 'P', 'E'};
    /** A cell of 32,767 characters, each written as an entity of eight bytes, and more. */
    private static final int MOST_TEXT = 1 << 20;

    private int matched;
    private int text;

    Optional<Finding> see(byte[] bytes, int length, String part) {
        for (int i = 0; i < length; i++) {
            byte b = bytes[i];
            if (b == 0 || b == (byte) 0xFE || b == (byte) 0xFF) {
                return Optional.of(Finding.of(0, "", "xlsx-not-utf8", part));
            }
            // After a byte that does not match, only a new '<' can begin the word.
            matched = b == DOCTYPE[matched] ? matched + 1 : b == '<' ? 1 : 0;
            if (matched == DOCTYPE.length) {
                return Optional.of(Finding.of(0, "", "document-type"));
            }
            text = b == '<' ? 0 : text + 1;
            if (text > MOST_TEXT) {
                return Optional.of(Finding.of(0, "", "zip-bomb"));
            }
        }
        return Optional.empty();
    }
}
