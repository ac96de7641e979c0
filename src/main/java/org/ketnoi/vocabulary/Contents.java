package org.ketnoi.vocabulary;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.ketnoi.graph.Iri;

/** The concepts of one vocabulary, and how they stand to each other. Immutable. */
public final class Contents {
    private final Map<Iri, Concept> concepts;
    private final Map<Iri, Set<Iri>> broader = new TreeMap<>();

    Contents(Map<Iri, Concept> concepts) {
        this.concepts = Collections.unmodifiableMap(new TreeMap<>(concepts));
        concepts.values().forEach(concept -> {
            concept.broader().forEach(wide -> relate(concept.id(), wide));
            // Some publishers say the one direction only.
            concept.said().things(Property.NARROWER).forEach(narrow -> relate(narrow, concept.id()));
        });
    }

    private void relate(Iri narrow, Iri wide) {
        if (concepts.containsKey(narrow) && concepts.containsKey(wide)) {
            broader.computeIfAbsent(narrow, key -> new LinkedHashSet<>()).add(wide);
        }
    }

    public Collection<Concept> concepts() {
        return concepts.values();
    }

    public Optional<Concept> find(Iri concept) {
        return Optional.ofNullable(concepts.get(concept));
    }

    public List<Tree> tree(Comparator<Iri> order) {
        return Tree.of(concepts.keySet(), concept -> broader.getOrDefault(concept, Set.of()), order);
    }

    /** What stands above a concept, the broadest first; of several broader ones the first by name is followed. */
    public List<Iri> above(Iri concept) {
        List<Iri> path = new ArrayList<>();
        Optional<Iri> next = oneAbove(concept);
        while (next.isPresent() && !path.contains(next.get()) && !next.get().equals(concept)) {
            path.addFirst(next.get());
            next = oneAbove(next.get());
        }
        return path;
    }

    private Optional<Iri> oneAbove(Iri concept) {
        return broader.getOrDefault(concept, Set.of()).stream().min(Comparator.naturalOrder());
    }
}
