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
    /** More violations than this, or more warnings, help nobody. */
    public static final int MOST_FINDINGS = 100;

    private final Map<Triple, Integer> rows = new LinkedHashMap<>();
    private final Map<Node, Integer> firstRows = new LinkedHashMap<>();
    private final List<Finding> findings = new ArrayList<>();
    private Optional<Provenance> stated = Optional.empty();

    public void add(Triple triple, int row) {
        rows.putIfAbsent(triple, row);
        firstRows.putIfAbsent(triple.getSubject(), row);
    }

    public void report(Finding finding) {
        long alike = findings.stream()
                .filter(other -> other.isViolation() == finding.isViolation())
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

    /** The row in which a statement stands. */
    public int row(Triple triple) {
        return rows.getOrDefault(triple, 0);
    }

    /** The first row that speaks of a thing; 0 when none does. */
    public int row(Node subject) {
        return firstRows.getOrDefault(subject, 0);
    }

    public boolean speaksOf(Node subject) {
        return firstRows.containsKey(subject);
    }

    public List<Triple> triples() {
        return List.copyOf(rows.keySet());
    }

    public List<Finding> findings() {
        return List.copyOf(findings);
    }

    /** How many things the file speaks of. */
    public int subjects() {
        return firstRows.size();
    }
}
