package org.ketnoi.search;

import java.io.IOException;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.FilterCollector;
import org.apache.lucene.search.FilterLeafCollector;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.util.BytesRef;
import org.ketnoi.graph.EntityType;

/** Collects only things of one type. One question, one thread. */
final class OfKind extends FilterCollector {
    private final BytesRef kind;

    OfKind(EntityType type, Collector collector) {
        super(collector);
        this.kind = new BytesRef(type.singular());
    }

    @Override
    public LeafCollector getLeafCollector(LeafReaderContext context) throws IOException {
        SortedSetDocValues kinds =
                DocValues.getSortedSet(context.reader(), ThingDocument.valueField(ThingDocument.KIND));
        long wanted = kinds.lookupTerm(kind);
        return new FilterLeafCollector(super.getLeafCollector(context)) {
            @Override
            public void collect(int document) throws IOException {
                if (kinds.advanceExact(document) && kinds.nextOrd() == wanted) {
                    super.collect(document);
                }
            }
        };
    }
}
