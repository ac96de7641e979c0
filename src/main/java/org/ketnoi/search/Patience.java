package org.ketnoi.search;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Waiting for the index, but not for long. */
final class Patience {
    private Patience() {}

    /**
     * Returns when the work is done, which goes on also when nobody waits for it any more.
     *
     * @param deadline by {@link System#nanoTime}
     * @throws SearchNotReadyException when it is not done by then
     */
    static void await(Future<?> work, long deadline) {
        try {
            work.get(Math.max(1, deadline - System.nanoTime()), TimeUnit.NANOSECONDS);
        } catch (TimeoutException e) {
            throw new SearchNotReadyException();
        } catch (ExecutionException e) {
            throw new IllegalStateException("The text index could not be brought up to date", e.getCause());
        } catch (InterruptedException e) {
            throw new IllegalStateException("Interrupted while waiting for the text index", e);
        }
    }
}
