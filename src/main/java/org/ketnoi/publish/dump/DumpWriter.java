package org.ketnoi.publish.dump;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.zip.GZIPOutputStream;
import org.ketnoi.publish.export.SortedLines;
import org.ketnoi.store.local.LocalGraphStore;

/**
 * Writes all that is published as sorted N-Quads, compressed. The same published state gives the same bytes: the order
 * is that of the lines, and the gzip header has neither a time nor a name.
 */
final class DumpWriter {
    private DumpWriter() {}

    /** What came of it; digests are SHA-256 in hexadecimal. */
    record Written(Content content, long bytes, String fileDigest, String contentDigest) {}

    /** @param folder has room for the parts that are sorted one by one */
    static Written write(LocalGraphStore published, Path file, Path folder) throws IOException {
        SortedLines lines = new SortedLines(folder);
        Content content = published.read(graph -> new PublishedScan(graph).into(lines));
        MessageDigest outer = sha256();
        MessageDigest inner = sha256();
        try (OutputStream bytes = new DigestOutputStream(Files.newOutputStream(file), outer);
                OutputStream text = new DigestOutputStream(
                        new BufferedOutputStream(new GZIPOutputStream(bytes, 1 << 16), 1 << 16), inner)) {
            lines.writeTo(text);
        }
        force(file);
        HexFormat hex = HexFormat.of();
        return new Written(content, Files.size(file), hex.formatHex(outer.digest()), hex.formatHex(inner.digest()));
    }

    /** On disk before the name says that it is. */
    static void force(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }
}
