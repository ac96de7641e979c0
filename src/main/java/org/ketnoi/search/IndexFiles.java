package org.ketnoi.search;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SerialMergeScheduler;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TieredMergePolicy;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.store.FSDirectory;
import org.ketnoi.graph.Iri;

/** The index's files in a directory of their own. One thread at a time. */
final class IndexFiles implements Closeable {
    /** Grows when the same statements make other documents. */
    private static final int FORMAT = 3;

    private static final String VERSION = "version";
    private static final String MADE_BY = "madeBy";
    private static final int SEGMENTS_OF_A_SIZE = 6;

    private final FSDirectory directory;
    private final IndexWriter writer;
    private final String madeBy;
    private final KeptAnswers kept = new KeptAnswers();

    private IndexFiles(FSDirectory directory, IndexWriter writer, String madeBy) {
        this.directory = directory;
        this.writer = writer;
        this.madeBy = madeBy;
    }

    /**
     * The index that is there.
     *
     * @param questions what stands for the questions that it was made by
     * @throws IOException when there is none, it is damaged, or was made otherwise
     */
    static IndexFiles open(Path place, long questions, int megabytes) throws IOException {
        IndexFiles files = with(place, questions, megabytes, IndexWriterConfig.OpenMode.APPEND);
        if (!files.madeBy.equals(files.committed().get(MADE_BY))) {
            files.close();
            throw new IOException("made by other questions");
        }
        return files;
    }

    /** An empty index; whatever was there is deleted. */
    static IndexFiles create(Path place, long questions, int megabytes) throws IOException {
        Files.createDirectories(place);
        try (Stream<Path> old = Files.list(place)) {
            for (Path file : old.toList()) {
                Files.delete(file);
            }
        }
        return with(place, questions, megabytes, IndexWriterConfig.OpenMode.CREATE);
    }

    private static IndexFiles with(Path place, long questions, int megabytes, IndexWriterConfig.OpenMode mode)
            throws IOException {
        FSDirectory directory = FSDirectory.open(place);
        try {
            IndexWriter writer = new IndexWriter(directory, settings(megabytes).setOpenMode(mode));
            return new IndexFiles(directory, writer, FORMAT + ":" + questions);
        } catch (IOException | RuntimeException e) {
            directory.close();
            throw e;
        }
    }

    /** Sorted, so that the first ones found in a segment are the best of equals. Merges run here, so that none is open. */
    private static IndexWriterConfig settings(int megabytes) {
        TieredMergePolicy merging = new TieredMergePolicy();
        merging.setForceMergeDeletesPctAllowed(0);
        merging.setSegmentsPerTier(SEGMENTS_OF_A_SIZE);
        return new IndexWriterConfig(analyzer())
                .setIndexSort(new Sort(
                        new SortField(ThingDocument.RANK, SortField.Type.LONG),
                        new SortField(ThingDocument.ID, SortField.Type.STRING)))
                .setMergePolicy(merging)
                .setMergeScheduler(new SerialMergeScheduler())
                .setCommitOnClose(false)
                .setRAMBufferSizeMB(megabytes);
    }

    private static Analyzer analyzer() {
        Map<String, Analyzer> others = new HashMap<>();
        for (Part part : Part.values()) {
            others.put(part.folded(), WordAnalyzer.FOLDED);
        }
        for (String passage : List.of(ThingDocument.EVIDENCE, ThingDocument.SELF, ThingDocument.TRADE)) {
            others.put(passage, PassageAnalyzer.ANALYZER);
        }
        return new PerFieldAnalyzerWrapper(WordAnalyzer.EXACT, others);
    }

    private Map<String, String> committed() {
        Map<String, String> data = new HashMap<>();
        Iterable<Map.Entry<String, String>> noted = writer.getLiveCommitData();
        if (noted != null) {
            noted.forEach(entry -> data.put(entry.getKey(), entry.getValue()));
        }
        return data;
    }

    /** The version of the graph that the last commit shows. */
    long version() {
        return Long.parseLong(committed().getOrDefault(VERSION, "-1"));
    }

    void add(Described thing) throws IOException {
        writer.addDocument(ThingDocument.of(thing));
    }

    void replace(Described thing) throws IOException {
        writer.updateDocument(id(thing.id()), ThingDocument.of(thing));
    }

    void remove(Iri thing) throws IOException {
        writer.deleteDocuments(id(thing));
    }

    private static Term id(Iri thing) {
        return new Term(ThingDocument.ID, thing.value());
    }

    /** What was added and removed so far, as of a version. */
    IndexView view(long version) throws IOException {
        return new IndexView(DirectoryReader.open(writer), kept, version);
    }

    /** What has changed since a view, as of a version. */
    IndexView after(IndexView former, long version) throws IOException {
        DirectoryReader changed = DirectoryReader.openIfChanged(former.reader(), writer);
        if (changed != null) {
            return new IndexView(changed, kept, version);
        }
        former.acquire();
        return new IndexView(former.reader(), kept, version);
    }

    /** Writes all to the disk, as of a version. */
    void commit(long version) throws IOException {
        writer.setLiveCommitData(
                Map.of(VERSION, Long.toString(version), MADE_BY, madeBy).entrySet());
        writer.commit();
    }

    /** Takes what was removed out of the files. Those in which it is stay until nobody reads them; see {@link #sweep}. */
    void expunge() throws IOException {
        writer.forceMergeDeletes();
    }

    void sweep() throws IOException {
        writer.deleteUnusedFiles();
    }

    long size() throws IOException {
        long size = 0;
        for (String file : directory.listAll()) {
            size += directory.fileLength(file);
        }
        return size;
    }

    /** @throws IOException when what is on the disk is not what was written */
    static void check(IndexView view) throws IOException {
        for (LeafReaderContext leaf : (List<LeafReaderContext>) view.reader().leaves()) {
            leaf.reader().checkIntegrity();
        }
    }

    /** Without what was not committed. */
    @Override
    public void close() throws IOException {
        writer.close();
        directory.close();
    }
}
