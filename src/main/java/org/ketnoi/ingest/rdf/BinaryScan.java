package org.ketnoi.ingest.rdf;

import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.ketnoi.ingest.Finding;
import org.ketnoi.ingest.Staging;

/**
 * Walks through a file of RDF4J's binary format before Rio does, which believes the lengths that a file states and
 * allocates as much. The format: <a href="https://rdf4j.org/documentation/reference/rdf4j-binary/">RDF4J Binary RDF</a>,
 * versions 1 and 2. One file, one thread.
 */
final class BinaryScan {
    private static final int LONGEST = 4 * StatementReader.LONGEST_TEXT;
    private static final int MOST_VALUES = 10_000_000;
    private static final byte[] MAGIC = {'B', 'R', 'D', 'F'};

    private final DataInputStream in;
    private int version;
    private Charset charset = StandardCharsets.UTF_16BE;

    private BinaryScan(InputStream bytes) {
        this.in = new DataInputStream(new java.io.BufferedInputStream(bytes));
    }

    static void of(InputStream bytes, Staging staging) throws IOException {
        try {
            new BinaryScan(bytes).walk();
        } catch (EOFException e) {
            staging.report(Finding.of(0, "", "truncated"));
        } catch (CharacterCodingException e) {
            staging.report(Finding.of(0, "", "not-utf8"));
        } catch (WrongException e) {
            staging.report(e.finding);
        }
    }

    private static final class WrongException extends IOException {
        private static final long serialVersionUID = 1L;

        private final transient Finding finding;

        WrongException(String what) {
            this(Finding.of(0, "", "broken-binary", what));
        }

        WrongException(Finding finding) {
            super(finding.code());
            this.finding = finding;
        }
    }

    private void walk() throws IOException {
        if (!Arrays.equals(in.readNBytes(MAGIC.length), MAGIC)) {
            throw new WrongException("BRDF");
        }
        version = in.readInt();
        if (version != 1 && version != 2) {
            throw new WrongException("version " + version);
        }
        if (version == 2) {
            String name = new String(bytes(), StandardCharsets.US_ASCII);
            if (!name.equals("UTF-8") && !name.equals("UTF-16BE") && !name.equals("UTF-16")) {
                throw new WrongException("charset " + name);
            }
            charset = Charset.forName(name);
        }
        int record = in.readByte();
        while (record != 127) {
            record(record);
            record = in.readByte();
        }
    }

    private void record(int record) throws IOException {
        switch (record) {
            case 0 -> {
                string();
                string();
            }
            case 1 -> {
                for (int i = 0; i < 4; i++) {
                    value();
                }
            }
            case 2 -> string();
            case 3 -> {
                id();
                value();
            }
            default -> throw new WrongException("record " + record);
        }
    }

    private void value() throws IOException {
        int type = in.readByte();
        switch (type) {
            case 0 -> {
                // No value.
            }
            case 1, 2, 3 -> string();
            case 4, 5 -> {
                string();
                string();
            }
            case 6 -> id();
            case 7 -> throw new WrongException(Finding.of(0, "", "statement-term"));
            default -> throw new WrongException("value " + type);
        }
    }

    private void id() throws IOException {
        int id = number();
        if (id < 0 || id > MOST_VALUES) {
            throw new WrongException("id " + id);
        }
    }

    private void string() throws IOException {
        charset.newDecoder().decode(ByteBuffer.wrap(bytes()));
    }

    private byte[] bytes() throws IOException {
        int length = version == 1 ? number() * 2 : number();
        if (length < 0 || length > LONGEST) {
            throw new WrongException("length " + length);
        }
        byte[] bytes = in.readNBytes(length);
        if (bytes.length < length) {
            throw new EOFException();
        }
        return bytes;
    }

    /** Of version 2 in groups of seven bits, the lowest first. */
    private int number() throws IOException {
        if (version == 1) {
            return in.readInt();
        }
        int number = 0;
        for (int shift = 0; shift < 32; shift += 7) {
            int group = in.readUnsignedByte();
            number |= (group & 0x7F) << shift;
            if (group < 0x80) {
                return number;
            }
        }
        throw new WrongException("number without end");
    }
}
