package org.ketnoi.ingest.source;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.ketnoi.ingest.Finding;
import org.ketnoi.ingest.Staging;

/** Whether staged concepts are a vocabulary that can be read as a tree: each named, each under a top, none under itself. */
final class Hierarchy {
    private final Staging staging;
    private final Set<Node> concepts;
    private final Set<Node> tops;
    private final Set<Node> named;
    private final Map<Node, Set<Node>> broader = new HashMap<>();

    private Hierarchy(Staging staging) {
        this.staging = staging;
        List<Triple> triples = staging.triples();
        concepts = triples.stream()
                .filter(triple -> triple.getPredicate().equals(RDF.type.asNode()))
                .filter(triple -> triple.getObject().equals(SKOS.Concept.asNode()))
                .map(Triple::getSubject)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        tops = subjects(triples, SKOS.topConceptOf.asNode());
        named = subjects(triples, SKOS.prefLabel.asNode());
        triples.stream()
                .filter(triple -> triple.getPredicate().equals(SKOS.broader.asNode()))
                .forEach(triple -> broader.computeIfAbsent(triple.getSubject(), key -> new LinkedHashSet<>())
                        .add(triple.getObject()));
    }

    private static Set<Node> subjects(List<Triple> triples, Node property) {
        return triples.stream()
                .filter(triple -> triple.getPredicate().equals(property))
                .map(Triple::getSubject)
                .collect(Collectors.toSet());
    }

    /** Reports what is wrong with the concepts, each by its row. */
    static void check(Staging staging) {
        Hierarchy hierarchy = new Hierarchy(staging);
        hierarchy.concepts.forEach(hierarchy::check);
    }

    private void check(Node concept) {
        int row = staging.row(concept);
        if (!named.contains(concept)) {
            staging.report(Finding.of(row, "", "concept-without-name", concept.getURI()));
        }
        Set<Node> over = broader.getOrDefault(concept, Set.of());
        if (over.isEmpty() && !tops.contains(concept)) {
            staging.report(Finding.of(row, "", "loose-concept", concept.getURI()));
        }
        over.stream()
                .filter(other -> !concepts.contains(other))
                .forEach(other -> staging.report(Finding.of(row, "", "unknown-broader", other.toString())));
        if (isUnder(concept, concept)) {
            staging.report(Finding.of(row, "", "broader-loop", concept.getURI()));
        }
    }

    private boolean isUnder(Node concept, Node top) {
        Set<Node> reached = new HashSet<>();
        Set<Node> next = broader.getOrDefault(concept, Set.of());
        while (!next.isEmpty() && !reached.contains(top)) {
            reached.addAll(next);
            next = next.stream()
                    .flatMap(node -> broader.getOrDefault(node, Set.of()).stream())
                    .filter(node -> !reached.contains(node))
                    .collect(Collectors.toSet());
        }
        return reached.contains(top);
    }
}
