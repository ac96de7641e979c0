package org.ketnoi.vocabulary;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.ketnoi.graph.Iri;
import org.ketnoi.store.Arguments;
import org.ketnoi.store.Derived;
import org.ketnoi.store.GraphStore;
import org.ketnoi.store.QueryLibrary;
import org.springframework.stereotype.Service;

/** The published vocabularies, ours and those of others. Safe for use by many threads. */
@Service
public class Schemes {
    private final GraphStore published;
    private final QueryLibrary queries;
    private final Derived<Map<Iri, Scheme>> schemes;
    private final Derived<Map<Iri, Contents>> contents;
    private final Derived<Set<Iri>> foreignConcepts;

    public Schemes(GraphStore published, QueryLibrary queries) {
        this.published = published;
        this.queries = queries;
        this.schemes = new Derived<>(published, this::read);
        this.contents = new Derived<>(published, ConcurrentHashMap::new);
        this.foreignConcepts = new Derived<>(
                published,
                () -> new HashSet<>(published.select(
                        queries.get("schemes/foreign-concepts"), Arguments.none(), row -> row.iri("concept"))));
    }

    private Map<Iri, Scheme> read() {
        Map<Iri, Long> sizes = Rows.counts(published, queries.get("schemes/scheme-sizes"), "scheme", "concepts");
        Map<Iri, Description> said = Description.gather(published.select(
                queries.get("schemes/schemes"), Arguments.none(), row -> Rows.statement(row, "scheme")));
        return said.values().stream()
                .map(description -> new Scheme(description, sizes.getOrDefault(description.id(), 0L)))
                .collect(Collectors.toMap(Scheme::id, scheme -> scheme, (one, other) -> one, TreeMap::new));
    }

    /** In the order of their names. */
    public Collection<Scheme> list() {
        return schemes.get().values();
    }

    public Optional<Scheme> find(Iri scheme) {
        return Optional.ofNullable(schemes.get().get(scheme));
    }

    /** The concepts of a vocabulary; none when there is no such vocabulary. */
    public Contents contents(Iri scheme) {
        Map<Iri, Contents> known = contents.get();
        // Names come from addresses: only what exists is remembered.
        return find(scheme).isEmpty() ? new Contents(Map.of()) : known.computeIfAbsent(scheme, this::readContents);
    }

    private Contents readContents(Iri scheme) {
        Map<Iri, Concept> concepts = new TreeMap<>();
        Description.gather(published.select(
                        queries.get("schemes/concepts-of-scheme"),
                        Arguments.none().with("scheme", scheme),
                        row -> Rows.statement(row, "concept")))
                .forEach((id, said) -> concepts.put(id, new Concept(said)));
        return new Contents(concepts);
    }

    /** The vocabularies that a concept is in. */
    public List<Iri> of(Iri concept) {
        return published.select(
                queries.get("schemes/schemes-of-concept"),
                Arguments.none().with("concept", concept),
                row -> row.iri("scheme"));
    }

    /** Whether a vocabulary, or a concept, is published here under its own publisher's name. */
    public boolean holdsForeign(Iri name) {
        return foreignConcepts.get().contains(name)
                || find(name).filter(scheme -> !scheme.isOurs()).isPresent();
    }
}
