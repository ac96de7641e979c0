package org.ketnoi.ingest.rdf;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ketnoi.ingest.Finding;
import org.ketnoi.ingest.Staging;

/**
 * Walks through an HDT file before Rio does, which believes the lengths that a file states. Every part has to lie within
 * the file, every string within the dictionary, and all of them together within what an inflated file may have. The
 * structure: <a href="https://www.rdfhdt.org/hdt-binary-format/">HDT binary format</a>, version 1, with plain front
 * coding and bitmap triples. One file, one thread.
 */
final class HdtScan {
    private static final int LONGEST_TEXT = 1 << 16;
    private static final int LONGEST_STRING = 4 * StatementReader.LONGEST_TEXT;
    private static final int LARGEST_BLOCK = 1 << 16;
    private static final Pattern LENGTH = Pattern.compile("(?:^|.*;)length=(\\d{1,9});.*");

    private final DataInputStream in;
    private final byte[] skipped = new byte[1 << 16];
    private long expanded;

    private HdtScan(InputStream bytes) {
        this.in = new DataInputStream(new BufferedInputStream(bytes));
    }

    static void of(InputStream bytes, Staging staging) throws IOException {
        try {
            new HdtScan(bytes).walk();
        } catch (EOFException e) {
            staging.report(Finding.of(0, "", "truncated"));
        } catch (CharacterCodingException e) {
            staging.report(Finding.of(0, "", "not-utf8"));
        } catch (WrongException e) {
            staging.report(Finding.of(0, "", "broken-binary", String.valueOf(e.getMessage())));
        }
    }

    private static final class WrongException extends IOException {
        private static final long serialVersionUID = 1L;

        WrongException(String what) {
            super(what);
        }
    }

    private static void need(boolean condition, String what) throws WrongException {
        if (!condition) {
            throw new WrongException(what);
        }
    }

    private void walk() throws IOException {
        part(1);
        Matcher length = LENGTH.matcher(part(2));
        need(length.matches(), "header");
        skip(Long.parseLong(length.group(1)));
        part(3);
        for (int i = 0; i < 4; i++) {
            section();
        }
        part(4);
        bitmap();
        bitmap();
        array();
        array();
    }

    /** Returns its properties. */
    private String part(int type) throws IOException {
        byte[] cookie = in.readNBytes(4);
        if (cookie.length < 4) {
            throw new EOFException();
        }
        need(Arrays.equals(cookie, "$HDT".getBytes(StandardCharsets.US_ASCII)), "$HDT");
        need(in.readUnsignedByte() == type, "part " + type);
        text();
        String properties = text();
        skip(2);
        return properties;
    }

    private String text() throws IOException {
        StringBuilder text = new StringBuilder();
        for (int next = in.readUnsignedByte(); next != 0; next = in.readUnsignedByte()) {
            need(text.length() < LONGEST_TEXT, "properties");
            text.append((char) next);
        }
        return text.toString();
    }

    private void section() throws IOException {
        need(in.readUnsignedByte() == 2, "dictionary");
        long strings = number();
        long length = number();
        long block = number();
        need(block >= 1 && block <= LARGEST_BLOCK, "block " + block);
        need(strings <= length && length <= FileBytes.MOST_INFLATED, "strings " + strings);
        skip(1);
        array();
        strings(strings, length, Math.toIntExact(block));
        skip(4);
    }

    /** Front coded: the first of a block whole, each other one as how much it shares with the one before, and the rest. */
    private void strings(long count, long length, int block) throws IOException {
        Counted bytes = new Counted(length);
        byte[] string = new byte[0];
        for (long i = 0; i < count; i++) {
            int common = i % block == 0 ? 0 : bytes.number();
            // Rio takes a 127 for two bytes long, and would read another string.
            need(common <= string.length && common != 127, "common " + common);
            byte[] rest = bytes.toNull();
            need(common + rest.length <= LONGEST_STRING, "string");
            byte[] next = Arrays.copyOf(string, common + rest.length);
            System.arraycopy(rest, 0, next, common, rest.length);
            need(next.length > 0, "empty string");
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(next));
            expanded += next.length;
            need(expanded <= FileBytes.MOST_INFLATED, "expanded");
            string = next;
        }
        skip(bytes.left);
    }

    private final class Counted {
        private long left;

        Counted(long left) {
            this.left = left;
        }

        private int next() throws IOException {
            need(left > 0, "dictionary");
            left--;
            return in.readUnsignedByte();
        }

        int number() throws IOException {
            int number = 0;
            for (int shift = 0; shift < 28; shift += 7) {
                int group = next();
                number |= (group & 0x7F) << shift;
                if (group >= 0x80) {
                    return number;
                }
            }
            throw new WrongException("number without end");
        }

        byte[] toNull() throws IOException {
            java.io.ByteArrayOutputStream bytes = new java.io.ByteArrayOutputStream();
            for (int next = next(); next != 0; next = next()) {
                need(bytes.size() < LONGEST_STRING, "string");
                bytes.write(next);
            }
            return bytes.toByteArray();
        }
    }

    private void array() throws IOException {
        need(in.readUnsignedByte() == 1, "array");
        int bits = in.readUnsignedByte();
        need(bits <= 64, "bits " + bits);
        long entries = number();
        need(entries <= Integer.MAX_VALUE, "entries " + entries);
        long length = (bits * entries + 7) / 8;
        need(length <= FileBytes.MOST_INFLATED, "array");
        skip(1);
        skip(length);
        skip(4);
    }

    private void bitmap() throws IOException {
        need(in.readUnsignedByte() == 1, "bitmap");
        long bits = number();
        need(bits <= Integer.MAX_VALUE - 7, "bits " + bits);
        skip(1);
        skip((bits + 7) / 8);
        skip(4);
    }

    private void skip(long bytes) throws IOException {
        for (long left = bytes; left > 0; ) {
            int got = in.readNBytes(skipped, 0, Math.toIntExact(Math.min(left, skipped.length)));
            if (got == 0) {
                throw new EOFException();
            }
            left -= got;
        }
    }

    /** In groups of seven bits, the lowest first; the last one is marked. */
    private long number() throws IOException {
        long number = 0;
        for (int shift = 0; shift < 63; shift += 7) {
            int group = in.readUnsignedByte();
            number |= (long) (group & 0x7F) << shift;
            if (group >= 0x80) {
                return number;
            }
        }
        throw new WrongException("number without end");
    }
}
