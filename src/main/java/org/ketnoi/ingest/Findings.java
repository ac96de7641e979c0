package org.ketnoi.ingest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ketnoi.ontology.Severity;

/** What is wrong or wanting in a file: all places with a fault, and the findings themselves up to a bound. */
final class Findings {
    /** So many violations are kept, so many warnings, and so many notes. */
    static final int MOST_KEPT = 10_000;

    /** After these nothing more of a file is read, so that the rest of it is not known. */
    private static final Set<String> LAST_WORDS = Set.of("syntax", "broken-csv", "too-many-rows");

    private final List<Finding> kept = new ArrayList<>();
    private final Set<Place> faulty = new HashSet<>();
    private boolean broken;
    private final Map<Severity, Long> counts = new EnumMap<>(Severity.class);

    void report(Finding finding) {
        if (finding.isViolation()) {
            broken |= finding.row() == 0 || LAST_WORDS.contains(finding.code());
            faulty.add(finding.place().at(0));
        }
        if (counts.merge(finding.severity(), 1L, Long::sum) <= MOST_KEPT) {
            kept.add(finding);
        }
    }

    /** Takes over what was found elsewhere, in the order of the file. */
    void merge(List<Findings> parts) {
        List<Finding> together = new ArrayList<>();
        for (Findings part : parts) {
            together.addAll(part.kept);
            faulty.addAll(part.faulty);
            broken |= part.broken;
        }
        if (parts.size() > 1) {
            together.sort(Comparator.comparing(Finding::row));
        }
        together.forEach(this::report);
        together.forEach(finding -> counts.merge(finding.severity(), -1L, Long::sum));
        parts.forEach(part -> part.counts.forEach((severity, count) -> counts.merge(severity, count, Long::sum)));
    }

    /** Whether the file as a whole cannot be taken in, whatever is left out. */
    boolean isBroken() {
        return broken;
    }

    void breakOff() {
        broken = true;
    }

    boolean hasFaults() {
        return broken || !faulty.isEmpty();
    }

    /** The faulty places since this was asked before. */
    Set<Place> takeFaulty() {
        Set<Place> taken = Set.copyOf(faulty);
        faulty.clear();
        return taken;
    }

    List<Finding> all() {
        return List.copyOf(kept);
    }

    /** The first ones of each kind. */
    List<Finding> first(int most) {
        List<Finding> first = new ArrayList<>();
        Map<Severity, Integer> alike = new EnumMap<>(Severity.class);
        for (Finding finding : kept) {
            if (alike.merge(finding.severity(), 1, Integer::sum) <= most) {
                first.add(finding);
            }
        }
        return List.copyOf(first);
    }

    long count(Severity severity) {
        return counts.getOrDefault(severity, 0L);
    }
}
