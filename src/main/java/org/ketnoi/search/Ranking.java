package org.ketnoi.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;

/**
 * The first hits of a question, tier by tier: of a tier only as many are looked at as are wanted, because segments are
 * sorted by what equals are ordered by. One question, one thread.
 */
final class Ranking {
    private static final SortField BY_ID = new SortField(ThingDocument.ID, SortField.Type.STRING);
    private static final Sort RELEVANCE = new Sort(SortField.FIELD_SCORE, BY_ID);

    private final IndexSearcher searcher;
    private final List<Query> filters;
    private final int wanted;
    private final List<Found> found = new ArrayList<>();
    private final Set<Integer> seen = new HashSet<>();

    /** @param wanted how many hits are enough */
    Ranking(IndexSearcher searcher, Collection<Query> filters, int wanted) {
        this.searcher = searcher;
        this.filters = List.copyOf(filters);
        this.wanted = wanted;
    }

    /** A document and what it is worth. */
    record Found(int document, double score) {}

    List<Found> found() {
        return List.copyOf(found);
    }

    boolean isEnough() {
        return found.size() >= wanted;
    }

    void add(Tiers.Tier tier) throws IOException {
        if (isEnough()) {
            return;
        }
        if (tier.isScored()) {
            scored(tier);
        } else {
            equal(tier);
        }
    }

    /** Everything, in the order of the ids. */
    void all() throws IOException {
        for (ScoreDoc hit : searcher.search(filtered(new MatchAllDocsQuery()), wanted, new Sort(BY_ID)).scoreDocs) {
            note(hit.doc, 1);
        }
    }

    private void note(int document, double score) {
        if (!isEnough() && seen.add(document)) {
            found.add(new Found(document, score));
        }
    }

    /** What is there already may be found again. */
    private void scored(Tiers.Tier tier) throws IOException {
        ScoreDoc[] hits = searcher.search(filtered(tier.query()), wanted + found.size(), RELEVANCE, true).scoreDocs;
        double best = hits.length == 0 ? 1 : hits[0].score;
        for (ScoreDoc hit : hits) {
            note(hit.doc, tier.score() * hit.score / best);
        }
    }

    private Query filtered(Query query) {
        return filtered(query, filters);
    }

    static Query filtered(Query query, Collection<Query> filters) {
        if (filters.isEmpty()) {
            return query;
        }
        BooleanQuery.Builder all = new BooleanQuery.Builder().add(query, Occur.MUST);
        filters.forEach(filter -> all.add(filter, Occur.FILTER));
        return all.build();
    }

    private record Candidate(int document, long rank, BytesRef id) {
        static final Comparator<Candidate> ORDER =
                Comparator.comparingLong(Candidate::rank).thenComparing(Candidate::id);
    }

    private void equal(Tiers.Tier tier) throws IOException {
        Query query = searcher.rewrite(filtered(tier.query()));
        Weight weight = searcher.createWeight(query, ScoreMode.COMPLETE_NO_SCORES, 1);
        List<Candidate> candidates = new ArrayList<>();
        for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
            Scorer scorer = weight.scorer(leaf);
            if (scorer != null) {
                first(leaf, scorer.iterator(), candidates);
            }
        }
        candidates.sort(Candidate.ORDER);
        candidates.forEach(candidate -> note(candidate.document, tier.score()));
    }

    private void first(LeafReaderContext leaf, DocIdSetIterator matches, List<Candidate> candidates)
            throws IOException {
        Bits live = leaf.reader().getLiveDocs();
        NumericDocValues ranks = DocValues.getNumeric(leaf.reader(), ThingDocument.RANK);
        SortedDocValues ids = DocValues.getSorted(leaf.reader(), ThingDocument.ID);
        int open = wanted - found.size();
        for (int next = matches.nextDoc();
                open > 0 && next != DocIdSetIterator.NO_MORE_DOCS;
                next = matches.nextDoc()) {
            if ((live == null || live.get(next)) && !seen.contains(leaf.docBase + next)) {
                ranks.advanceExact(next);
                ids.advanceExact(next);
                BytesRef id = BytesRef.deepCopyOf(ids.lookupOrd(ids.ordValue()));
                candidates.add(new Candidate(leaf.docBase + next, ranks.longValue(), id));
                open--;
            }
        }
    }

    /** What is shown of a document. */
    static Card card(IndexSearcher searcher, int document) throws IOException {
        List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
        LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(document, leaves));
        BinaryDocValues cards = DocValues.getBinary(leaf.reader(), ThingDocument.CARD);
        if (!cards.advanceExact(document - leaf.docBase)) {
            throw new IllegalStateException("A document without a card: " + document);
        }
        return Card.decoded(cards.binaryValue());
    }
}
