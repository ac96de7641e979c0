package org.ketnoi.vocabulary;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ketnoi.graph.Iri;
import org.ketnoi.graph.Label;
import org.ketnoi.store.Arguments;
import org.ketnoi.store.GraphStore;
import org.ketnoi.store.QueryLibrary;
import org.springframework.stereotype.Service;

/** What the published shapes demand. Safe for use by many threads. */
@Service
public class Conditions {
    private final GraphStore published;
    private final QueryLibrary queries;

    public Conditions(GraphStore published, QueryLibrary queries) {
        this.published = published;
        this.queries = queries;
    }

    /**
     * One condition of a shape.
     *
     * @param target the class whose things have to meet it; empty when the shape chooses them otherwise
     * @param path the property that it is on; empty when it is on the thing itself, or on a longer path
     * @param said its constraints, messages and severity
     */
    public record Condition(Iri shape, Optional<Iri> target, Optional<Iri> path, Description said) {}

    private record Key(Iri shape, Iri condition, Optional<Iri> target, Optional<Iri> path) {}

    private record Line(Key key, Iri constraint, Optional<Iri> thing, Optional<Label> text) {}

    /** Those on things of a class, or on a property; in the order of shapes and properties. */
    public List<Condition> of(Iri term) {
        Map<Key, List<Description.Statement>> gathered = new LinkedHashMap<>();
        published
                .select(
                        queries.get("ontology/cq-28-shapes"),
                        Arguments.none().with("term", term),
                        row -> new Line(
                                new Key(
                                        row.iri("shape"),
                                        row.iri("condition"),
                                        row.findIri("target"),
                                        row.findIri("path")),
                                row.iri("constraint"),
                                row.findIri("value"),
                                row.findLabel("value")))
                .forEach(line -> gathered.computeIfAbsent(line.key, key -> new ArrayList<>())
                        .add(new Description.Statement(line.key.condition, line.constraint, line.thing, line.text)));
        return gathered.entrySet().stream()
                .map(entry -> new Condition(
                        entry.getKey().shape,
                        entry.getKey().target,
                        entry.getKey().path,
                        Description.of(entry.getKey().condition, entry.getValue())))
                .toList();
    }
}
