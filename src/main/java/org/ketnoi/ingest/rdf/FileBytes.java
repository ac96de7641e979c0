package org.ketnoi.ingest.rdf;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;
import org.ketnoi.ingest.IncomingFile;

/** The bytes of a file, inflated when they are compressed with gzip, and only so far. */
final class FileBytes {
    /** What a compressed file may become. */
    static final long MOST_INFLATED = 512L << 20;

    private static final int HEAD = 1_024;

    private final IncomingFile file;
    private final boolean compressed;
    private final long mostInflated;

    private FileBytes(IncomingFile file, boolean compressed, long mostInflated) {
        this.file = file;
        this.compressed = compressed;
        this.mostInflated = mostInflated;
    }

    static FileBytes of(IncomingFile file, long mostInflated) throws IOException {
        try (InputStream raw = file.open()) {
            return new FileBytes(file, raw.read() == 0x1F && raw.read() == 0x8B, mostInflated);
        }
    }

    /**
     * From the first byte on. Reads fill the array that they are given, since some parsers rely on it.
     *
     * @throws InflatedTooFarException while reading, when the inflated bytes are too many
     */
    InputStream open() throws IOException {
        InputStream raw = new BufferedInputStream(file.open(), 1 << 16);
        return new Filled(compressed ? new Bounded(new GZIPInputStream(raw, 1 << 16), mostInflated) : raw);
    }

    /** The first bytes, by which kinds of files can be told. */
    byte[] head() throws IOException {
        try (InputStream bytes = open()) {
            return bytes.readNBytes(HEAD);
        }
    }

    /** Inflated, the file would be larger than is taken. */
    static final class InflatedTooFarException extends IOException {
        private static final long serialVersionUID = 1L;

        InflatedTooFarException(long most) {
            super("More than " + most + " bytes when inflated");
        }
    }

    private static final class Bounded extends FilterInputStream {
        private final long most;
        private long count;

        Bounded(InputStream in, long most) {
            super(in);
            this.most = most;
        }

        @Override
        public int read() throws IOException {
            return counted(super.read(), 1);
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int got = super.read(bytes, offset, length);
            return counted(got, got);
        }

        private int counted(int result, int more) throws IOException {
            count += result < 0 ? 0 : more;
            if (count > most) {
                throw new InflatedTooFarException(most);
            }
            return result;
        }

        @Override
        public long skip(long bytes) throws IOException {
            return readNBytes(Math.toIntExact(Math.min(bytes, 1 << 16))).length;
        }
    }

    private static final class Filled extends FilterInputStream {
        Filled(InputStream in) {
            super(in);
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int got = in.readNBytes(bytes, offset, length);
            return got == 0 && length > 0 ? -1 : got;
        }
    }
}
