package org.ketnoi.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.ketnoi.graph.EntityType;
import org.ketnoi.graph.Iri;
import org.ketnoi.graph.Label;
import org.ketnoi.store.Arguments;
import org.ketnoi.store.GraphStore;
import org.ketnoi.store.NamedQuery;
import org.ketnoi.store.QueryLibrary;
import org.springframework.stereotype.Component;

/**
 * Which technologies or orders speak of the same as some thing, by names and texts in all their languages. Scored by BM25F
 * over words and pairs of neighbours; see {@link LikeWords}. Safe for use by many threads.
 */
@Component
public class Resemblance {
    /** What a pair counts against a word: it is there only where both are. */
    private static final float OF_A_PAIR = 0.3f;
    /** How fast a word that stands often in the question counts no more (BM25's k3). */
    private static final float REPEATED = 1.2f;

    private static final Sort ORDER =
            new Sort(SortField.FIELD_SCORE, new SortField(ThingDocument.ID, SortField.Type.STRING));

    private final ThingIndex index;
    private final GraphStore published;
    private final NamedQuery things;

    public Resemblance(ThingIndex index, GraphStore published, QueryLibrary queries) {
        this.index = index;
        this.published = published;
        this.things = queries.get("search/things");
    }

    /** What a thing speaks of; made once for several questions. Immutable. */
    public static final class Words {
        private final Map<String, Spoken> terms;

        private Words(Map<String, Spoken> terms) {
            this.terms = terms;
        }
    }

    private record Spoken(Label shown, boolean isPair, int times) {
        float weight() {
            return (isPair ? OF_A_PAIR : 1) * times * (REPEATED + 1) / (times + REPEATED);
        }
    }

    /**
     * A thing that resembles.
     *
     * @param share in [0,1]: how much of what the question speaks of is found there, rarer words counting more; of that
     *     which is found anywhere
     */
    public record Alike(Iri id, double share) {}

    private record Weighed(String term, Label shown, float weight, double idf) {
        double most() {
            return weight * idf;
        }
    }

    /** The words of a published thing. @param more whose names and texts belong to it, its fields for example */
    public Words wordsOf(Iri thing, Collection<Iri> more) {
        Map<String, Spoken> terms = new LinkedHashMap<>();
        List<Iri> all = new ArrayList<>(more);
        all.add(thing);
        published.scan(scan -> {
            new ThingReader(scan).forEach(things, Arguments.none().about("thing", all), described -> {
                int times = described.id().equals(thing) ? LikeWords.OF_A_NAME : 1;
                described.labels().forEach(name -> add(name, times, terms));
                described.others().forEach(name -> add(name, 1, terms));
                described.texts().forEach(text -> add(text, 1, terms));
            });
            return terms;
        });
        return new Words(terms);
    }

    private static void add(Label text, int times, Map<String, Spoken> terms) {
        LikeWords.of(text)
                .forEach(like -> terms.merge(
                        like.term(),
                        new Spoken(like.shown(), like.isPair(), times),
                        (one, other) -> new Spoken(one.shown, one.isPair, one.times + other.times)));
    }

