package org.ketnoi.bench.quality;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.util.QueryBuilder;
import org.ketnoi.graph.Text;

/**
 * Plain text search: one field, words as Lucene's standard analysis cuts them, any of them, BM25 with its usual
 * parameters (k1 1.2, b 0.75); S. Robertson and H. Zaragoza, The Probabilistic Relevance Framework, 2009.
 */
final class Bm25 implements Answering {
    private static final int MOST = 100;
    private static final int MOST_WORDS = 8192;
    private static final String ID = "id";
    private static final String TEXT = "text";

    private final Analyzer analyzer = new StandardAnalyzer();
    private final IndexSearcher searcher;
    private final String name;
    private final UnaryOperator<String> prepared;
    private final Function<Question, String> words;

    private Bm25(
            String name, UnaryOperator<String> prepared, Map<String, String> texts, Function<Question, String> words) {
        this.name = name;
        this.prepared = prepared;
        this.words = words;
        IndexSearcher.setMaxClauseCount(MOST_WORDS);
        try {
            ByteBuffersDirectory directory = new ByteBuffersDirectory();
            try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(analyzer))) {
                for (Map.Entry<String, String> each : new TreeMap<>(texts).entrySet()) {
                    writer.addDocument(document(each.getKey(), prepared.apply(each.getValue())));
                }
            }
            this.searcher = new IndexSearcher(DirectoryReader.open(directory));
            searcher.setSimilarity(new BM25Similarity());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Over texts by id as they are; asked by the words that a question comes to. */
    static Bm25 plain(Map<String, String> texts, Function<Question, String> words) {
        return new Bm25("BM25", UnaryOperator.identity(), texts, words);
    }

    /** The same without any diacritics, on both sides. */
    static Bm25 folded(Map<String, String> texts, Function<Question, String> words) {
        return new Bm25("BM25, folded", Text::folded, texts, words);
    }

    private static Document document(String id, String text) {
        Document document = new Document();
        document.add(new StoredField(ID, id));
        document.add(new TextField(TEXT, text, Field.Store.NO));
        return document;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Answer answer(Question question) {
        Query query = new QueryBuilder(analyzer).createBooleanQuery(TEXT, prepared.apply(words.apply(question)));
        List<String> ids = new ArrayList<>();
        if (query != null) {
            try {
                for (ScoreDoc found : searcher.search(query, MOST).scoreDocs) {
                    ids.add(searcher.storedFields().document(found.doc).get(ID));
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return new Answer.Ranked(ids);
    }
}
