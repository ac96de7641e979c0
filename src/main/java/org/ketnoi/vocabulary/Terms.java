package org.ketnoi.vocabulary;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.ketnoi.graph.Iri;
import org.ketnoi.store.Arguments;
import org.ketnoi.store.Derived;
import org.ketnoi.store.GraphStore;
import org.ketnoi.store.QueryLibrary;
import org.ketnoi.store.Row;
import org.springframework.stereotype.Service;

/** The terms of the published ontology, and how they are used. Safe for use by many threads. */
@Service
public class Terms {
    /** The name of the ontology itself. */
    public static final Iri ONTOLOGY = Iri.of("https://w3id.org/ketnoi/ontology");

    private final GraphStore published;
    private final QueryLibrary queries;
    private final Derived<State> state;

    private record State(Description ontology, Map<Iri, Term> terms, Map<Iri, Long> counts) {}

    /** A use of a term: {@code subject}, {@code instance}, {@code domain} or {@code range}, and by how many things. */
    public record Use(String use, Iri place, long things) {}

    /** One statement as an example; its value is a thing or a text. */
    public record Statement(Iri thing, Optional<Iri> value, String text) {}

    public Terms(GraphStore published, QueryLibrary queries) {
        this.published = published;
        this.queries = queries;
        this.state = new Derived<>(published, this::read);
    }

    private State read() {
        Map<Iri, Description> said = Description.gather(
                published.select(queries.get("ontology/terms"), Arguments.none(), row -> Rows.statement(row, "term")));
        Map<Iri, Term> terms = new TreeMap<>();
        said.values().stream()
                .filter(description -> description.id().value().startsWith(Iri.ONTOLOGY))
                .forEach(description -> Term.Kind.of(description)
                        .ifPresent(kind -> terms.put(description.id(), new Term(kind, description))));
        Description ontology = said.getOrDefault(ONTOLOGY, Description.of(ONTOLOGY, List.of()));
        return new State(ontology, terms, counts());
    }

    private Map<Iri, Long> counts() {
        Map<Iri, Long> counts =
                new HashMap<>(Rows.counts(published, queries.get("ontology/class-counts"), "class", "things"));
        counts.putAll(Rows.counts(published, queries.get("ontology/property-counts"), "property", "statements"));
        return counts;
    }

    /** What the ontology says of itself. */
    public Description ontology() {
        return state.get().ontology;
    }

    /** In the order of their names. */
    public Collection<Term> list() {
        return state.get().terms.values();
    }

    public Optional<Term> find(Iri id) {
        return Optional.ofNullable(state.get().terms.get(id));
    }

    /** Of a class how many things are in it, of a property how many statements are made with it. */
    public long count(Iri term) {
        return state.get().counts.getOrDefault(term, 0L);
    }

    /** The terms directly below one. */
    public List<Term> narrower(Term term) {
        return list().stream()
                .filter(other -> other.broader().contains(term.id()))
                .toList();
    }

    /** A class with all that are above it, nearest first. */
    public Set<Iri> withBroader(Iri term) {
        Set<Iri> found = new LinkedHashSet<>();
        Deque<Iri> next = new ArrayDeque<>(List.of(term));
        while (!next.isEmpty()) {
            Iri current = next.removeFirst();
            if (found.add(current)) {
                find(current).ifPresent(known -> next.addAll(known.broader()));
            }
        }
        return found;
    }

    /** Properties that things of exactly this class may have. */
    public List<Term> propertiesOf(Iri owner) {
        return list().stream().filter(term -> term.domains().contains(owner)).toList();
    }

    /** Where a term is used, and how often. */
    public List<Use> uses(Iri term) {
        return published.select(
                queries.get("ontology/cq-28-uses"),
                Arguments.none().with("term", term),
                row -> new Use(row.text("use"), row.iri("place"), Rows.number(row, "things")));
    }

    /** Some things of a class. */
    public List<Iri> examplesOfClass(Iri term) {
        return published.select(
                queries.get("ontology/examples-of-class"),
                Arguments.none().with("class", term),
                row -> row.iri("thing"));
    }

    /** Some statements with a property. */
    public List<Statement> examplesOfProperty(Iri term) {
        return published.select(
                queries.get("ontology/examples-of-property"),
                Arguments.none().with("property", term),
                Terms::statement);
    }

    private static Statement statement(Row row) {
        return new Statement(row.iri("thing"), row.findIri("value"), row.text("value"));
    }
}
