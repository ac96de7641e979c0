package org.ketnoi.store.local;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Consumer;
import java.util.function.Function;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.query.ResultSet;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphWrapper;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.TDB2;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.ketnoi.graph.Iri;
import org.ketnoi.store.Arguments;
import org.ketnoi.store.Change;
import org.ketnoi.store.GraphStore;
import org.ketnoi.store.NamedQuery;
import org.ketnoi.store.Row;
import org.ketnoi.store.Scan;

/**
 * A TDB2 graph in this process. Reads run side by side; changes run one after the other on one thread that nobody
 * interrupts. A change that fails is rolled back and the database is opened anew, because a TDB2 database that went on
 * after a large aborted write can be damaged by the next one (Jena issue 3877).
 */
public final class LocalGraphStore implements GraphStore, AutoCloseable {
    private static final Node STATE = NodeFactory.createURI("https://w3id.org/ketnoi/graph/state");
    private static final Node VERSION = NodeFactory.createURI(Iri.ONTOLOGY + "version");

    private final Location location;
    private final Writer writer;
    private final ChangeJournal journal;
    private final Bindings bindings = new Bindings();
    private final ReentrantReadWriteLock opening = new ReentrantReadWriteLock();
    private volatile DatasetGraph dataset;
    private volatile long version;

    private LocalGraphStore(Location location, String name) {
        this.location = location;
        this.dataset = connect();
        this.version = Txn.calculateRead(dataset, () -> readVersion(dataset));
        this.journal = new ChangeJournal(version);
        this.writer = new Writer(name);
    }

    /**
     * Opens, or makes, the database in a directory.
     *
     * @throws org.ketnoi.store.StoreLockedException when another process has it open
     */
    public static LocalGraphStore open(Path directory) {
        StoreDirectory.claim(directory);
        return new LocalGraphStore(
                Location.create(directory), directory.getFileName().toString());
    }

    /** An empty database that is gone with the process. */
    public static LocalGraphStore inMemory() {
        return new LocalGraphStore(Location.mem(), "memory");
    }

    private DatasetGraph connect() {
        DatasetGraph connected =
                location.isMem() ? DatabaseMgr.createDatasetGraph() : DatabaseMgr.connectDatasetGraph(location);
        connected.getContext().setTrue(TDB2.symUnionDefaultGraph);
        return connected;
    }

    @Override
    public <T> List<T> select(NamedQuery query, Arguments arguments, Function<Row, T> mapper) {
        return read(graph -> {
            try (QueryExecution execution = bindings.prepare(graph, query, arguments)) {
                ResultSet rows = execution.execSelect();
                List<T> answer = new ArrayList<>();
                rows.forEachRemaining(solution -> answer.add(mapper.apply(new SolutionRow(solution))));
                return List.copyOf(answer);
            }
        });
    }

    @Override
    public String text(NamedQuery query, Arguments arguments) {
        return Bindings.limited(bindings.bound(query, arguments), arguments).toString();
    }

    @Override
    public <T> T scan(Function<Scan, T> reading) {
        return read(graph -> reading.apply(new LocalScan(graph, bindings)));
    }

    @Override
    public long version() {
        return version;
    }

    @Override
    public Optional<Change> changedSince(long version) {
        return journal.since(version);
    }

    /** Runs a reading with one consistent state of the graph. The default graph is the union of all named ones. */
    public <T> T read(Function<DatasetGraph, T> reading) {
        opening.readLock().lock();
        try {
            DatasetGraph current = dataset;
            return Txn.calculateRead(current, () -> reading.apply(current));
        } finally {
            opening.readLock().unlock();
        }
    }

    /** The graph for a server of queries that has transactions of its own; the same object also after a reopening. */
    public DatasetGraph dataset() {
        return new DatasetGraphWrapper(dataset) {
            @Override
            protected DatasetGraph get() {
                return dataset;
            }
        };
    }

    /**
     * Makes a change, all or nothing, and returns when it is on disk. Whatever can be found wrong is to be found before:
     * a change that throws costs reopening the database.
     */
    public void write(Consumer<DatasetGraph> change) {
        writer.run(() -> {
            Touching touched = new Touching(ChangeJournal.MOST_NAMES);
            long next = version + 1;
            commit(graph -> change.accept(new CanonicalDataset(graph, touched)), next);
            // Who sees the new version finds the change that led to it.
            journal.record(next, touched);
            version = next;
        });
    }

    /** Makes a change on which nothing depends that is derived from the graph: the version stays. */
    public void annotate(Consumer<DatasetGraph> change) {
        writer.run(() -> commit(graph -> change.accept(new CanonicalDataset(graph, new Touching(0))), version));
    }

    private void commit(Consumer<DatasetGraph> change, long next) {
        DatasetGraph current = dataset;
        boolean committed = false;
        current.begin(ReadWrite.WRITE);
        try {
            change.accept(current);
            writeVersion(current, next);
            current.commit();
            committed = true;
        } finally {
            if (!committed) {
                current.abort();
            }
            current.end();
            if (!committed) {
                reopen();
            }
        }
    }

    /**
     * Writes the data anew and deletes the files that were before, in which what was deleted can still be read. Changes
     * wait until it is done, and readings for a moment; after a crash in the middle, do it again.
     */
    public void compact() {
        writer.run(() -> {
            if (location.isMem()) {
                return;
            }
            DatabaseMgr.compact(dataset, true);
            dataset.getContext().setTrue(TDB2.symUnionDefaultGraph);
            StoreDirectory.dropFormer(Path.of(location.getDirectoryPath()));
        });
    }

    private void reopen() {
        if (location.isMem()) {
            return;
        }
        opening.writeLock().lock();
        try {
            TDBInternal.expel(dataset);
            dataset = connect();
        } finally {
            opening.writeLock().unlock();
        }
    }

    static long readVersion(DatasetGraph graph) {
        var found = graph.find(STATE, STATE, VERSION, Node.ANY);
        return found.hasNext() ? Long.parseLong(found.next().getObject().getLiteralLexicalForm()) : 0;
    }

    private static void writeVersion(DatasetGraph graph, long version) {
        graph.deleteAny(STATE, STATE, VERSION, Node.ANY);
        graph.add(new Quad(STATE, STATE, VERSION, Bindings.literal(version)));
    }

    /** Lets the last change end, then frees the directory for other processes. */
    @Override
    public void close() {
        writer.close();
        opening.writeLock().lock();
        try {
            if (!location.isMem()) {
                TDBInternal.expel(dataset);
            }
        } finally {
            opening.writeLock().unlock();
        }
    }
}
