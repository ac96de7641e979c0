package org.ketnoi.transfer.network;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ketnoi.graph.Iri;

/** Collects pieces of evidence in whatever order they are met. One thread. */
final class EvidenceMaker {
    private final Numbering numbers = new Numbering();
    private final List<Evidence> met = new ArrayList<>();
    private final List<String> runs = new ArrayList<>();
    private final Map<String, Integer> texts = new HashMap<>();
    private final List<String> allTexts = new ArrayList<>();

    /** @param run that states it; of the same piece in several runs the one counts whose name is first */
    void add(Evidence item, String run) {
        int known = numbers.size();
        int number = numbers.of(item.id());
        if (number == known) {
            met.add(item);
            runs.add(run);
        } else if (run.compareTo(runs.get(number)) < 0) {
            met.set(number, item);
            runs.set(number, run);
        }
    }

    /** The number for now of a piece, or {@link NamePool#ABSENT}. */
    int find(Iri name) {
        return numbers.find(name);
    }

    /**
     * All pieces in the order of their names.
     *
     * @param last the last number by the one for now
     */
    record Made(EvidenceTable table, int[] last) {}

    Made made() {
        Numbering.Ordered ordered = numbers.ordered();
        int size = met.size();
        int[] source = new int[size];
        int[] method = new int[size];
        int[] day = new int[size];
        double[] confidence = new double[size];
        BitSet fictional = new BitSet(size);
        BitSet register = new BitSet(size);
        for (int number = 0; number < size; number++) {
            Evidence item = met.get(number);
            int place = ordered.last()[number];
            source[place] = text(item.source());
            method[place] = text(item.method());
            day[place] = Math.toIntExact(item.date().toEpochDay());
            confidence[place] = item.confidence();
            fictional.set(place, item.fictional());
            register.set(place, item.isRegister());
        }
        EvidenceTable table = new EvidenceTable(new EvidenceTable.Columns(
                ordered.names(), List.copyOf(allTexts), source, method, day, confidence, fictional, register));
        return new Made(table, ordered.last());
    }

    private int text(String text) {
        return texts.computeIfAbsent(text, key -> {
            allTexts.add(key);
            return allTexts.size() - 1;
        });
    }
}
