package org.ketnoi.search;

import java.io.IOException;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.LRUQueryCache;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryCachingPolicy;
import org.apache.lucene.search.UsageTrackingQueryCachingPolicy;

/**
 * Keeps in memory which documents of a segment a {@link KeptQuery} has, as a bit each when they are many. They stay right
 * while the segment is there, whatever is added or removed, and go with it; those that were not asked for longest make
 * room for others. Other queries are kept by Lucene's own rules, when they come up again and again. Safe for use by many
 * threads.
 */
final class KeptAnswers {
    private static final int MOST_QUERIES = 2_000;
    /** 256 words that many of a million things have. */
    private static final long MOST_BYTES = 32L << 20;
    /** A smaller segment is soon looked through, and may soon be merged. */
    private static final int SMALLEST_SEGMENT = 10_000;
    /** A word is looked up as a whole even when few documents have the rest: the next letter is asked with it again. */
    private static final float MOST_BESIDES = Float.MAX_VALUE;

    private final LRUQueryCache kept = new LRUQueryCache(
            MOST_QUERIES, MOST_BYTES, leaf -> leaf.reader().maxDoc() >= SMALLEST_SEGMENT, MOST_BESIDES);
    private final QueryCachingPolicy policy = new Policy(new UsageTrackingQueryCachingPolicy());

    private record Policy(QueryCachingPolicy others) implements QueryCachingPolicy {
        @Override
        public void onUse(Query query) {
            others.onUse(query);
        }

        @Override
        public boolean shouldCache(Query query) throws IOException {
            return query instanceof KeptQuery || others.shouldCache(query);
        }
    }

    /** Asks a reader, and keeps answers. */
    IndexSearcher searcher(IndexReader reader) {
        IndexSearcher searcher = new IndexSearcher(reader);
        searcher.setQueryCache(kept);
        searcher.setQueryCachingPolicy(policy);
        searcher.setSimilarity(Passages.similarity());
        return searcher;
    }
}
