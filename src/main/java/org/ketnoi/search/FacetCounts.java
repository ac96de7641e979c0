package org.ketnoi.search;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;

/** How many of the hits have which value of a property. One question, one thread. */
final class FacetCounts extends SimpleCollector {
    private final String field;
    private final Map<String, Long> counts = new HashMap<>();
    private SortedSetDocValues values = DocValues.emptySortedSet();
    private long[] here = new long[0];

    private FacetCounts(String property) {
        this.field = ThingDocument.valueField(property);
    }

    static Map<String, Long> of(String property, Query matches, IndexSearcher searcher) throws IOException {
        FacetCounts counting = new FacetCounts(property);
        searcher.search(matches, counting);
        return counting.counts;
    }

    @Override
    protected void doSetNextReader(LeafReaderContext leaf) throws IOException {
        values = DocValues.getSortedSet(leaf.reader(), field);
        here = new long[Math.toIntExact(values.getValueCount())];
    }

    @Override
    public void collect(int document) throws IOException {
        if (values.advanceExact(document)) {
            for (int i = 0; i < values.docValueCount(); i++) {
                here[(int) values.nextOrd()]++;
            }
        }
    }

    /** The numbers of a segment are told by their names, which are the same in all. */
    @Override
    public void finish() throws IOException {
        for (int value = 0; value < here.length; value++) {
            if (here[value] > 0) {
                counts.merge(values.lookupOrd(value).utf8ToString(), here[value], Long::sum);
            }
        }
        here = new long[0];
    }

    @Override
    public ScoreMode scoreMode() {
        return ScoreMode.COMPLETE_NO_SCORES;
    }
}
