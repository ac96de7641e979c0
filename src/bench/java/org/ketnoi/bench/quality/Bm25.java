package org.ketnoi.bench.quality;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
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
    private final Function<Question, String> words;

    /** Over texts by id; asked by the words that a question comes to. */
    Bm25(Map<String, String> texts, Function<Question, String> words) {
        this.words = words;
        IndexSearcher.setMaxClauseCount(MOST_WORDS);
        try {
            ByteBuffersDirectory directory = new ByteBuffersDirectory();
            try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(analyzer))) {
                for (Map.Entry<String, String> each : new TreeMap<>(texts).entrySet()) {
                    writer.addDocument(document(each.getKey(), each.getValue()));
                }
            }
            this.searcher = new IndexSearcher(DirectoryReader.open(directory));
            searcher.setSimilarity(new BM25Similarity());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Document document(String id, String text) {
        Document document = new Document();
        document.add(new StoredField(ID, id));
        document.add(new TextField(TEXT, text, Field.Store.NO));
        return document;
    }

    @Override
    public String name() {
        return "BM25";
    }

    @Override
    public Answer answer(Question question) {
        Query query = new QueryBuilder(analyzer).createBooleanQuery(TEXT, words.apply(question));
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
