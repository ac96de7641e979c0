package org.ketnoi.records;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.ketnoi.graph.Iri;
import org.ketnoi.store.local.LocalGraphStore;
import org.springframework.context.ApplicationEventPublisher;

/**
 * The editorial store. A run's graph bears the run's name; the contact data and the consents that it brought lie in graphs
 * beside it, under {@value #CONTACTS} and {@value #CONSENTS}, which no publication reads. The store itself is not handed out. Safe for many threads.
 */
public final class Records implements AutoCloseable {
    private static final String CONTACTS = "https://w3id.org/ketnoi/graph/contact/";
    private static final String CONSENTS = "https://w3id.org/ketnoi/graph/consent/";
    private static final String CONSENT_NAMES = Iri.ENTITIES + "consent/";
    private static final String PROV = "http://www.w3.org/ns/prov#";

    private final LocalGraphStore store;
    private final ApplicationEventPublisher events;
    private final ReentrantLock turn = new ReentrantLock();

    public Records(LocalGraphStore store, ApplicationEventPublisher events) {
        this.store = store;
        this.events = events;
    }

    public long version() {
        return store.version();
    }

    /** Reads one consistent state. */
    public <T> T read(Function<DatasetGraph, T> reading) {
        return store.read(reading);
    }

    /** Whether a file of these very bytes has come in as this format before, with another run than those that leave. */
    public boolean holds(String digest, String format, Set<Iri> leaving) {
        return store.read(graph -> graph.stream(
                        Node.ANY, Node.ANY, term("contentDigest"), NodeFactory.createLiteralString(digest))
                .filter(quad -> leaving.stream()
                        .noneMatch(run -> run.value().equals(quad.getGraph().getURI())))
                .anyMatch(quad -> graph.contains(
                        Node.ANY, quad.getSubject(), term("importFormat"), NodeFactory.createLiteralString(format))));
    }

    /** Runs a work during which no change is made. */
    public <T> T still(Supplier<T> work) {
        turn.lock();
        try {
            return work.get();
        } finally {
            turn.unlock();
        }
    }

    /** Writes all of these runs, or none. */
    public void commit(List<StagedRun> runs) {
        tracked(graph -> runs.forEach(run -> begin(graph, run)));
    }

    /** Whether a run is there. */
    public boolean holdsRun(Iri run) {
        Node name = NodeFactory.createURI(run.value());
        return store.read(graph -> graph.contains(name, name, RDF.type.asNode(), term("ImportRun")));
    }

    /** Takes runs out and writes others, in one change. */
    public void replace(Set<Iri> leaving, List<StagedRun> coming) {
        tracked(graph -> {
            leaving.forEach(run -> delete(graph, run));
            coming.forEach(run -> begin(graph, run));
        });
    }

    /**
     * Takes runs out and puts something in their place, in one change.
     *
     * @param allowed looks at the records before; when it says no, nothing is changed
     */
    public void takeOut(Set<Iri> leaving, Predicate<DatasetGraph> allowed, Consumer<DatasetGraph> returning) {
        change(graph -> {
            if (allowed.test(graph)) {
                leaving.forEach(run -> delete(graph, run));
                returning.accept(graph);
            }
        });
    }

    private static void delete(DatasetGraph graph, Iri run) {
        graphsOf(run)
                .forEach(name -> graph.deleteAny(NodeFactory.createURI(name.value()), Node.ANY, Node.ANY, Node.ANY));
    }

    /** Writes what cannot be written as runs alone: all of it, or nothing. */
    public void change(Consumer<DatasetGraph> change) {
        tracked(change::accept);
    }

    /** One change after the other, each with what follows from it. */
    private void tracked(Consumer<Tracking> change) {
        still(() -> {
            events.publishEvent(new RecordsChanging());
            List<RecordsChanged> changed = new ArrayList<>();
            store.write(graph -> {
                Tracking tracking = new Tracking(graph);
                change.accept(tracking);
                changed.add(tracking.changed(store.version() + 1));
            });
            changed.forEach(events::publishEvent);
            return changed;
        });
    }

    /** What a run brings into a graph of its own can be large: it is told of as a whole. */
    private static void begin(Tracking graph, StagedRun staged) {
        Node name = NodeFactory.createURI(staged.run().name().value());
        if (graph.contains(name, Node.ANY, Node.ANY, Node.ANY)) {
            write(graph, staged);
            return;
        }
        write(graph.unwatched(), graph, staged);
        graph.begun(new NewGraph(name, staged.statements()));
        writeBeside(graph, staged);
    }

