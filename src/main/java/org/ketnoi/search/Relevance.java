package org.ketnoi.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.ketnoi.graph.EntityType;
import org.ketnoi.graph.Iri;
import org.ketnoi.graph.Text;
import org.springframework.stereotype.Component;

/**
 * How much a free text, up to some paragraphs, has to do with things: for features that rank by more than names. Scores
 * are BM25 (Robertson and Zaragoza, The Probabilistic Relevance Framework: BM25 and Beyond, 2009; k1 1.2, b 0.75), summed
 * over words and weighted parts; a word with diacritics counts half as much again where it is written so. Safe for use by
 * many threads.
 */
@Component
public class Relevance {
    /** Rarer words tell more; with all of a long text a question would be slow, and no better. */
    private static final int MOST_WORDS = 128;

    private static final int LONGEST_TEXT_WORDS = 5_000;
    private static final float AS_WRITTEN = 0.5f;
    private static final Sort ORDER =
            new Sort(SortField.FIELD_SCORE, new SortField(ThingDocument.ID, SortField.Type.STRING));

    private final ThingIndex index;

    Relevance(ThingIndex index) {
        this.index = index;
    }

    /** A thing, and its score, above 0 and without an upper bound: comparable within one answer only. */
    public record Relevant(Iri id, double score) {}

    /**
     * The best things of some types, best first, equals by name.
     *
     * @param text in any language; words, no query syntax
     * @param types any of these; none means everything that can be found
     * @param weights above 0: which parts of a thing are looked at, and what they count
     * @param limit above 0
     * @throws SearchNotReadyException while the index is made anew
     */
    public List<Relevant> find(String text, Collection<EntityType> types, Map<Part, Float> weights, int limit) {
        return index.read(view -> {
            try {
                Map<String, String> words = rarest(words(text), view.searcher().getIndexReader(), weights);
                Query query = Ranking.filtered(query(words, weights), kinds(types));
                List<Relevant> found = new ArrayList<>();
                for (ScoreDoc hit : view.searcher().search(query, limit, ORDER, true).scoreDocs) {
                    found.add(
                            new Relevant(Ranking.card(view.searcher(), hit.doc).id(), hit.score));
                }
                return found;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    /** Each once: without diacritics to as written. */
    private static Map<String, String> words(String text) {
        String composed = Text.composed(text);
        List<WordAnalyzer.Word> exact = WordAnalyzer.EXACT.words(composed, LONGEST_TEXT_WORDS);
        List<WordAnalyzer.Word> folded = WordAnalyzer.FOLDED.words(composed, LONGEST_TEXT_WORDS);
        Map<String, String> words = new LinkedHashMap<>();
        for (int i = 0; i < folded.size(); i++) {
            words.putIfAbsent(folded.get(i).text(), exact.get(i).text());
        }
        return words;
    }

    private static Map<String, String> rarest(Map<String, String> words, IndexReader reader, Map<Part, Float> weights)
            throws IOException {
        Map<String, Long> things = new LinkedHashMap<>();
        for (String word : words.keySet()) {
            long with = 0;
            for (Part part : weights.keySet()) {
                with += reader.docFreq(new Term(part.folded(), word));
            }
            if (with > 0) {
                things.put(word, with);
            }
        }
        Map<String, String> rarest = new LinkedHashMap<>();
        things.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST_WORDS)
                .forEach(entry -> rarest.put(entry.getKey(), words.getOrDefault(entry.getKey(), entry.getKey())));
        return rarest;
    }

    private static Query query(Map<String, String> words, Map<Part, Float> weights) {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        List<Map.Entry<Part, Float>> parts = weights.entrySet().stream()
                .sorted(Map.Entry.comparingByKey(Comparator.naturalOrder()))
                .toList();
        words.forEach((folded, exact) -> parts.forEach(part -> {
            float weight = part.getValue();
            all.add(term(part.getKey().folded(), folded, weight), Occur.SHOULD);
            if (!exact.equals(folded)) {
                all.add(term(part.getKey().exact(), exact, weight * AS_WRITTEN), Occur.SHOULD);
            }
        }));
        return all.build();
    }

    private static Query term(String field, String word, float weight) {
        return new BoostQuery(new TermQuery(new Term(field, word)), weight);
    }

    private static List<Query> kinds(Collection<EntityType> types) {
        if (types.isEmpty()) {
            return List.of();
        }
        List<BytesRef> kinds =
                types.stream().map(type -> new BytesRef(type.singular())).toList();
        return List.of(new TermInSetQuery(ThingDocument.valueField(ThingDocument.KIND), kinds));
    }
}
