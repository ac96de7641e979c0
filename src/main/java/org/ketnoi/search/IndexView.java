package org.ketnoi.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.search.IndexSearcher;

/** The index as of one version of the published graph, held by all who read it. Safe for use by many threads. */
final class IndexView {
    private final DirectoryReader reader;
    private final IndexSearcher searcher;
    private final Rarity rarity;
    private final long version;

    IndexView(DirectoryReader reader, KeptAnswers kept, long version) throws IOException {
        this.reader = reader;
        this.searcher = kept.searcher(reader);
        this.rarity = new Rarity(searcher);
        this.version = version;
    }

    IndexSearcher searcher() {
        return searcher;
    }

    Rarity rarity() {
        return rarity;
    }

    DirectoryReader reader() {
        return reader;
    }

    long version() {
        return version;
    }

    /** Whether it can be read; who got true releases it. */
    boolean acquire() {
        return reader.tryIncRef();
    }

    void release() {
        try {
            reader.decRef();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns when nobody reads it any more, or the time is over: who still does holds its files. */
    void awaitLastReader(Duration most) {
        long deadline = System.nanoTime() + most.toNanos();
        while (reader.getRefCount() > 0 && System.nanoTime() < deadline) {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(1));
        }
    }
}
