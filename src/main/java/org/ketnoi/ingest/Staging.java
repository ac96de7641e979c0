package org.ketnoi.ingest;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.ketnoi.store.local.Decimals;

/**
 * What a reader took from a file, each statement with the row that it stands in, and what it found wrong. Many
 * statements go to a file, so that the memory needed grows with the number of things only. For one thread.
 */
public final class Staging implements AutoCloseable {
    /** A report shows no more violations than this, or more warnings, or more notes: more help nobody. */
    public static final int MOST_FINDINGS = 100;

    private static final int TELL_AFTER = 1_000;
    private static final Place NOWHERE = Place.ofRow(0);

    private final StagedStatements statements;
    private final Map<Node, Place> firstPlaces = new LinkedHashMap<>();
    private final StagedPeople people = new StagedPeople();
    private final Findings findings = new Findings();
    private final SheetColumns columns = new SheetColumns();
    private final Set<Place> leftOut = new HashSet<>();
    private final Set<Node> leftOutThings = new HashSet<>();
    private Optional<Provenance> stated = Optional.empty();
    private Progress progress = Progress.untold();

    public Staging() {
        this(Optional.empty(), StagedStatements.MOST_IN_MEMORY);
    }

    /** Where more statements than a number go to a file in a directory. */
    Staging(Optional<Path> directory, int mostInMemory) {
        this.statements = new StagedStatements(directory, mostInMemory);
    }

    /** In a file without sheets. */
    public void add(Triple triple, int row) {
        add(triple, Place.ofRow(row));
    }

    public void add(Triple said, Place place) {
        // As the records have it, so that what is known is found.
        Triple triple = Decimals.canonical(said);
        statements.add(triple, place);
        people.note(triple, place);
        firstPlaces.putIfAbsent(triple.getSubject(), place);
        if (statements.size() % TELL_AFTER == 0) {
            progress.at(Stage.READ, statements.size(), 0);
        }
    }

    /** Has told how far the reading has come. */
    void tell(Progress told) {
        progress = told;
    }

    public void report(Finding finding) {
        findings.report(finding);
    }

    /** Whether there is anything wrong that is more than a warning, and was not left out. */
    public boolean isRefused() {
        return findings.hasFaults();
    }

    /** The format itself tells where its data comes from. */
    public void state(Provenance provenance) {
        stated = Optional.of(provenance);
    }

    public Optional<Provenance> stated() {
        return stated;
    }

    /** Which column states which property, for formats that have columns. */
    public SheetColumns columns() {
        return columns;
    }

    /** Where a statement stands. */
    public Place place(Triple triple) {
        return parts().stream()
                .flatMap(part -> Optional.ofNullable(part.load().get(triple)).stream())
                .findFirst()
                .orElse(NOWHERE);
    }

    /** The first place that speaks of a thing; its row is 0 when none does. */
    public Place place(Node subject) {
        return firstPlaces.getOrDefault(subject, NOWHERE);
    }

    /** The row of {@link #place(Triple)}. */
    public int row(Triple triple) {
        return place(triple).row();
    }

    /** The row of {@link #place(Node)}. */
    public int row(Node subject) {
        return place(subject).row();
    }

    public boolean speaksOf(Node subject) {
        return firstPlaces.containsKey(subject);
    }

    /** All statements, which may be too many for the memory. */
    public List<Triple> triples() {
        List<Triple> all = new ArrayList<>();
        parts().forEach(part -> all.addAll(part.load().keySet()));
        return List.copyOf(all);
    }

    public List<Finding> findings() {
        return findings.first(MOST_FINDINGS);
    }

    /** How many things the file speaks of. */
    public int subjects() {
        return firstPlaces.size();
    }

    StagedPeople people() {
        return people;
    }

    Set<Node> things() {
        return firstPlaces.keySet();
    }

    Findings found() {
        return findings;
    }

    /** How many statements were added so far, one that stands twice counted twice when they are many. */
    long added() {
        return statements.size();
    }

    /** The statements that are not left out, in parts, each with all that is said about its things. */
    List<StagedStatements.Part> parts() {
        return leftOut.isEmpty()
                ? statements.parts()
                : statements.parts().stream()
                        .<StagedStatements.Part>map(part -> () -> remaining(part.load()))
                        .toList();
    }

    private Map<Triple, Place> remaining(Map<Triple, Place> all) {
        Map<Triple, Place> remaining = new LinkedHashMap<>();
        all.forEach((triple, place) -> {
            if (!leftOut.contains(place.at(0)) && !leftOutThings.contains(triple.getSubject())) {
                remaining.put(triple, place);
            }
        });
        return remaining;
    }

    /** Leaves out the rows in which something is wrong, and the things of which they are the first to speak. */
    void leaveFaultyOut() {
        leftOut.addAll(findings.takeFaulty());
        firstPlaces.entrySet().removeIf(thing -> {
            boolean out = leftOut.contains(thing.getValue().at(0));
            if (out) {
                leftOutThings.add(thing.getKey());
            }
            return out;
        });
    }

    /** Nothing of the file comes in, whatever is left out: nothing of it is left, or the rest of it is not known. */
    public void refuse() {
        findings.breakOff();
    }

    boolean isLeftOut(Node thing) {
        return leftOutThings.contains(thing);
    }

    /** How many rows were left out. */
    int rowsLeftOut() {
        return leftOut.size();
    }

    /** Deletes what lies in files. */
    @Override
    public void close() {
        statements.close();
    }
}
