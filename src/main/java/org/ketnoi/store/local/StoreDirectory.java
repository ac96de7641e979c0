package org.ketnoi.store.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.dboe.base.file.ProcessFileLock;
import org.ketnoi.store.StoreLockedException;

/** A database's directory: made when it is not there, and refused with the owner's number when another process has it. */
final class StoreDirectory {
    private static final String LOCK_FILE = "tdb.lock";

    private StoreDirectory() {}

    static void claim(Path directory) {
        try {
            Files.createDirectories(directory);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (!Files.exists(directory.resolve(LOCK_FILE))) {
            return;
        }
        ProcessFileLock lock = ProcessFileLock.create(Location.create(directory).getPath(LOCK_FILE));
        if (!lock.tryLock()) {
            throw new StoreLockedException(directory.toString(), owner(directory));
        }
        // Free again at once: the database takes the same lock when it opens.
        lock.unlock();
        ProcessFileLock.release(lock);
    }

    private static String owner(Path directory) {
        try {
            String text = Files.readString(directory.resolve(LOCK_FILE)).strip();
            return text.isEmpty() ? "?" : text;
        } catch (IOException e) {
            return "?";
        }
    }

    /** Deletes all but the newest of the places where the database had its files. */
    static void dropFormer(Path directory) {
        try (Stream<Path> places = Files.list(directory)) {
            List<Path> data = places.filter(
                            place -> place.getFileName().toString().matches("Data-\\d+"))
                    .sorted()
                    .toList();
            data.subList(0, Math.max(0, data.size() - 1)).forEach(StoreDirectory::drop);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void drop(Path place) {
        try (Stream<Path> files = Files.walk(place)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
