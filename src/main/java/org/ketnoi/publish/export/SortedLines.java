package org.ketnoi.publish.export;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.PriorityQueue;

/**
 * Lines put in order, however many they are: what does not fit into memory is sorted in parts that lie in files, and
 * the parts are merged. The order is that of the bytes, which for UTF-8 is that of the code points. One thread.
 */
public final class SortedLines {
    private static final long MOST_BYTES_HELD = 64L << 20;

    private final Path folder;
    private final long mostHeld;
    private final List<byte[]> held = new ArrayList<>();
    private final List<Path> parts = new ArrayList<>();
    private long bytesHeld;

    /** @param folder takes the files of the parts */
    public SortedLines(Path folder) {
        this(folder, MOST_BYTES_HELD);
    }

    SortedLines(Path folder, long mostHeld) {
        this.folder = folder;
        this.mostHeld = mostHeld;
    }

    public void add(byte[] line) throws IOException {
        held.add(line);
        bytesHeld += line.length;
        if (bytesHeld > mostHeld) {
            putAside();
        }
    }

    private void putAside() throws IOException {
        held.sort(Arrays::compareUnsigned);
        Path part = folder.resolve("part-" + parts.size());
        parts.add(part);
        try (DataOutputStream out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(part)))) {
            for (byte[] line : held) {
                out.writeInt(line.length);
                out.write(line);
            }
        }
        held.clear();
        bytesHeld = 0;
    }

    /** Writes all lines in their order, each followed by a line feed, and removes the parts. */
    public void writeTo(OutputStream out) throws IOException {
        if (!parts.isEmpty()) {
            putAside();
        }
        held.sort(Arrays::compareUnsigned);
        for (byte[] line : held) {
            write(line, out);
        }
        merge(out);
        for (Path part : parts) {
            Files.delete(part);
        }
    }

    private void merge(OutputStream out) throws IOException {
        PriorityQueue<Part> queue = new PriorityQueue<>();
        try {
            for (Path part : parts) {
                enqueue(new Part(part), queue);
            }
            while (!queue.isEmpty()) {
                Part least = queue.remove();
                write(least.line, out);
                enqueue(least, queue);
            }
        } finally {
            for (Part open : queue) {
                open.in.close();
            }
        }
    }

    private static void enqueue(Part part, PriorityQueue<Part> queue) throws IOException {
        if (part.advance()) {
            queue.add(part);
        } else {
            part.in.close();
        }
    }

    private static void write(byte[] line, OutputStream out) throws IOException {
        out.write(line);
        out.write('\n');
    }

    /** A file of sorted lines, read from its first to its last. */
    private static final class Part implements Comparable<Part> {
        private final DataInputStream in;
        private byte[] line = new byte[0];

        Part(Path file) throws IOException {
            in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file)));
        }

        boolean advance() throws IOException {
            try {
                line = in.readNBytes(in.readInt());
                return true;
            } catch (EOFException e) {
                return false;
            }
        }

        @Override
        public int compareTo(Part other) {
            return Arrays.compareUnsigned(line, other.line);
        }

        @Override
        public boolean equals(Object other) {
            return this == other;
        }

        @Override
        public int hashCode() {
            return System.identityHashCode(this);
        }
    }
}
