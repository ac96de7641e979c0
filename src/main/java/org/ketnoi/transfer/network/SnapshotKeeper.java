package org.ketnoi.transfer.network;

import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;

/**
 * Decides when the snapshot is written: after all was read, after many changes were followed, and in the end. It is
 * written by a thread of its own. Safe for use by many threads.
 */
public final class SnapshotKeeper implements AutoCloseable {
    /** A file of another version is of no use, so it goes with the first change; writing one for each would be all work. */
    private static final int FOLLOWED_CHANGES = 500;

    private final NetworkSnapshot snapshot;
    private final ExecutorService writer = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name("network-snapshot").daemon().factory());
    private @Nullable Unwritten unwritten;
    private int followed;

    public SnapshotKeeper(NetworkSnapshot snapshot) {
        this.snapshot = snapshot;
    }

    private record Unwritten(Facts facts, long version) {}

    Optional<Facts> find(long version) {
        return snapshot.find(version);
    }

    /** All was read from the graph. */
    synchronized void read(Facts facts, long version) {
        unwritten = new Unwritten(facts, version);
        submit();
    }

    /** A change was followed. */
    synchronized void followed(Facts facts, long version) {
        unwritten = new Unwritten(facts, version);
        if (++followed % FOLLOWED_CHANGES == 0) {
            submit();
        } else {
            writer.execute(snapshot::forget);
        }
    }

    /** Takes the file away, which may hold what has left the graph; it is gone when this returns. */
    public void forget() {
        take();
        snapshot.forget();
    }

    private void submit() {
        writer.execute(this::write);
    }

    private void write() {
        Unwritten last = take();
        if (last != null) {
            snapshot.write(last.facts, last.version);
        }
    }

    private synchronized @Nullable Unwritten take() {
        Unwritten last = unwritten;
        unwritten = null;
        return last;
    }

    /** Writes what is not written yet, and returns when it is. */
    @Override
    public void close() {
        writer.close();
        write();
    }
}
