package org.ketnoi.ingest.job;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.ketnoi.graph.DomainException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Work on imports, one after the other, on a thread that nobody interrupts. */
final class JobQueue implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(JobQueue.class);

    private static final int MOST_REMEMBERED = 100;

    private final ExecutorService thread = Executors.newSingleThreadExecutor(
            work -> Thread.ofPlatform().name("imports").unstarted(work));
    private final Map<String, CompletableFuture<Void>> work = new ConcurrentHashMap<>();
    private volatile boolean closing;

    void submit(String id, Runnable task) {
        CompletableFuture<Void> done = new CompletableFuture<>();
        if (work.size() > MOST_REMEMBERED) {
            work.values().removeIf(CompletableFuture::isDone);
        }
        work.put(id, done);
        thread.execute(() -> {
            try {
                if (!closing) {
                    task.run();
                }
                done.complete(null);
            } catch (RuntimeException | Error e) {
                if (!(e instanceof DomainException)) {
                    LOG.atError().addKeyValue("import", id).setCause(e).log("Import failed");
                }
                done.completeExceptionally(e);
            }
        });
    }

    boolean isClosing() {
        return closing;
    }

    /** Waits for the end of the work on an import, not longer than a time; what it throws is thrown. */
    void await(String id, Duration time) {
        try {
            Optional<CompletableFuture<Void>> done = Optional.ofNullable(work.get(id));
            if (done.isPresent()) {
                done.get().get(time.toMillis(), TimeUnit.MILLISECONDS);
            }
        } catch (TimeoutException e) {
            // It goes on.
            return;
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            throw new IllegalStateException("Interrupted while waiting for an import", e);
        }
    }

    @Override
    public void close() {
        closing = true;
        thread.close();
    }
}
