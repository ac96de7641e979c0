package org.ketnoi.store.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.apache.jena.dboe.base.file.BinaryDataFile;

/**
 * The file in which a database on disk keeps its nodes, one after the other, mapped for a reading of many: the database
 * itself asks the system three times for each node, and puts it in the place of another one in its cache. What was
 * committed before the file was mapped never changes. It stays mapped until nobody has this object, as the database's
 * own lists do. One thread.
 */
final class NodeFile implements BinaryDataFile {
    private static final int BITS = 30;
    private static final int PART = 1 << BITS;

    private final ByteBuffer[] parts;
    private final long length;

    /** Maps all that there is now. */
    NodeFile(Path file) {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            length = channel.size();
            parts = new ByteBuffer[(int) ((length + PART - 1) >> BITS)];
            for (int i = 0; i < parts.length; i++) {
                long from = (long) i << BITS;
                parts[i] = channel.map(FileChannel.MapMode.READ_ONLY, from, Math.min(PART, length - from));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** May give less than is wanted, as the interface allows: never more than one part has. */
    @Override
    public int read(long position, byte[] target, int start, int wanted) {
        if (position >= length) {
            return -1;
        }
        ByteBuffer part = parts[(int) (position >> BITS)];
        int place = (int) (position & PART - 1);
        int there = Math.min(wanted, part.capacity() - place);
        part.get(place, target, start, there);
        return there;
    }

    @Override
    public long length() {
        return length;
    }

    @Override
    public boolean isOpen() {
        return true;
    }

    /** It is open from the beginning. */
    @Override
    public void open() {}

    /** Nothing has to be done. */
    @Override
    public void close() {}

    /** Nothing is written. */
    @Override
    public void sync() {}

    @Override
    public long write(byte[] source, int start, int wanted) {
        throw new UnsupportedOperationException("Read only");
    }

    @Override
    public void truncate(long wanted) {
        throw new UnsupportedOperationException("Read only");
    }
}
