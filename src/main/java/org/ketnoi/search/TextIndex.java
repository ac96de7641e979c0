package org.ketnoi.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.util.BytesRef;
import org.ketnoi.graph.Iri;
import org.ketnoi.graph.Text;

/**
 * Words to names. Every text is indexed twice, as it is written and without diacritics; what matches as written comes
 * first, names before texts, and the last word may be the beginning of one. Words are words: no query syntax. Immutable
 * once made, for use by many threads.
 */
public final class TextIndex {
    private static final String ID = "id";
    private static final String NAME = "name";
    private static final String NAME_FOLDED = "nameFolded";
    private static final String TEXT = "text";
    private static final String TEXT_FOLDED = "textFolded";
    /** StandardAnalyzer without stop words: Vietnamese words would be among the English ones. */
    private static final Analyzer ANALYZER = new StandardAnalyzer();

    private final IndexSearcher searcher;

    private TextIndex(IndexSearcher searcher) {
        this.searcher = searcher;
    }

    /** One thing to be found by its names, its texts, and as having certain values of certain properties. */
    public record Entry(Iri id, Collection<String> names, Collection<String> texts, Collection<Value> values) {}

    /** A value by which entries can be filtered. */
    public record Value(String property, String value) {}

    /** A hit; {@code score} only orders the hits of one answer. */
    public record Hit(Iri id, double score) {}

    /** The hits asked for, and how many there are in all. */
    public record Hits(List<Hit> hits, long total) {
        public Hits {
            hits = List.copyOf(hits);
        }
    }

    /** One condition: the property has one of these values. */
    public record Filter(String property, Collection<String> values) {}

    /** An index of what a source gives. */
    public static TextIndex of(Consumer<Consumer<Entry>> source) {
        ByteBuffersDirectory directory = new ByteBuffersDirectory();
        try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(ANALYZER))) {
            source.accept(entry -> add(writer, entry));
            writer.commit();
            return new TextIndex(new IndexSearcher(DirectoryReader.open(directory)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void add(IndexWriter writer, Entry entry) {
        Document document = new Document();
        document.add(new StringField(ID, entry.id.value(), Field.Store.YES));
        document.add(new SortedDocValuesField(ID, new BytesRef(entry.id.value())));
        entry.names.forEach(name -> both(document, NAME, NAME_FOLDED, name));
        entry.texts.forEach(text -> both(document, TEXT, TEXT_FOLDED, text));
        entry.values.forEach(
                value -> document.add(new StringField(field(value.property), value.value, Field.Store.NO)));
        try {
            writer.addDocument(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void both(Document document, String written, String folded, String text) {
        document.add(new TextField(written, Text.composed(text), Field.Store.NO));
        document.add(new TextField(folded, Text.folded(text), Field.Store.NO));
    }

    private static String field(String property) {
        return "value:" + property;
    }

    /**
     * Entries that have all the words and pass all filters; when none has all the words, those that have some. Best
     * first; without words in the order of the ids.
     */
    public Hits find(String words, Collection<Filter> filters, int offset, int limit) {
        List<String> tokens = tokens(Text.composed(words));
        Hits all = run(query(tokens, tokens.size(), filters), tokens.isEmpty(), offset, limit);
        return all.total > 0 || tokens.size() < 2
                ? all
                : run(query(tokens, (tokens.size() + 1) / 2, filters), false, offset, limit);
    }

    /** Entries that have all the words, best first. */
    public Hits findWithAll(String words, int limit) {
        List<String> tokens = tokens(Text.composed(words));
        return run(query(tokens, tokens.size(), List.of()), false, 0, limit);
    }

    private Hits run(Query query, boolean byId, int offset, int limit) {
        try {
            Sort order = byId
                    ? new Sort(new SortField(ID, SortField.Type.STRING))
                    : new Sort(SortField.FIELD_SCORE, new SortField(ID, SortField.Type.STRING));
            TopDocs top = searcher.search(query, offset + limit, order, !byId);
            StoredFields fields = searcher.storedFields();
            List<Hit> hits = new ArrayList<>();
            for (int i = offset; i < top.scoreDocs.length; i++) {
                String id = fields.document(top.scoreDocs[i].doc).get(ID);
                hits.add(new Hit(Iri.of(id), byId ? 1 : top.scoreDocs[i].score));
            }
            return new Hits(hits, searcher.count(query));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Query query(List<String> tokens, int least, Collection<Filter> filters) {
        BooleanQuery.Builder words = new BooleanQuery.Builder().setMinimumNumberShouldMatch(least);
        for (int i = 0; i < tokens.size(); i++) {
            words.add(word(tokens.get(i), i == tokens.size() - 1), Occur.SHOULD);
        }
        BooleanQuery.Builder all =
                new BooleanQuery.Builder().add(tokens.isEmpty() ? new MatchAllDocsQuery() : words.build(), Occur.MUST);
        for (Filter filter : filters) {
            List<BytesRef> values = filter.values.stream().map(BytesRef::new).toList();
            all.add(new TermInSetQuery(field(filter.property), values), Occur.FILTER);
        }
        return all.build();
    }

    private static Query word(String token, boolean last) {
        String folded = Text.folded(token);
        List<Query> ways = new ArrayList<>(List.of(
                boosted(new TermQuery(new Term(NAME, token)), 8),
                boosted(new TermQuery(new Term(NAME_FOLDED, folded)), 4),
                boosted(new TermQuery(new Term(TEXT, token)), 2),
                boosted(new TermQuery(new Term(TEXT_FOLDED, folded)), 1)));
        if (last && folded.length() > 1) {
            ways.add(boosted(new PrefixQuery(new Term(NAME_FOLDED, folded)), 1));
        }
        return new DisjunctionMaxQuery(ways, 0.1f);
    }

    private static Query boosted(Query query, float boost) {
        return new BoostQuery(query, boost);
    }

    private static List<String> tokens(String words) {
        List<String> tokens = new ArrayList<>();
        try (TokenStream stream = ANALYZER.tokenStream(NAME, words)) {
            CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
            stream.reset();
            while (stream.incrementToken() && tokens.size() < 32) {
                tokens.add(term.toString());
            }
            stream.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return tokens;
    }
}
