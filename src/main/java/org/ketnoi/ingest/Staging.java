package org.ketnoi.ingest;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/** What a reader took from a file, each statement with the row that it stands in, and what it found wrong. */
public final class Staging {
    /** More violations than this, or more warnings, or more notes, help nobody. */
    public static final int MOST_FINDINGS = 100;

    private static final Place NOWHERE = Place.ofRow(0);

    private final Map<Triple, Place> places = new LinkedHashMap<>();
    private final Map<Node, Place> firstPlaces = new LinkedHashMap<>();
    private final List<Finding> findings = new ArrayList<>();
    private final SheetColumns columns = new SheetColumns();
    private Optional<Provenance> stated = Optional.empty();

    /** In a file without sheets. */
    public void add(Triple triple, int row) {
        add(triple, Place.ofRow(row));
    }

    public void add(Triple triple, Place place) {
        places.putIfAbsent(triple, place);
        firstPlaces.putIfAbsent(triple.getSubject(), place);
    }

    public void report(Finding finding) {
        long alike = findings.stream()
                .filter(other -> other.severity() == finding.severity())
                .count();
        if (alike < MOST_FINDINGS) {
            findings.add(finding);
        }
    }

    /** Whether there is anything wrong that is more than a warning. */
    public boolean isRefused() {
        return findings.stream().anyMatch(Finding::isViolation);
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
        return places.getOrDefault(triple, NOWHERE);
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

    public List<Triple> triples() {
        return List.copyOf(places.keySet());
    }

    public List<Finding> findings() {
        return List.copyOf(findings);
    }

    /** How many things the file speaks of. */
    public int subjects() {
        return firstPlaces.size();
    }
}
