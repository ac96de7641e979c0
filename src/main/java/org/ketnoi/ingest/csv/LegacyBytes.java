package org.ketnoi.ingest.csv;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import org.ketnoi.ingest.IncomingFile;

/**
 * What the bytes of a text that is no Unicode tell of its encoding. Windows-1258 writes the tones of Vietnamese as
 * marks of their own behind the vowel, which no other encoding does; that is proof. What is only letters above ASCII may
 * be Western (windows-1252), TCVN3 (ABC) or VNI, and is named but not read: it would be wrong without anybody noticing.
 *
 * @param suspicion name of the encoding that it looks most like
 */
record LegacyBytes(Kind kind, String suspicion) {
    private static final Charset WESTERN = Charset.forName("windows-1252");
    private static final String TONES_1258 = "\u00CC\u00D2\u00DE\u00EC\u00F2";
    private static final String VOWELS_1258 =
            "aeiouyAEIOUY\u00C2\u00E2\u00CA\u00EA\u00D4\u00F4" + "\u00C3\u00E3\u00D5\u00F5\u00DD\u00FD";
    private static final String LETTERS_TCVN3 = "\u00A7\u00A8\u00A9\u00AA\u00AB\u00AC\u00AD\u00AE"
            + "\u00B5\u00B6\u00B7\u00B8\u00B9\u00BB\u00BC\u00BD\u00BE\u00C6";
    private static final String TONES_VNI = "\u00F8\u00FB\u00EF\u00EB\u00E4\u00E5\u00F9\u00F5\u00E1\u00E0";
    private static final int FIRST_NOT_ASCII = 0x80;
    private static final String ASCII_VOWELS = "aeiouyAEIOUY";

    /** How certain it is. */
    enum Kind {
        /** Vietnamese in windows-1258, proven. */
        VIETNAMESE_1258,
        /** Nothing but quotation marks, dashes and the like, which Windows encodings share. */
        PUNCTUATION_ONLY,
        /** Not certain enough to read. */
        UNCLEAR
    }

    static LegacyBytes of(IncomingFile file) {
        Count count = new Count();
        try (Reader text = new BufferedReader(new InputStreamReader(file.open(), WESTERN))) {
            for (int c = text.read(); c >= 0; c = text.read()) {
                count.see((char) c);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return count.judged();
    }

    /** How often what speaks for an encoding was seen, read as Western text. */
    private static final class Count {
        private char before = ' ';
        private int tones;
        private int loose;
        private int tcvn;
        private int vni;
        private int letters;
        private int zeros;
        private int gaps;

        void see(char c) {
            if (TONES_1258.indexOf(c) >= 0) {
                tones += VOWELS_1258.indexOf(before) >= 0 ? 1 : 0;
                loose += VOWELS_1258.indexOf(before) >= 0 ? 0 : 1;
            } else if (LETTERS_TCVN3.indexOf(c) >= 0 && before < FIRST_NOT_ASCII && Character.isLetter(before)) {
                tcvn++;
            } else if (TONES_VNI.indexOf(c) >= 0 && ASCII_VOWELS.indexOf(before) >= 0) {
                vni++;
            }
            letters += c >= FIRST_NOT_ASCII && Character.isLetter(c) ? 1 : 0;
            zeros += c == 0 ? 1 : 0;
            gaps += c == '\uFFFD' ? 1 : 0;
            before = c;
        }

        LegacyBytes judged() {
            if (zeros > 0) {
                return new LegacyBytes(Kind.UNCLEAR, "UTF-16");
            }
            if (tones > 0 && loose + tcvn + gaps == 0 && vni < tones) {
                return new LegacyBytes(Kind.VIETNAMESE_1258, "");
            }
            return letters + tcvn + gaps == 0
                    ? new LegacyBytes(Kind.PUNCTUATION_ONLY, "")
                    : new LegacyBytes(Kind.UNCLEAR, suspicion(tcvn, vni));
        }
    }

    private static String suspicion(int tcvn, int vni) {
        if (tcvn > vni) {
            return "TCVN3 (ABC)";
        }
        return vni > 1 ? "VNI" : "windows-1252";
    }
}
