package org.ketnoi.store.local;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** The one thread that changes a database. It is never interrupted; whoever waits for it waits to the end. */
final class Writer implements AutoCloseable {
    private final ExecutorService thread;

    Writer(String name) {
        thread = Executors.newSingleThreadExecutor(
                work -> Thread.ofPlatform().name("writer-" + name).unstarted(work));
    }

    void run(Runnable change) {
        try {
            CompletableFuture.runAsync(change, thread).join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw e;
        }
    }

    @Override
    public void close() {
        thread.close();
    }
}
