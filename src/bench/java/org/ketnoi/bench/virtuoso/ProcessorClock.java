package org.ketnoi.bench.virtuoso;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.function.LongSupplier;

/**
 * What another process has had of the processors, all its threads together, in nanoseconds, as Linux's scheduler counts
 * it for each thread: the times of the whole process go by hundredths of a second, which is too coarse for an answer.
 */
final class ProcessorClock implements LongSupplier {
    private final Path threads;
    private final Map<Path, Long> had = new HashMap<>();

    ProcessorClock(long process) {
        this.threads = Path.of("/proc", Long.toString(process), "task");
    }

    @Override
    public long getAsLong() {
        try (DirectoryStream<Path> running = Files.newDirectoryStream(threads)) {
            running.forEach(this::read);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return had.values().stream().mapToLong(Long::longValue).sum();
    }

    /** What a thread had that has ended meanwhile still counts. */
    private void read(Path thread) {
        try {
            String counted = Files.readString(thread.resolve("schedstat"));
            had.put(thread, Long.parseLong(counted.substring(0, counted.indexOf(' '))));
        } catch (IOException e) {
            had.putIfAbsent(thread, 0L);
        }
    }
}
