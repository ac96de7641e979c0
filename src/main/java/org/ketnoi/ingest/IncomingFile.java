package org.ketnoi.ingest;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import org.ketnoi.graph.Text;

/** A file that somebody hands in: its name, which tells the format, and its bytes, which lie on disk or, if few, here. */
public final class IncomingFile {
    private final String name;
    private final Content content;

    /** Where the bytes lie. */
    public interface Content {
        /** A new reading from the first byte on. */
        InputStream open() throws IOException;

        /** How many bytes. */
        long size() throws IOException;
    }

    public IncomingFile(String name, Content content) {
        this.name = name;
        this.content = content;
    }

    public IncomingFile(String name, byte[] bytes) {
        this(name, new Content() {
            @Override
            public InputStream open() {
                return new ByteArrayInputStream(bytes);
            }

            @Override
            public long size() {
                return bytes.length;
            }
        });
    }

    public static IncomingFile of(Path path) {
        return of(String.valueOf(path.getFileName()), path);
    }

    /** One that lies under another name. */
    public static IncomingFile of(String name, Path path) {
        return new IncomingFile(name, new Content() {
            @Override
            public InputStream open() throws IOException {
                return Files.newInputStream(path);
            }

            @Override
            public long size() throws IOException {
                return Files.size(path);
            }
        });
    }

    public String name() {
        return name;
    }

    /** A new reading from the first byte on; to be closed. */
    public InputStream open() throws IOException {
        return content.open();
    }

    /** How many bytes. */
    public long size() {
        try {
            return content.size();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All of them, read anew each time. */
    public byte[] bytes() {
        try (InputStream bytes = open()) {
            return bytes.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** SHA-256 of the bytes, in hexadecimal. */
    public String digest() {
        try (DigestInputStream bytes = new DigestInputStream(open(), MessageDigest.getInstance("SHA-256"))) {
            bytes.transferTo(java.io.OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(bytes.getMessageDigest().digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The text that the bytes are in UTF-8, composed and without a byte order mark; empty when they are none. */
    public Optional<String> text() {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes()))
                    .toString();
            return Optional.of(Text.composed(text.startsWith("\uFEFF") ? text.substring(1) : text));
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    /** The ending of the name in lower case, without its first dot; of compressed files with what was before. */
    public String ending() {
        String lower = name.toLowerCase(Locale.ROOT);
        String plain = lower.endsWith(".gz") ? lower.substring(0, lower.length() - ".gz".length()) : lower;
        return lower.substring(plain.lastIndexOf('.') + 1);
    }
}
