package org.ketnoi.transfer.network;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ketnoi.graph.Iri;

/** All pieces of evidence in columns, numbered in the order of their names; those told later stand behind. Immutable. */
final class EvidenceTable {
    private final Columns columns;
    private final Map<Integer, Evidence> changed;
    private final Map<Iri, Integer> added;
    private final Set<Integer> gone;

    /**
     * One entry for each piece.
     *
     * @param texts sources and methods, each once
     * @param day days since 1970-01-01
     */
    @SuppressWarnings("ArrayRecordComponent")
    record Columns(
            NamePool names,
            List<String> texts,
            int[] source,
            int[] method,
            int[] day,
            double[] confidence,
            BitSet fictional,
            BitSet register) {}

    EvidenceTable(Columns columns) {
        this(columns, Map.of(), Map.of(), Set.of());
    }

    private EvidenceTable(Columns columns, Map<Integer, Evidence> changed, Map<Iri, Integer> added, Set<Integer> gone) {
        this.columns = columns;
        this.changed = changed;
        this.added = added;
        this.gone = gone;
    }

    /** This table with pieces that are new or are told anew, and without others. */
    EvidenceTable with(Collection<Evidence> told, Collection<Iri> dropped) {
        Map<Integer, Evidence> more = new HashMap<>(changed);
        Map<Iri, Integer> numbers = new HashMap<>(added);
        Set<Integer> without = new HashSet<>(gone);
        for (Evidence item : told) {
            int known = columns.names.find(item.id());
            int number =
                    known >= 0 ? known : numbers.computeIfAbsent(item.id(), key -> columns.day.length + numbers.size());
            more.put(number, item);
            without.remove(number);
        }
        dropped.stream().map(this::find).filter(number -> number >= 0).forEach(without::add);
        return new EvidenceTable(columns, more, numbers, without);
    }

    int size() {
        return columns.day.length + added.size();
    }

    /** The number of a piece, or {@link NamePool#ABSENT}. */
    int find(Iri name) {
        int known = columns.names.find(name);
        int number = known >= 0 ? known : added.getOrDefault(name, NamePool.ABSENT);
        return gone.contains(number) ? NamePool.ABSENT : number;
    }

    Evidence get(int number) {
        Evidence told = changed.get(number);
        return told != null
                ? told
                : new Evidence(
                        columns.names.get(number),
                        columns.texts.get(columns.source[number]),
                        LocalDate.ofEpochDay(columns.day[number]),
                        columns.texts.get(columns.method[number]),
                        columns.confidence[number],
                        columns.fictional.get(number));
    }

    List<Evidence> all(int[] numbers) {
        return Arrays.stream(numbers).mapToObj(this::get).toList();
    }

    boolean isRegister(int number) {
        Evidence told = changed.get(number);
        return told != null ? told.isRegister() : columns.register.get(number);
    }

    /** What is left to doubt when there is this piece: 1 − its worth on a date. */
    double doubt(int number, Reliability reliability, LocalDate date) {
        Evidence told = changed.get(number);
        return told != null
                ? reliability.doubt(told.isRegister(), told.date(), told.confidence(), date)
                : reliability.doubt(
                        columns.register.get(number),
                        LocalDate.ofEpochDay(columns.day[number]),
                        columns.confidence[number],
                        date);
    }

    Columns columns() {
        return columns;
    }

    boolean isChanged() {
        return !changed.isEmpty() || !gone.isEmpty();
    }

    boolean isGone(int number) {
        return gone.contains(number);
    }

    /** Whether a name is that of an import run, which stands for what it states. */
    static boolean isRegister(Iri name) {
        return name.value().startsWith(Iri.ENTITIES + "run/");
    }
}
