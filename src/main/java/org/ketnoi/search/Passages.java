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
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.MultiCollector;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TopFieldCollector;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.search.similarities.PerFieldSimilarityWrapper;
import org.apache.lucene.search.similarities.Similarity;
import org.apache.lucene.util.BytesRef;
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

        String field() {
            return field;
        }
    }

    /**
     * A thing whose text has to do with what is asked.
     *
     * @param score above 0: 1 is about a text that has all of what was asked once
     * @param fields that it is stated to be of; a field itself is of none
     */
    public record Passage(Iri id, double score, List<Iri> fields) {}

    /**
     * What is nearest among the texts of the trade, best first.
     *
     * @param ofType of things of the type that was asked for
     */
    public record Nearest(List<Passage> ofType, List<Passage> ofAny) {}

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
            TellingTerms terms = TellingTerms.of(text, texts, view);
            TopFieldCollector best = terms.best(most);
            terms.collect(best);
            return passages(best, least, true);
        }

        /**
         * The best texts of the trade, found in one go.
         *
         * @param mostOfType how many of things of one type
         * @param mostOfAny how many of all
         */
        public Nearest nearest(EntityType type, int mostOfType, int mostOfAny) {
            TellingTerms terms = TellingTerms.of(text, Of.TRADE, view);
            TopFieldCollector ofType = terms.best(mostOfType);
            TopFieldCollector ofAny = terms.best(mostOfAny);
            terms.collect(MultiCollector.wrap(new OfKind(type, ofType), ofAny));
            return new Nearest(passages(ofType, 0, false), passages(ofAny, 0, true));
        }

        private List<Passage> passages(TopFieldCollector best, double least, boolean withFields) {
            List<Passage> found = new ArrayList<>();
            try {
                for (ScoreDoc hit : best.topDocs().scoreDocs) {
                    Object[] values = ((FieldDoc) hit).fields;
                    double score = (Float) values[0] / text.total();
                    if (score < least) {
                        break;
                    }
                    Iri id = Iri.of(((BytesRef) values[1]).utf8ToString());
                    found.add(new Passage(id, score, withFields ? fields(hit.doc) : List.of()));
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return found;
        }

        private List<Iri> fields(int hit) throws IOException {
            List<LeafReaderContext> leaves = view.reader().leaves();
            LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(hit, leaves));
            SortedSetDocValues values = DocValues.getSortedSet(leaf.reader(), ThingDocument.valueField("field"));
            List<Iri> fields = new ArrayList<>();
            if (values.advanceExact(hit - leaf.docBase)) {
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
        AskedText asked = AskedText.typed(text, view.rarity()::of);
        return new DisjunctionMaxQuery(
                Arrays.stream(Of.values())
                        .map(texts -> TellingTerms.of(asked, texts, view).query())
                        .toList(),
                0);
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
