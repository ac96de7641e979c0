package org.ketnoi.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;

/** How rare terms are in the texts of the trade of one state of the index. Safe for use by many threads. */
final class Rarity {
    /** What is asked again and again is looked up once; beyond so many it is looked up each time. */
    private static final int MOST_KEPT = 100_000;

    private final IndexReader reader;
    private final Map<String, Integer> kept = new ConcurrentHashMap<>();

    Rarity(IndexReader reader) {
        this.reader = reader;
    }

    /** ln(1 + (N − n + ½) / (n + ½)) of N texts, n of them with the term. */
    double of(String term) {
        double with = textsWith(term);
        try {
            double all = reader.getDocCount(ThingDocument.TRADE);
            return Math.log1p((Math.max(all - with, 0) + 0.5) / (with + 0.5));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    int textsWith(String term) {
        Integer known = kept.get(term);
        if (known != null) {
            return known;
        }
        try {
            int texts = reader.docFreq(new Term(ThingDocument.TRADE, term));
            if (kept.size() < MOST_KEPT) {
                kept.put(term, texts);
            }
            return texts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