    /**
     * Those that resemble most, best first, equals by name.
     *
     * @param most of the telling words that are looked for: it bounds the time
     * @throws SearchNotReadyException while the index is made anew
     */
    public List<Alike> find(Words words, EntityType type, int most, int limit) {
        return index.read(view -> {
            try {
                IndexSearcher searcher = view.searcher();
                List<Weighed> telling = telling(words, type, searcher.getIndexReader(), most);
                double whole = telling.stream().mapToDouble(Weighed::most).sum();
                List<Alike> found = new ArrayList<>();
                if (whole > 0) {
                    for (ScoreDoc hit : searcher.search(query(telling, type), limit, ORDER, true).scoreDocs) {
                        found.add(new Alike(id(searcher, hit.doc), Math.min(1, hit.score / whole)));
                    }
                }
                return found;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    /** The inverse document frequency as Lucene's BM25 has it. */
    private static List<Weighed> telling(Words words, EntityType type, IndexReader reader, int most)
            throws IOException {
        String field = LikeWords.field(type);
        long all = reader.getDocCount(field);
        List<Weighed> telling = new ArrayList<>();
        for (Map.Entry<String, Spoken> spoken : words.terms.entrySet()) {
            long with = reader.docFreq(new Term(field, spoken.getKey()));
            if (with > 0) {
                double idf = Math.log(1 + (all - with + 0.5) / (with + 0.5));
                telling.add(new Weighed(
                        spoken.getKey(),
                        spoken.getValue().shown,
                        spoken.getValue().weight(),
                        idf));
            }
        }
        telling.sort(Comparator.comparingDouble(Weighed::most).reversed().thenComparing(Weighed::term));
        return telling.size() > most ? telling.subList(0, most) : telling;
    }

    private static BooleanQuery query(List<Weighed> telling, EntityType type) {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        String field = LikeWords.field(type);
        telling.forEach(word ->
                all.add(new BoostQuery(new TermQuery(new Term(field, word.term)), word.weight), Occur.SHOULD));
        return all.build();
    }

    private static Iri id(IndexSearcher searcher, int document) throws IOException {
        List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
        LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(document, leaves));
        SortedDocValues ids = DocValues.getSorted(leaf.reader(), ThingDocument.ID);
        if (!ids.advanceExact(document - leaf.docBase)) {
            throw new IllegalStateException("A document without a name: " + document);
        }
        return Iri.of(ids.lookupOrd(ids.ordValue()).utf8ToString());
    }

    /** Which of the telling words some things have too, those that tell most first; as the question writes them. */
    public Map<Iri, List<Label>> shared(Words words, EntityType type, int most, Collection<Iri> with) {
        return index.read(view -> {
            try {
                IndexReader reader = view.searcher().getIndexReader();
                List<Weighed> telling = telling(words, type, reader, most);
                Map<Iri, List<Label>> shared = new HashMap<>();
                for (LeafReaderContext leaf : reader.leaves()) {
                    share(leaf, documents(leaf, with), telling, LikeWords.field(type), shared);
                }
                return shared;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    /** In the order of the documents. */
    private static SortedMap<Integer, Iri> documents(LeafReaderContext leaf, Collection<Iri> things)
            throws IOException {
        SortedMap<Integer, Iri> documents = new TreeMap<>();
        Terms names = Terms.getTerms(leaf.reader(), ThingDocument.ID);
        TermsEnum name = names.iterator();
        for (Iri thing : things) {
            if (name.seekExact(new BytesRef(thing.value()))) {
                int document = name.postings(null, PostingsEnum.NONE).nextDoc();
                if (document != PostingsEnum.NO_MORE_DOCS && !isDeleted(leaf, document)) {
                    documents.put(document, thing);
                }
            }
        }
        return documents;
    }

    /** Each word is looked up once for all documents. */
    private static void share(
            LeafReaderContext leaf,
            SortedMap<Integer, Iri> documents,
            List<Weighed> telling,
            String field,
            Map<Iri, List<Label>> shared)
            throws IOException {
        if (documents.isEmpty()) {
            return;
        }
        TermsEnum terms = Terms.getTerms(leaf.reader(), field).iterator();
        for (Weighed word : telling) {
            if (terms.seekExact(new BytesRef(word.term))) {
                PostingsEnum places = terms.postings(null, PostingsEnum.NONE);
                for (Map.Entry<Integer, Iri> document : documents.entrySet()) {
                    int at = places.docID() < document.getKey() ? places.advance(document.getKey()) : places.docID();
                    if (at == document.getKey()) {
                        shared.computeIfAbsent(document.getValue(), key -> new ArrayList<>())
                                .add(word.shown);
                    }
                }
            }
        }
    }

    private static boolean isDeleted(LeafReaderContext leaf, int document) {
        return leaf.reader().getLiveDocs() != null
                && !leaf.reader().getLiveDocs().get(document);
    }
}
