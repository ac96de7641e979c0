package org.ketnoi.ingest;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.jena.graph.Triple;

/**
 * Statements in {@value #PARTS} files of a directory of their own, by a hash of their subject: what is said about one
 * thing lies in one file. First all is written, by one thread, then read, by any number.
 */
final class SpillFiles implements AutoCloseable {
    private static final int PARTS = 64;
    private static final int BUFFER = 1 << 16;

    private final Path directory;
    private final List<DataOutputStream> files = new ArrayList<>();
    private final TermWriter terms = new TermWriter();
    private long written;
    private boolean sealed;

    private SpillFiles(Path directory) throws IOException {
        this.directory = directory;
        for (int part = 0; part < PARTS; part++) {
            files.add(new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file(part)), BUFFER)));
        }
    }

    /** New files under a directory, or under the system's. */
    static SpillFiles in(Optional<Path> parent) {
        try {
            return new SpillFiles(
                    parent.isPresent()
                            ? Files.createTempDirectory(parent.get(), "staged")
                            : Files.createTempDirectory("ketnoi-staged"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path file(int part) {
        return directory.resolve("part-" + part);
    }

    void write(Triple triple, Place place) {
        int hash = triple.getSubject().hashCode() * 0x9E3779B1;
        try {
            terms.write(triple, place, files.get((hash >>> 16) % PARTS));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        written++;
    }

    long written() {
        return written;
    }

    List<StagedStatements.Part> parts() {
        seal();
        return IntStream.range(0, PARTS)
                .<StagedStatements.Part>mapToObj(part -> () -> read(part))
                .toList();
    }

    private void seal() {
        if (!sealed) {
            sealed = true;
            closeFiles();
        }
    }

    private void closeFiles() {
        for (DataOutputStream file : files) {
            try {
                file.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private Map<Triple, Place> read(int part) {
        Map<Triple, Place> statements = new LinkedHashMap<>();
        TermReader reader = new TermReader(terms);
        try (DataInputStream input =
                new DataInputStream(new BufferedInputStream(Files.newInputStream(file(part)), BUFFER))) {
            while (true) {
                Triple triple = reader.triple(input);
                statements.putIfAbsent(triple, reader.place(input));
            }
        } catch (EOFException e) {
            return statements;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        seal();
        try {
            for (int part = 0; part < PARTS; part++) {
                Files.deleteIfExists(file(part));
            }
            Files.deleteIfExists(directory);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
