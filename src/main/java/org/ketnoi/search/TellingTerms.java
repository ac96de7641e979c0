package org.ketnoi.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopFieldCollector;
import org.apache.lucene.search.TopFieldCollectorManager;

/**
 * The terms of an asked text that tell most, by which other texts are looked for. One question, one thread.
 *
 * @param query what has any of them
 * @param areFew whether they stand in few places
 */
record TellingTerms(IndexView view, Query query, boolean areFew) {
    /** Those that count most; a long text has no more to tell. */
    private static final int MOST_TERMS = 400;
    /**
     * The places of so many texts of the trade are gone through; what has more is in so many texts that it tells little. It
     * bounds the time, however many texts there are.
     */
    private static final int MOST_PLACES = 20_000;

    /** As many are looked for in any case. */
    private static final int FEWEST_TERMS = 8;
    /** Of more places those are passed over that cannot come among the best, once so many texts were found. */
    private static final int FOUND_BEFORE = 1_000;

    private static final Sort ORDER =
            new Sort(SortField.FIELD_SCORE, new SortField(ThingDocument.ID, SortField.Type.STRING));

    static TellingTerms of(AskedText text, Passages.Of texts, IndexView view) {
        Rarity rarity = view.rarity();
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        long places = 0;
        int taken = 0;
        for (Map.Entry<String, Double> term : telling(text)) {
            long more = places + rarity.textsWith(term.getKey());
            if (taken >= MOST_TERMS || taken >= FEWEST_TERMS && more > MOST_PLACES) {
                break;
            }
            places = more;
            taken++;
            boolean ofTrade = texts == Passages.Of.TRADE;
            Query found = ofTrade ? rarity.query(term.getKey()) : new TermQuery(new Term(texts.field(), term.getKey()));
            query.add(new BoostQuery(found, term.getValue().floatValue()), Occur.SHOULD);
        }
        boolean areFew = texts == Passages.Of.TRADE && places <= MOST_PLACES;
        return new TellingTerms(view, query.build(), areFew);
    }

    /** Those that tell most first. */
    private static List<Map.Entry<String, Double>> telling(AskedText text) {
        List<Map.Entry<String, Double>> terms = new ArrayList<>(text.weights().entrySet());
        terms.sort(Map.Entry.<String, Double>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()));
        return terms;
    }

    /**
     * To collect the best texts by score and name. To go through few places is faster than to find out which of them can be
     * passed over.
     */
    TopFieldCollector best(int most) {
        return new TopFieldCollectorManager(ORDER, most, areFew ? Integer.MAX_VALUE : FOUND_BEFORE).newCollector();
    }

    /** Goes once through the texts with any of the terms. */
    void collect(Collector collector) {
        try {
            view.searcher().search(query, new Alone(collector));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private record Alone(Collector collector) implements CollectorManager<Collector, Collector> {
        @Override
        public Collector newCollector() {
            return collector;
        }

        @Override
        public Collector reduce(Collection<Collector> collectors) {
            return collector;
        }
    }
}
