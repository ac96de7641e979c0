package org.ketnoi.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.search.similarities.PerFieldSimilarityWrapper;
import org.apache.lucene.search.similarities.Similarity;
import org.ketnoi.graph.EntityType;
import org.ketnoi.graph.Iri;
import org.ketnoi.graph.Label;
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
    /**
     * The places of so many texts of the trade are gone through; what has more is in so many texts that it tells little. It
     * bounds the time, however many texts there are.
     */
    private static final int MOST_PLACES = 20_000;

    /** As many are looked for in any case. */
    private static final int FEWEST_TERMS = 8;

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
        private final SharedWords shared;

        private Asked(IndexView view, AskedText text) {
            this.view = view;
            this.text = text;
            this.shared = new SharedWords(text.weights());
        }

        /**
         * The best of some texts, best first, equals by name.
         *
         * @param least in [0,1): what scores less is left out
         */
        public List<Passage> best(Of texts, double least, int most) {
            return text.total() > 0 ? passages(texts, query(texts), least, most, true) : List.of();
        }

        /** The best texts of the trade that are of things of one type, without their fields. */
        public List<Passage> best(EntityType type, int most) {
            if (text.total() == 0) {
                return List.of();
            }
            Query ofType = new TermQuery(new Term(ThingDocument.valueField(ThingDocument.KIND), type.singular()));
            Query query = new BooleanQuery.Builder()
                    .add(query(Of.TRADE), Occur.MUST)
                    .add(ofType, Occur.FILTER)
                    .build();
            return passages(Of.TRADE, query, 0, most, false);
        }

        private List<Passage> passages(Of texts, Query query, double least, int most, boolean withFields) {
            IndexSearcher searcher = new IndexSearcher(view.reader());
            searcher.setSimilarity(texts.similarity);
            List<Passage> found = new ArrayList<>();
            try {
                for (ScoreDoc hit : searcher.search(query, most, ORDER).scoreDocs) {
                    double score = (Float) ((FieldDoc) hit).fields[0] / text.total();
                    if (score < least) {
                        break;
                    }
                    found.add(passage(searcher, hit.doc, score, withFields));
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return found;
        }

        private BooleanQuery query(Of texts) {
            BooleanQuery.Builder query = new BooleanQuery.Builder();
            long places = 0;
            int taken = 0;
            for (Map.Entry<String, Double> term : telling()) {
                places += view.rarity().textsWith(term.getKey());
                if (taken >= MOST_TERMS || taken >= FEWEST_TERMS && places > MOST_PLACES) {
                    break;
                }
                taken++;
                Query found = new TermQuery(new Term(texts.field, term.getKey()));
                query.add(new BoostQuery(found, term.getValue().floatValue()), Occur.SHOULD);
            }
            return query.build();
        }

        /** Those that tell most first. */
        private List<Map.Entry<String, Double>> telling() {
            List<Map.Entry<String, Double>> terms =
                    new ArrayList<>(text.weights().entrySet());
            terms.sort(Map.Entry.<String, Double>comparingByValue(Comparator.reverseOrder())
                    .thenComparing(Map.Entry.comparingByKey()));
            return terms;
        }

        private static Passage passage(IndexSearcher searcher, int hit, double score, boolean withFields)
                throws IOException {
            List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
            LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(hit, leaves));
            int document = hit - leaf.docBase;
            SortedDocValues ids = DocValues.getSorted(leaf.reader(), ThingDocument.ID);
            ids.advanceExact(document);
            Iri id = Iri.of(ids.lookupOrd(ids.ordValue()).utf8ToString());
            return new Passage(id, score, withFields ? fields(leaf, document) : List.of());
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
            return shared.in(passage).stream()
                    .map(SharedWords.Run::words)
                    .distinct()
                    .toList();
        }

        /** Words that were asked, or stand for such, as some texts write them; those that tell most first. */
        public List<Label> sharedWith(Collection<Label> texts) {
            Map<Label, Double> all = new HashMap<>();
            texts.forEach(text -> shared.in(text.text())
                    .forEach(run -> all.merge(new Label(run.words(), text.language()), run.weight(), Math::max)));
            return all.entrySet().stream()
                    .sorted(Map.Entry.<Label, Double>comparingByValue(Comparator.reverseOrder())
                            .thenComparing(entry -> entry.getKey().text()))
                    .map(Map.Entry::getKey)
                    .toList();
        }
    }

    /** All whose texts have to do with a text that somebody typed; 1 is about one that has all of it once. */
    static Query about(String text, IndexView view) {
        Asked asked = new Asked(view, AskedText.typed(text, view.rarity()::of));
        return new DisjunctionMaxQuery(
                Arrays.stream(Of.values()).<Query>map(asked::query).toList(), 0);
    }

    /** How the words of each field of the index count. */
    static Similarity similarity() {
        return new PerFieldSimilarityWrapper() {
            private final Similarity others = new BM25Similarity();

            @Override
            public Similarity get(String field) {
                return Arrays.stream(Of.values())
                        .filter(texts -> texts.field.equals(field))
                        .<Similarity>map(texts -> texts.similarity)
                        .findFirst()
                        .orElse(others);
            }
        };
    }

    /** What works on a text that was asked. */
    @FunctionalInterface
    public interface Reading<T> {
        T read(Asked asked);
    }

    /**
     * Reads what a text that somebody typed has to do with others, all of one state of the index.
     *
     * @throws SearchNotReadyException while the index is made anew
     */
    public <T> T ask(String text, Reading<T> reading) {
        return index.read(view -> reading.read(new Asked(view, AskedText.typed(text, view.rarity()::of))));
    }

    /**
     * The same of a text that is published itself.
     *
     * @throws SearchNotReadyException while the index is made anew
     */
    public <T> T compare(String text, Reading<T> reading) {
        return index.read(view -> reading.read(new Asked(view, AskedText.written(text, view.rarity()::of))));
    }
}
