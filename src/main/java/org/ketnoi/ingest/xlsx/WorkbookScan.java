package org.ketnoi.ingest.xlsx;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.ketnoi.ingest.Finding;

/**
 * Looks through a workbook as an archive before anything in it is understood, with the library by which the reader will
 * open it, so that both see the same entries. Every entry is inflated, counted and forgotten.
 */
final class WorkbookScan {
    static final int MOST_ENTRIES = 2_000;
    static final long MOST_INFLATED = 1L << 30;
    static final long MOST_RATIO = 200;
    /** Parts that the reader keeps in memory: texts, styles and the list of sheets. */
    static final long MOST_KEPT = 128L << 20;

    private static final long SMALL = 1L << 20;
    private static final byte[] OLE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    private static final byte[] ENCRYPTED =
            "E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e".getBytes(java.nio.charset.StandardCharsets.ISO_8859_1);
    private static final String SHEETS = "xl/worksheets/";

    private long inflated;

    private WorkbookScan() {}

    /** Why a workbook is not opened; empty when it may be. */
    static Optional<Finding> refusal(byte[] bytes) {
        if (startsWith(bytes, OLE)) {
            return Optional.of(
                    contains(bytes, ENCRYPTED)
                            ? Finding.of(0, "", "xlsx-encrypted")
                            : Finding.of(0, "", "xls-renamed"));
        }
        if (!startsWith(bytes, new byte[] {'P', 'K'})) {
            return Optional.of(Finding.of(0, "", "not-xlsx"));
        }
        try (ZipFile zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes))
                .get()) {
            List<ZipArchiveEntry> entries = java.util.Collections.list(zip.getEntries());
            Optional<Finding> named = names(entries);
            return named.isPresent() ? named : new WorkbookScan().contents(zip, entries);
        } catch (IOException e) {
            return Optional.of(Finding.of(0, "", "xlsx-broken"));
        }
    }

    private static boolean startsWith(byte[] bytes, byte[] start) {
        return bytes.length >= start.length && java.util.Arrays.equals(bytes, 0, start.length, start, 0, start.length);
    }

    private static boolean contains(byte[] bytes, byte[] sought) {
        for (int i = 0; i + sought.length <= bytes.length; i++) {
            if (java.util.Arrays.equals(bytes, i, i + sought.length, sought, 0, sought.length)) {
                return true;
            }
        }
        return false;
    }

    private static Optional<Finding> names(List<ZipArchiveEntry> entries) {
        if (entries.size() > MOST_ENTRIES) {
            return Optional.of(Finding.of(0, "", "zip-bomb"));
        }
        Set<String> seen = new HashSet<>();
        for (ZipArchiveEntry entry : entries) {
            String name = entry.getName();
            String plain = name.toLowerCase(Locale.ROOT);
            if (entry.getGeneralPurposeBit().usesEncryption()) {
                return Optional.of(Finding.of(0, "", "xlsx-encrypted"));
            }
            if (plain.startsWith("/")
                    || plain.contains("\\")
                    || plain.contains(":")
                    || plain.matches("(.*/)?\\.\\.(/.*)?")) {
                return Optional.of(Finding.of(0, "", "zip-outside", name));
            }
            if (!seen.add(plain)) {
                return Optional.of(Finding.of(0, "", "zip-duplicate", name));
            }
        }
        return parts(seen);
    }

    private static Optional<Finding> parts(Set<String> names) {
        if (names.stream().anyMatch(name -> name.endsWith("vbaproject.bin"))) {
            return Optional.of(Finding.of(0, "", "xlsx-macros"));
        }
        Optional<String> external = names.stream()
                .filter(name -> name.startsWith("xl/externallinks/") || name.equals("xl/connections.xml"))
                .sorted()
                .findFirst();
        if (external.isPresent()) {
            return Optional.of(Finding.of(0, "", "xlsx-external-links", external.get()));
        }
        return names.contains("xl/workbook.xml") ? Optional.empty() : Optional.of(Finding.of(0, "", "not-xlsx"));
    }

    private Optional<Finding> contents(ZipFile zip, List<ZipArchiveEntry> entries) throws IOException {
        for (ZipArchiveEntry entry : entries) {
            String name = entry.getName().toLowerCase(Locale.ROOT);
            boolean markup = name.endsWith(".xml") || name.endsWith(".rels") || name.endsWith(".vml");
            try (InputStream content = zip.getInputStream(entry)) {
                Optional<Finding> refused = content(content, entry, new MarkupScan(), markup);
                if (refused.isPresent()) {
                    return refused;
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Finding> content(InputStream content, ZipArchiveEntry entry, MarkupScan scan, boolean markup)
            throws IOException {
        byte[] buffer = new byte[1 << 16];
        long size = 0;
        long kept = entry.getName().toLowerCase(Locale.ROOT).startsWith(SHEETS) ? MOST_INFLATED : MOST_KEPT;
        for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
            size += read;
            inflated += read;
            boolean swollen = size > SMALL && size > MOST_RATIO * Math.max(1, entry.getCompressedSize());
            if (swollen || size > kept || inflated > MOST_INFLATED) {
                return Optional.of(Finding.of(0, "", "zip-bomb"));
            }
            if (markup) {
                Optional<Finding> refused = scan.see(buffer, read, entry.getName());
                if (refused.isPresent()) {
                    return refused;
                }
            }
        }
        return Optional.empty();
    }

    /** Reads the bytes of a file. */
    static byte[] bytes(org.ketnoi.ingest.IncomingFile file) {
        try (InputStream bytes = file.open()) {
            return bytes.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
