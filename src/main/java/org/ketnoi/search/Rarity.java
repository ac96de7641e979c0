package org.ketnoi.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermStates;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;

/**
 * How rare terms are in the texts of the trade of one state of the index, and where they are found there. Safe for use by
 * many threads.
 */
final class Rarity {
    /** What is asked again and again is looked up once; beyond so many it is looked up each time. */
    private static final int MOST_KEPT = 50_000;

    private final IndexSearcher searcher;
    private final double all;
    /** What no text has is in no place. */
    private final TermStates nowhere;

    private final Map<String, TermStates> kept = new ConcurrentHashMap<>();

    Rarity(IndexSearcher searcher) throws IOException {
        this.searcher = searcher;
        this.all = searcher.getIndexReader().getDocCount(ThingDocument.TRADE);
        this.nowhere = new TermStates(searcher.getTopReaderContext());
    }

    /** ln(1 + (N − n + ½) / (n + ½)) of N texts, n of them with the term. */
    double of(String term) {
        double with = textsWith(term);
        return Math.log1p((Math.max(all - with, 0) + 0.5) / (with + 0.5));
    }

    int textsWith(String term) {
        return places(term).docFreq();
    }

    /** Texts with the term, for a reader of the same state. */
    TermQuery query(String term) {
        return new TermQuery(new Term(ThingDocument.TRADE, term), places(term));
    }

    private TermStates places(String term) {
        TermStates known = kept.get(term);
        if (known != null) {
            return known;
        }
        try {
            TermStates found = TermStates.build(searcher, new Term(ThingDocument.TRADE, term), true);
            TermStates places = found.docFreq() == 0 ? nowhere : found;
            if (kept.size() < MOST_KEPT) {
                kept.put(term, places);
            }
            return places;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
