package org.ketnoi.transfer.network;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.zip.CRC32C;

/** Writes numbers and arrays of them one after the other, each array after its length, and a checksum of all in the end. */
final class ColumnWriter implements AutoCloseable {
    static final int CHUNK = 1 << 20;

    private final FileChannel channel;
    private final ByteBuffer buffer = ByteBuffer.allocateDirect(CHUNK).order(ByteOrder.LITTLE_ENDIAN);
    private final CRC32C checksum = new CRC32C();

    ColumnWriter(Path file) throws IOException {
        channel = FileChannel.open(
                file, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE);
    }

    void number(long number) throws IOException {
        buffer.clear().putLong(number);
        send();
    }

    void text(String text) throws IOException {
        bytes(text.getBytes(StandardCharsets.UTF_8));
    }

    void bytes(byte[] values) throws IOException {
        number(values.length);
        for (int at = 0; at < values.length; at += CHUNK) {
            buffer.clear().put(values, at, Math.min(CHUNK, values.length - at));
            send();
        }
    }

    void ints(int[] values) throws IOException {
        number(values.length);
        int most = CHUNK / Integer.BYTES;
        for (int at = 0; at < values.length; at += most) {
            int count = Math.min(most, values.length - at);
            buffer.clear().asIntBuffer().put(values, at, count);
            buffer.position(count * Integer.BYTES);
            send();
        }
    }

    void doubles(double[] values) throws IOException {
        number(values.length);
        int most = CHUNK / Double.BYTES;
        for (int at = 0; at < values.length; at += most) {
            int count = Math.min(most, values.length - at);
            buffer.clear().asDoubleBuffer().put(values, at, count);
            buffer.position(count * Double.BYTES);
            send();
        }
    }

    private void send() throws IOException {
        buffer.flip();
        checksum.update(buffer.duplicate());
        while (buffer.hasRemaining()) {
            channel.write(buffer);
        }
    }

    /** Writes the checksum, and returns when all is on disk. */
    void finish() throws IOException {
        number(checksum.getValue());
        channel.force(true);
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
