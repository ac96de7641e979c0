package org.ketnoi.ingest.rdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.impl.SimpleValueFactory;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.rio.RDFWriter;
import org.eclipse.rdf4j.rio.Rio;

/** Bytes of files, and what can befall them. */
final class WrongBytes {
    private WrongBytes() {}

    static byte[] gzip(byte[] bytes) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (OutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    static byte[] lines(String line) {
        return IntStream.range(0, 5_000)
                .mapToObj(i -> line.strip() + i * 7_919 % 10_007 + "\n")
                .collect(Collectors.joining())
                .getBytes(StandardCharsets.UTF_8);
    }

    static byte[] cut(byte[] bytes, int by) {
        return Arrays.copyOf(bytes, bytes.length - by);
    }

    static byte[] flipped(byte[] bytes) {
        byte[] other = bytes.clone();
        other[other.length - 6] ^= 0x55;
        return other;
    }

    static byte[] tar() {
        byte[] bytes = new byte[512];
        bytes[0] = 'a';
        System.arraycopy("ustar".getBytes(StandardCharsets.US_ASCII), 0, bytes, 257, 5);
        return bytes;
    }

    static byte[] bytes(Object... parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (Object part : parts) {
            if (part instanceof Integer number) {
                out.write(number);
            } else {
                out.writeBytes(part.toString().getBytes(StandardCharsets.UTF_8));
            }
        }
        return out.toByteArray();
    }

    static byte[] brf() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        RDFWriter writer = Rio.createWriter(RDFFormat.BINARY, out);
        SimpleValueFactory values = SimpleValueFactory.getInstance();
        Value text = values.createLiteral("Một", "vi");
        writer.startRDF();
        writer.handleStatement(values.createStatement(values.createIRI("urn:a"), values.createIRI("urn:b"), text));
        writer.endRDF();
        return out.toByteArray();
    }

    /** The first name is said to be as long as the number with five groups of seven bits allows. */
    static byte[] lengthOf(byte[] brf) {
        int at = new String(brf, StandardCharsets.ISO_8859_1).indexOf("urn:");
        byte[] head = Arrays.copyOf(brf, at - 1);
        return bytes(
                new String(head, StandardCharsets.US_ASCII), 0xFF, "", 0xFF, "", 0xFF, "", 0xFF, "", 0x07, "urn:a");
    }

    /** The second predicate shares more with the first than there is. */
    static byte[] sharing(byte[] hdt) {
        int at = new String(hdt, StandardCharsets.ISO_8859_1).indexOf("urn:p:a");
        byte[] other = hdt.clone();
        other[at + "urn:p:a".length() + 1] = (byte) 0xFE;
        return other;
    }
}
