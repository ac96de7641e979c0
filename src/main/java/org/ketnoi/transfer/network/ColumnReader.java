package org.ketnoi.transfer.network;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.zip.CRC32C;

/** Reads what a {@link ColumnWriter} wrote, in the same order. Whatever does not fit is a {@link DamagedException}. */
final class ColumnReader implements AutoCloseable {
    private final FileChannel channel;
    private final ByteBuffer buffer =
            ByteBuffer.allocateDirect(ColumnWriter.CHUNK).order(ByteOrder.LITTLE_ENDIAN);
    private final long end;

    /**
     * Opens a file, and reads all of it once to see that it is whole.
     *
     * @throws DamagedException when it is not
     */
    ColumnReader(Path file) throws IOException {
        channel = FileChannel.open(file, StandardOpenOption.READ);
        end = channel.size() - Long.BYTES;
        try {
            check();
        } catch (IOException e) {
            channel.close();
            throw e;
        }
    }

    private void check() throws IOException {
        CRC32C checksum = new CRC32C();
        while (channel.position() < end) {
            fetch((int) Math.min(ColumnWriter.CHUNK, end - channel.position()));
            checksum.update(buffer);
        }
        if (end < 0 || number() != checksum.getValue()) {
            throw new DamagedException("Its checksum is another");
        }
        channel.position(0);
    }

    /** The file is not what was written. */
    static final class DamagedException extends IOException {
        private static final long serialVersionUID = 1L;

        DamagedException(String what) {
            super(what);
        }
    }

    long number() throws IOException {
        fetch(Long.BYTES);
        return buffer.getLong();
    }

    String text() throws IOException {
        return new String(bytes(), StandardCharsets.UTF_8);
    }

    byte[] bytes() throws IOException {
        byte[] values = new byte[length(1)];
        for (int at = 0; at < values.length; at += ColumnWriter.CHUNK) {
            int count = Math.min(ColumnWriter.CHUNK, values.length - at);
            fetch(count);
            buffer.get(values, at, count);
        }
        return values;
    }

    int[] ints() throws IOException {
        int[] values = new int[length(Integer.BYTES)];
        int most = ColumnWriter.CHUNK / Integer.BYTES;
        for (int at = 0; at < values.length; at += most) {
            int count = Math.min(most, values.length - at);
            fetch(count * Integer.BYTES);
            buffer.asIntBuffer().get(values, at, count);
        }
        return values;
    }

    double[] doubles() throws IOException {
        double[] values = new double[length(Double.BYTES)];
        int most = ColumnWriter.CHUNK / Double.BYTES;
        for (int at = 0; at < values.length; at += most) {
            int count = Math.min(most, values.length - at);
            fetch(count * Double.BYTES);
            buffer.asDoubleBuffer().get(values, at, count);
        }
        return values;
    }

    /** A length that the rest of the file can hold: a broken one must not take all memory. */
    int length(int bytesEach) throws IOException {
        long length = number();
        if (length < 0 || length > (channel.size() - channel.position()) / bytesEach) {
            throw new DamagedException("A length of " + length);
        }
        return Math.toIntExact(length);
    }

    private void fetch(int bytes) throws IOException {
        buffer.clear().limit(bytes);
        while (buffer.hasRemaining()) {
            if (channel.read(buffer) < 0) {
                throw new DamagedException("It breaks off");
            }
        }
        buffer.flip();
    }

    /** Whether all is read but the checksum. */
    boolean isAtEnd() throws IOException {
        return channel.position() == end;
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
