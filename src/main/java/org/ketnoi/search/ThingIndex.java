package org.ketnoi.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.IndexNotFoundException;
import org.jspecify.annotations.Nullable;
import org.ketnoi.store.Change;
import org.ketnoi.store.GraphStore;
import org.ketnoi.store.NamedQuery;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The text index on disk, of the published graph as it is: opened at the first question, followed after each change,
 * and made anew when it does not fit the graph, is damaged, or too much has changed. While it is made anew nobody gets
 * an answer from it. One thread changes it; safe for use by many.
 */
public final class ThingIndex implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(ThingIndex.class);
    /** A larger index is read through only after the first answers: that takes a second for each gigabyte. */
    private static final long CHECKED_FIRST = 32L << 20;

    private static final Duration LAST_READERS = Duration.ofSeconds(30);

    private final Path place;
    private final GraphStore published;
    private final ThingFeed feed;
    private final IndexSettings settings;
    private final ExecutorService keeper = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name("search-index").daemon().factory());

    private volatile @Nullable IndexView view;
    private @Nullable IndexFiles files;
    private boolean committed;

    /** @param place a directory with nothing else in it; it is made when it is not there */
    public ThingIndex(Path place, GraphStore published, NamedQuery things, IndexSettings settings) {
        this.place = place;
        this.published = published;
        this.feed = new ThingFeed(published, things);
        this.settings = settings;
    }

    /**
     * Reads the index of the graph as it is now.
     *
     * @throws SearchNotReadyException when it is being made anew and takes long
     */
    <T> T read(Function<IndexView, T> reading) {
        IndexView current = acquired();
        try {
            return reading.apply(current);
        } catch (UncheckedIOException e) {
            throw broken(current, e);
        } finally {
            current.release();
        }
    }

    private RuntimeException broken(IndexView current, UncheckedIOException e) {
        if (e.getCause() instanceof CorruptIndexException damage) {
            keeper.execute(() -> abandon(current, damage));
        }
        return e;
    }

    private IndexView acquired() {
        long deadline = System.nanoTime() + settings.patience().toNanos();
        while (true) {
            IndexView current = view;
            if (current != null && current.version() == published.version() && current.acquire()) {
                return current;
            }
            Patience.await(refresh(), deadline);
        }
    }

    /** Follows the graph, if it has changed, and waits for it. What goes wrong is told, and tried again the next time. */
    void follow() {
        IndexView current = view;
        if (current != null && current.version() == published.version()) {
            return;
        }
        try {
            refresh().join();
        } catch (CompletionException e) {
            LOG.atError().setCause(e.getCause()).log("Text index not brought up to date");
        }
    }

    private CompletableFuture<Void> refresh() {
        return CompletableFuture.runAsync(() -> unchecked(this::bringUpToDate), keeper);
    }

    /** Takes what has left the graph out of the files; it is gone from them when this returns. */
    public void expunge() {
        try {
            CompletableFuture.runAsync(() -> unchecked(this::takeOut), keeper).join();
        } catch (CompletionException e) {
            throw new IllegalStateException("What left could not be taken out of the text index", e.getCause());
        }
    }

    @FunctionalInterface
    private interface Work {
        void run() throws IOException;
    }

    private static void unchecked(Work work) {
        try {
            work.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void bringUpToDate() throws IOException {
        try {
            bringTo(published.version());
        } catch (IOException | RuntimeException e) {
            // Lucene closes what it could not write: the next one begins with what is on the disk.
            show(null);
            closeFiles();
            throw e;
        }
    }

    private void bringTo(long version) throws IOException {
        IndexView now = view;
        if (now == null) {
            now = opened(version);
        }
        if (now == null || (now.version() != version && !follow(now, version))) {
            make();
        }
        if (!committed) {
            keeper.execute(this::commit);
        }
    }

    /** The index that is there, when it can be had. */
    private @Nullable IndexView opened(long version) {
        try {
            IndexFiles found = IndexFiles.open(place, feed.digest(), settings.memory());
            files = found;
            committed = true;
            IndexView first = found.view(found.version());
            boolean isSmall = found.size() < CHECKED_FIRST;
            if (isSmall) {
                IndexFiles.check(first);
            } else {
                keeper.execute(() -> check(first));
            }
            show(first);
            LOG.atInfo()
                    .addKeyValue("version", first.version())
                    .addKeyValue("graph", version)
                    .log("Text index opened");
            return first;
        } catch (IndexNotFoundException | NoSuchFileException e) {
            return null;
        } catch (IOException | IllegalArgumentException e) {
            LOG.atInfo().addKeyValue("reason", e.getMessage()).log("Text index thrown away");
            return null;
        }
    }

    private void check(IndexView opened) {
        if (!opened.acquire()) {
            return;
        }
        try {
            IndexFiles.check(opened);
        } catch (IOException e) {
            abandon(opened, e);
        } finally {
            opened.release();
        }
    }

    /** It is made anew at the next question. */
    private void abandon(IndexView damaged, IOException damage) {
        if (damaged == view) {
            LOG.atWarn().setCause(damage).log("Text index found damaged, made anew");
            show(null);
        }
    }

    private boolean follow(IndexView now, long version) throws IOException {
        Optional<Change> change = published.changedSince(now.version());
        IndexFiles open = files;
        if (change.isEmpty() || open == null) {
            return false;
        }
        feed.touched(change.get().subjects(), open);
        committed = false;
        show(open.after(now, version));
        return true;
    }

    private void make() throws IOException {
        long start = System.nanoTime();
        show(null);
        closeFiles();
        IndexFiles fresh = IndexFiles.create(place, feed.digest(), settings.memory());
        files = fresh;
        committed = false;
        long version = published.version();
        int count = feed.all(fresh);
        fresh.commit(version);
        committed = true;
        show(fresh.view(version));
        LOG.atInfo()
                .addKeyValue("version", version)
                .addKeyValue("things", count)
                .addKeyValue("ms", TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start))
                .log("Text index made");
    }

    /** Without it the next start makes the index anew, so that a failure is told and no more. */
    private void commit() {
        IndexView now = view;
        if (committed || now == null || files == null) {
            return;
        }
        try {
            files.commit(now.version());
            committed = true;
        } catch (IOException | RuntimeException e) {
            LOG.atWarn().setCause(e).log("Text index not written");
            show(null);
        }
    }

    private void takeOut() throws IOException {
        bringUpToDate();
        IndexView before = view;
        IndexFiles open = files;
        if (before == null || open == null) {
            return;
        }
        open.expunge();
        open.commit(before.version());
        committed = true;
        IndexView after = open.after(before, before.version());
        show(after);
        if (after.reader() != before.reader()) {
            before.awaitLastReader(LAST_READERS);
        }
        open.sweep();
    }

    private void show(@Nullable IndexView next) {
        IndexView former = view;
        view = next;
        if (former != null) {
            former.release();
        }
    }

    private void closeFiles() throws IOException {
        IndexFiles open = files;
        files = null;
        if (open != null) {
            open.close();
        }
    }

    /** Follows the last changes when it can, and writes them. */
    @Override
    public void close() {
        keeper.execute(() -> unchecked(() -> {
            IndexView now = view;
            if (now != null && now.version() != published.version()) {
                follow(now, published.version());
            }
            commit();
            show(null);
            closeFiles();
        }));
        keeper.close();
    }
}