    /** Writes what no publication shows, such as who read what: on disk when this returns, and nobody is told. */
    public void keep(Consumer<DatasetGraph> change) {
        store.annotate(change);
    }

    /** Takes what was deleted off the disk. */
    public void compact() {
        store.compact();
    }

    static void write(DatasetGraph graph, StagedRun staged) {
        write(graph, graph, staged);
        writeBeside(graph, staged);
    }

    private static void write(DatasetGraph own, DatasetGraph beside, StagedRun staged) {
        Node name = NodeFactory.createURI(staged.run().name().value());
        Node consents = NodeFactory.createURI(CONSENTS + staged.run().name().key());
        write(staged.statements(), triple -> {
            if (isOfConsent(triple)) {
                beside.add(new Quad(consents, triple));
            } else {
                own.add(new Quad(name, triple));
            }
        });
    }

    private static void writeBeside(DatasetGraph graph, StagedRun staged) {
        Node name = NodeFactory.createURI(staged.run().name().value());
        provenance(staged).forEach(triple -> graph.add(new Quad(name, triple)));
        Node contacts = NodeFactory.createURI(CONTACTS + staged.run().name().key());
        write(staged.contacts(), triple -> graph.add(new Quad(contacts, triple)));
    }

    private static void write(Statements statements, Consumer<Triple> writing) {
        try (Stream<Triple> triples = statements.stream()) {
            triples.forEach(writing);
        }
    }

    private static boolean isOfConsent(Triple triple) {
        return isConsent(triple.getSubject());
    }

    /** By its name, since a withdrawal may come alone, without its class. */
    public static boolean isConsent(Node thing) {
        return thing.isURI() && thing.getURI().startsWith(CONSENT_NAMES);
    }

    private static List<Triple> provenance(StagedRun staged) {
        ImportRun run = staged.run();
        Node name = NodeFactory.createURI(run.name().value());
        return List.of(
                Triple.create(name, RDF.type.asNode(), term("ImportRun")),
                Triple.create(name, RDF.type.asNode(), NodeFactory.createURI(PROV + "Activity")),
                Triple.create(
                        name,
                        NodeFactory.createURI(PROV + "startedAtTime"),
                        typed(run.startedAt(), XSDDatatype.XSDdateTime)),
                Triple.create(name, DCTerms.source.asNode(), text(run.source())),
                Triple.create(name, DCTerms.license.asNode(), text(run.licence())),
                Triple.create(name, DCTerms.date.asNode(), typed(run.date(), XSDDatatype.XSDdate)),
                Triple.create(name, term("sourceFile"), text(run.file())),
                Triple.create(name, term("importFormat"), text(run.format())),
                Triple.create(name, term("contentDigest"), text(run.digest())),
                Triple.create(name, term("fictional"), typed(run.fictional(), XSDDatatype.XSDboolean)),
                Triple.create(
                        name,
                        term("extractionMethod"),
                        NodeFactory.createURI(
                                Iri.concept("extraction-method", run.method()).value())),
                Triple.create(name, term("confidence"), typed(run.confidence(), XSDDatatype.XSDdecimal)),
                Triple.create(
                        name, term("statementCount"), typed(staged.statements().count(), XSDDatatype.XSDinteger)));
    }

    private static Node text(String value) {
        return NodeFactory.createLiteralString(value);
    }

    private static Node typed(Object value, XSDDatatype datatype) {
        return NodeFactory.createLiteralDT(value.toString(), datatype);
    }

    private static Node term(String localName) {
        return NodeFactory.createURI(Iri.term(localName).value());
    }

    /** The names of the graphs that hold what a run brought. */
    public static List<Iri> graphsOf(Iri run) {
        return List.of(run, Iri.of(CONTACTS + run.key()), Iri.of(CONSENTS + run.key()));
    }

    /** The run that brought what a graph holds. */
    public static String runOf(Node graph) {
        String name = graph.getURI();
        return name.startsWith(CONTACTS) || name.startsWith(CONSENTS)
                ? Iri.entity("run", Iri.of(name).key()).value()
                : name;
    }

    /** Whether a graph of the records holds contact data. */
    public static boolean isContactGraph(Node name) {
        return name.isURI() && name.getURI().startsWith(CONTACTS);
    }

    @Override
    public void close() {
        store.close();
    }
}
