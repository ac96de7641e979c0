package org.ketnoi.ingest;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Triple;

/** Statements with their places: in memory as long as they are few, then in files, parted by what they are about. */
final class StagedStatements implements AutoCloseable {
    /** More go to files; about 50 MB. */
    static final int MOST_IN_MEMORY = 100_000;

    private final Optional<Path> directory;
    private final int mostInMemory;
    private final Map<Triple, Place> few = new LinkedHashMap<>();
    private Optional<SpillFiles> many = Optional.empty();

    StagedStatements(Optional<Path> directory, int mostInMemory) {
        this.directory = directory;
        this.mostInMemory = mostInMemory;
    }

    /** Some of the statements: all that are about the same thing are in the same part. */
    @FunctionalInterface
    interface Part {
        /** Each statement with the first place in which it stands. */
        Map<Triple, Place> load();
    }

    void add(Triple triple, Place place) {
        if (many.isPresent()) {
            many.get().write(triple, place);
            return;
        }
        few.putIfAbsent(triple, place);
        if (few.size() > mostInMemory) {
            SpillFiles files = SpillFiles.in(directory);
            few.forEach(files::write);
            few.clear();
            many = Optional.of(files);
        }
    }

    long size() {
        return many.map(SpillFiles::written).orElse((long) few.size());
    }

    List<Part> parts() {
        return many.map(SpillFiles::parts).orElseGet(() -> List.of(() -> few));
    }

    @Override
    public void close() {
        many.ifPresent(SpillFiles::close);
        few.clear();
    }
}
