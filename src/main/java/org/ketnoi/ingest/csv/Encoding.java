package org.ketnoi.ingest.csv;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.ketnoi.ingest.IncomingFile;

/**
 * The encoding of a text file, as far as its bytes prove it.
 *
 * @param name as people know it
 * @param mark how many bytes at the start only say which encoding it is
 */
record Encoding(String name, Charset charset, int mark) {
    private static final Charset WINDOWS_1258 = Charset.forName("windows-1258");
    private static final int SAMPLE = 4096;

    /** What a file begins with when it says its encoding. */
    private static final List<Encoding> MARKED = List.of(
            new Encoding("UTF-8 (BOM)", StandardCharsets.UTF_8, 3),
            new Encoding("UTF-16LE", StandardCharsets.UTF_16LE, 2),
            new Encoding("UTF-16BE", StandardCharsets.UTF_16BE, 2));

    /** The encoding of a file, or else what it may be. */
    record Found(Optional<Encoding> encoding, String suspicion) {}

    /** Certain only where every byte fits. */
    static Found of(IncomingFile file) {
        byte[] bytes = start(file);
        Encoding candidate = MARKED.stream()
                .filter(encoding -> startsWith(bytes, encoding))
                .findFirst()
                .or(() -> utf16(bytes))
                .orElse(new Encoding("UTF-8", StandardCharsets.UTF_8, 0));
        if (candidate.reads(file)) {
            return new Found(Optional.of(candidate), "");
        }
        LegacyBytes legacy = LegacyBytes.of(file);
        return switch (legacy.kind()) {
            case VIETNAMESE_1258 -> new Found(Optional.of(new Encoding("windows-1258", WINDOWS_1258, 0)), "");
            case PUNCTUATION_ONLY ->
                new Found(Optional.of(new Encoding("windows-1252", Charset.forName("windows-1252"), 0)), "");
            case UNCLEAR -> new Found(Optional.empty(), candidate.mark > 0 ? candidate.name : legacy.suspicion());
        };
    }

    /** The first bytes. */
    static byte[] start(IncomingFile file) {
        try (InputStream bytes = file.open()) {
            return bytes.readNBytes(SAMPLE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private InputStream bytes(IncomingFile file) {
        try {
            InputStream bytes = new BufferedInputStream(file.open());
            bytes.skipNBytes(mark);
            return bytes;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean startsWith(byte[] bytes, Encoding encoding) {
        byte[] mark = "\uFEFF".getBytes(encoding.charset);
        for (int i = 0; i < mark.length; i++) {
            if (i >= bytes.length || bytes[i] != mark[i]) {
                return false;
            }
        }
        return true;
    }

    /** UTF-16 without a mark: the ASCII of the header has a zero in every other byte. */
    private static Optional<Encoding> utf16(byte[] bytes) {
        int length = Math.min(bytes.length, SAMPLE) & ~1;
        int[] zeros = new int[2];
        for (int i = 0; i < length; i++) {
            if (bytes[i] == 0) {
                zeros[i & 1]++;
            }
        }
        int many = length / 8;
        if (zeros[0] + zeros[1] == 0 || Math.max(zeros[0], zeros[1]) <= many) {
            return Optional.empty();
        }
        if (zeros[0] == 0) {
            return Optional.of(new Encoding("UTF-16LE", StandardCharsets.UTF_16LE, 0));
        }
        return zeros[1] == 0 ? Optional.of(new Encoding("UTF-16BE", StandardCharsets.UTF_16BE, 0)) : Optional.empty();
    }

    private boolean reads(IncomingFile file) {
        char[] buffer = new char[SAMPLE];
        try (Reader text = open(file)) {
            while (text.read(buffer) >= 0) {
                // Only whether it can be read is asked.
            }
            return true;
        } catch (CharacterCodingException e) {
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The text after its mark. Bytes that are none fail. */
    Reader open(IncomingFile file) {
        return new InputStreamReader(
                bytes(file),
                charset.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT));
    }
}
