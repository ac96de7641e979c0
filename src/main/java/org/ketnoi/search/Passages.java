package org.ketnoi.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermQuery;
import org.ketnoi.graph.Iri;
import org.springframework.stereotype.Component;

/**
 * What a free text, from a word to a page, has to do with what is written of people, and with what is written in the
 * trade: technologies, orders, trends, fields. Words and pairs of words by BM25 (Robertson and Zaragoza, The Probabilistic
 * Relevance Framework, 2009). How rare a word is, is told by the texts of the trade alone: nobody's coming or going
 * changes what another one's text counts. Safe for use by many threads.
 */
@Component
public class Passages {
    /** Those that count most; a long text has no more to tell. */
    private static final int MOST_TERMS = 400;

    private static final Sort ORDER =
            new Sort(SortField.FIELD_SCORE, new SortField(ThingDocument.ID, SortField.Type.STRING));

    private final ThingIndex index;

    public Passages(ThingIndex index) {
        this.index = index;
    }

    /** What a thing's text is. */
    public enum Of {
        /** Title and description of evidence. */
        EVIDENCE(ThingDocument.EVIDENCE, new PassageSimilarity(18, 0.5f)),
        /** What people say of themselves. */
        PEOPLE(ThingDocument.SELF, new PassageSimilarity(50, 0.5f)),
        /** Texts of technologies, orders and trends; names and definitions of fields. */
        TRADE(ThingDocument.TRADE, new PassageSimilarity(70, 0.75f));

        private final String field;
        private final PassageSimilarity similarity;

        Of(String field, PassageSimilarity similarity) {
            this.field = field;
            this.similarity = similarity;
        }
    }

    /**
     * A thing whose text has to do with what is asked.
     *
     * @param score above 0: 1 is about a text that has all of what was asked once
     * @param fields that it is stated to be of; a field itself is of none
     */
    public record Passage(Iri id, double score, List<Iri> fields) {}

    /** A text that was asked, of one state of the index. */
    public static final class Asked {
        private final IndexView view;
        private final AskedText text;

        private Asked(IndexView view, AskedText text) {
            this.view = view;
            this.text = text;
        }

        /**
         * The best of some texts, best first, equals by name.
         *
         * @param least in [0,1): what scores less is left out
         */
        public List<Passage> best(Of texts, double least, int most) {
            try {
                return text.total() > 0 ? found(texts, least, most) : List.of();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private List<Passage> found(Of texts, double least, int most) throws IOException {
            IndexSearcher searcher = new IndexSearcher(view.reader());
            searcher.setSimilarity(texts.similarity);
            List<Passage> found = new ArrayList<>();
            for (ScoreDoc hit : searcher.search(query(texts), most, ORDER, true).scoreDocs) {
                double score = hit.score / text.total();
                if (score < least) {
                    break;
                }
                found.add(passage(searcher, hit.doc, score));
            }
            return found;
        }

        private BooleanQuery query(Of texts) {
            BooleanQuery.Builder query = new BooleanQuery.Builder();
            text.weights().entrySet().stream()
                    .sorted(Map.Entry.<String, Double>comparingByValue(Comparator.reverseOrder())
                            .thenComparing(Map.Entry.comparingByKey()))
                    .limit(MOST_TERMS)
                    .forEach(term -> query.add(
                            new BoostQuery(
                                    new TermQuery(new Term(texts.field, term.getKey())),
                                    term.getValue().floatValue()),
                            Occur.SHOULD));
            return query.build();
        }

        private static Passage passage(IndexSearcher searcher, int hit, double score) throws IOException {
            List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
            LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(hit, leaves));
            int document = hit - leaf.docBase;
            SortedDocValues ids = DocValues.getSorted(leaf.reader(), ThingDocument.ID);
            ids.advanceExact(document);
            Iri id = Iri.of(ids.lookupOrd(ids.ordValue()).utf8ToString());
            return new Passage(id, score, fields(leaf, document));
        }

        private static List<Iri> fields(LeafReaderContext leaf, int document) throws IOException {
            SortedSetDocValues values = DocValues.getSortedSet(leaf.reader(), ThingDocument.valueField("field"));
            List<Iri> fields = new ArrayList<>();
            if (values.advanceExact(document)) {
                for (int i = 0; i < values.docValueCount(); i++) {
                    Iri.find(values.lookupOrd(values.nextOrd()).utf8ToString()).ifPresent(fields::add);
                }
            }
            return fields;
        }

        /**
         * Words of a text that were asked, or stand for such, as they are written there, in its order; those that stand
         * together are told together.
         */
        public List<String> wordsIn(String passage) {
            List<Spoken> words = Spoken.wordsOf(passage, MOST_TERMS);
            Set<String> common = new LinkedHashSet<>();
            int from = 0;
            while (from < words.size()) {
                int end = from;
                while (end < words.size() && isCommon(words, end)) {
                    end++;
                }
                if (end > from) {
                    common.add(passage.substring(
                            words.get(from).start(), words.get(end - 1).end()));
                }
                from = end + 1;
            }
            return List.copyOf(common);
        }

        private boolean isCommon(List<Spoken> words, int place) {
            Spoken word = words.get(place);
            return counts(word.term()) || word.isMarked() && counts(word.markedTerm()) || isOfPair(words, place);
        }

        private boolean isOfPair(List<Spoken> words, int place) {
            return place > 0 && counts(words.get(place - 1).termWith(words.get(place)))
                    || place + 1 < words.size() && counts(words.get(place).termWith(words.get(place + 1)));
        }

        private boolean counts(String term) {
            return text.weights().containsKey(term);
        }
    }

    /** What works on a text that was asked. */
    @FunctionalInterface
    public interface Reading<T> {
        T read(Asked asked);
    }

    /**
     * Reads what a text has to do with others, all of one state of the index.
     *
     * @throws SearchNotReadyException while the index is made anew
     */
    public <T> T ask(String text, Reading<T> reading) {
        return index.read(view -> reading.read(new Asked(view, AskedText.of(text, rarity(view.reader())))));
    }

    /** ln(1 + (N − n + ½) / (n + ½)) of N texts of the trade, n of them with the term. */
    private static ToDoubleFunction<String> rarity(IndexReader reader) {
        Map<String, Double> known = new HashMap<>();
        return term -> known.computeIfAbsent(term, wanted -> {
            try {
                double all = reader.getDocCount(ThingDocument.TRADE);
                double with = reader.docFreq(new Term(ThingDocument.TRADE, wanted));
                return Math.log1p((Math.max(all - with, 0) + 0.5) / (with + 0.5));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }
}
