package org.ketnoi.ingest.rdf;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.ketnoi.ingest.Finding;
import org.ketnoi.ingest.Staging;

/**
 * Reads a text character by character before a parser does, which would replace wrong bytes without a word: every byte
 * that is not UTF-8, every control, and every mark that turns the direction of text around is told by line and column.
 * One text, one thread.
 */
final class CharacterScan {
    private static final int CHUNK = 1 << 16;

    private final CharsetDecoder decoder = StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    private final Staging staging;
    private final Nesting nesting;
    private int line = 1;
    private int column;
    private int found;
    private char previous;

    private CharacterScan(Staging staging, Nesting nesting) {
        this.staging = staging;
        this.nesting = nesting;
    }

    /** Reads to the end, or to the hundredth thing that is wrong. */
    static void of(InputStream bytes, Nesting nesting, Staging staging) throws IOException {
        new CharacterScan(staging, nesting).read(bytes);
    }

    private void read(InputStream bytes) throws IOException {
        ByteBuffer in = ByteBuffer.allocate(CHUNK);
        CharBuffer out = CharBuffer.allocate(CHUNK);
        boolean end = false;
        while (!end && found < Staging.MOST_FINDINGS) {
            int got = bytes.read(in.array(), in.position(), in.remaining());
            end = got < 0;
            in.position(in.position() + Math.max(0, got)).flip();
            decode(in, out, end);
            in.compact();
        }
    }

    private void decode(ByteBuffer in, CharBuffer out, boolean end) {
        CoderResult result;
        do {
            result = decoder.decode(in, out, end);
            out.flip();
            while (out.hasRemaining()) {
                take(out.get());
            }
            out.clear();
            if (result.isError()) {
                column++;
                tell(Finding.of(
                        line,
                        Integer.toString(column),
                        "not-utf8-byte",
                        String.format(Locale.ROOT, "%02X", in.get(in.position()))));
                in.position(in.position() + result.length());
            }
        } while (!result.isUnderflow() && found < Staging.MOST_FINDINGS);
    }

    private void take(char character) {
        advance(character);
        if (isForbidden(character)) {
            tell(Finding.of(
                    line, Integer.toString(column), "forbidden-character", String.format(Locale.ROOT, "U+%04X", (int)
                            character)));
        }
        nesting.take(character);
        if (nesting.isAtStatementTerm()) {
            tell(Finding.of(line, Integer.toString(column - 1), "statement-term"));
        }
    }

    /** Controls that are no layout, and the marks that turn the direction of text around. */
    private static boolean isForbidden(char character) {
        boolean layout = character == '\n' || character == '\r' || character == '\t';
        return (Character.isISOControl(character) && !layout)
                || (character >= '\u202A' && character <= '\u202E')
                || (character >= '\u2066' && character <= '\u2069');
    }

    private void advance(char character) {
        if (previous == '\n' || (previous == '\r' && character != '\n')) {
            line++;
            column = 0;
        }
        column++;
        previous = character;
    }

    private void tell(Finding finding) {
        found++;
        staging.report(finding);
    }
}
