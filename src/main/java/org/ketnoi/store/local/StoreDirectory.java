package org.ketnoi.store.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
}
