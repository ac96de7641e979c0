package org.ketnoi.expertise;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ketnoi.graph.Iri;

/**
 * Fields, which are narrower than which, and all texts that name or define them. Immutable.
 *
 * @param texts in the order of their text
 */
record FieldTree(Map<Iri, List<Iri>> broader, Map<Iri, List<Iri>> narrower, Map<Iri, List<String>> texts) {
    /** A scheme that is deeper is cut there; a ring ends. */
    private static final int MOST_LEVELS = 8;

    static FieldTree of(Map<Iri, Said> fields) {
        Map<Iri, List<Iri>> broader = new HashMap<>();
        Map<Iri, List<Iri>> narrower = new HashMap<>();
        Map<Iri, List<String>> texts = new HashMap<>();
        fields.forEach((field, said) -> {
            broader.put(field, said.iris("broader"));
            said.iris("broader")
                    .forEach(wide -> narrower.computeIfAbsent(wide, key -> new ArrayList<>())
                            .add(field));
            List<String> all = new ArrayList<>(said.texts("prefLabel"));
            all.addAll(said.texts("altLabel"));
            all.addAll(said.texts("definition"));
            texts.put(field, List.copyOf(all));
        });
        narrower.replaceAll((field, all) -> all.stream().sorted().toList());
        return new FieldTree(Map.copyOf(broader), Map.copyOf(narrower), Map.copyOf(texts));
    }

    boolean has(Iri field) {
        return broader.containsKey(field);
    }

    boolean isAny(Collection<Iri> things) {
        return things.stream().anyMatch(thing -> has(thing) || thing.isConceptOf("field"));
    }

    /** How a field is related to the one it was reached from. */
    enum Relation {
        SAME,
        NARROWER,
        BROADER,
        /** Under the same broader field. */
        RELATED
    }

    /** @param steps up or down, 0 for the field itself; 1 for those beside it */
    record Near(Iri field, Relation relation, Iri via, int steps) {
        /** What the way counts, of a level up or down each. */
        double weight(double narrower, double broader, double related) {
            return switch (relation) {
                case SAME -> 1;
                case NARROWER -> Math.pow(narrower, steps);
                case BROADER -> Math.pow(broader, steps);
                case RELATED -> related;
            };
        }
    }

    /** The field, all narrower ones, all broader ones, and those beside it; each once, the nearest way. */
    List<Near> around(Iri field) {
        Map<Iri, Near> near = new LinkedHashMap<>();
        near.put(field, new Near(field, Relation.SAME, field, 0));
        walk(field, narrower, Relation.NARROWER, near);
        walk(field, broader, Relation.BROADER, near);
        for (Iri wide : broader.getOrDefault(field, List.of())) {
            narrower.getOrDefault(wide, List.of())
                    .forEach(beside -> near.putIfAbsent(beside, new Near(beside, Relation.RELATED, wide, 1)));
        }
        return List.copyOf(near.values());
    }

    private static void walk(Iri field, Map<Iri, List<Iri>> next, Relation relation, Map<Iri, Near> near) {
        Set<Iri> level = Set.of(field);
        for (int steps = 1; steps <= MOST_LEVELS && !level.isEmpty(); steps++) {
            Set<Iri> further = new HashSet<>();
            for (Iri one : level) {
                for (Iri other : next.getOrDefault(one, List.of())) {
                    if (near.putIfAbsent(other, new Near(other, relation, one, steps)) == null) {
                        further.add(other);
                    }
                }
            }
            level = further;
        }
    }

    /** The field and all narrower ones. */
    Set<Iri> withNarrower(Iri field) {
        Map<Iri, Near> near = new LinkedHashMap<>();
        near.put(field, new Near(field, Relation.SAME, field, 0));
        walk(field, narrower, Relation.NARROWER, near);
        return Set.copyOf(near.keySet());
    }
}
