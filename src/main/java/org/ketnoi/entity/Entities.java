package org.ketnoi.entity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ketnoi.graph.Iri;
import org.ketnoi.graph.Label;
import org.ketnoi.graph.NodeNotFoundException;
import org.ketnoi.store.Arguments;
import org.ketnoi.store.GraphStore;
import org.ketnoi.store.Labels;
import org.ketnoi.store.QueryLibrary;
import org.ketnoi.store.Row;
import org.springframework.stereotype.Service;

/** Reads one thing as a whole. Safe for use by many threads. */
@Service
public class Entities {
    private static final String TYPE = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type";
    private static final String LABEL = "http://www.w3.org/2000/01/rdf-schema#label";
    private static final String SKOS = "http://www.w3.org/2004/02/skos/core#";
    private static final String DESCRIPTION = "http://purl.org/dc/terms/description";
    private static final String ROW = Iri.term("sourceRow").value();
    private static final String SHEET = Iri.term("sourceSheet").value();
    private static final String GENERAL = Iri.term("Organization").value();

    private final GraphStore published;
    private final QueryLibrary queries;
    private final Labels labels;

    public Entities(GraphStore published, QueryLibrary queries, Labels labels) {
        this.published = published;
        this.queries = queries;
        this.labels = labels;
    }

    private record Statement(Iri property, Entity.Value value, Iri run) {
        private Entity.Said said() {
            return new Entity.Said(
                    property,
                    value instanceof Entity.Value.Literal literal
                            ? literal.text().language()
                            : "");
        }
    }

    /**
     * A thing; when its name was replaced by another one, that.
     *
     * @throws NodeNotFoundException when nothing is published about it
     */
    public Entity get(Iri id) {
        return find(findReplacement(id).orElse(id)).orElseThrow(() -> new NodeNotFoundException(id));
    }

    /** The name that took the place of one under which nothing is published any more. */
    public Optional<Iri> findReplacement(Iri id) {
        return published
                .select(queries.get("entity/replacement"), Arguments.none().with("thing", id), row -> row.iri("kept"))
                .stream()
                .findFirst();
    }

    public Optional<Entity> find(Iri id) {
        Arguments about = Arguments.none().with("thing", id);
        List<Statement> statements =
                published.select(queries.get("entity/cq-26-statements"), about, Entities::statement);
        if (statements.isEmpty()) {
            return Optional.empty();
        }
        Map<Iri, Set<Entity.Value>> properties = new LinkedHashMap<>();
        statements.stream()
                .filter(statement -> !isTold(statement.property.value()))
                .forEach(statement -> properties
                        .computeIfAbsent(statement.property, key -> new LinkedHashSet<>())
                        .add(statement.value));
        return Optional.of(new Entity(
                id,
                classes(statements),
                literals(statements, LABEL, SKOS + "prefLabel"),
                literals(statements, SKOS + "altLabel", SKOS + "altLabel"),
                literals(statements, DESCRIPTION, SKOS + "definition"),
                lists(properties),
                mentions(about),
                published.select(queries.get("entity/cq-26-runs-of"), about, row -> source(row, statements))));
    }

    private static Statement statement(Row row) {
        Entity.Value value = row.findIri("value")
                .<Entity.Value>map(Entity.Value.Thing::new)
                .orElseGet(() -> new Entity.Value.Literal(
                        row.findLabel("value").orElseGet(() -> new Label(row.text("value"), ""))));
        return new Statement(row.iri("property"), value, row.iri("run"));
    }

    private static Map<Iri, List<Entity.Value>> lists(Map<Iri, Set<Entity.Value>> sets) {
        Map<Iri, List<Entity.Value>> lists = new LinkedHashMap<>();
        sets.forEach((property, values) -> lists.put(property, List.copyOf(values)));
        return lists;
    }

    private static Entity.Source source(Row row, List<Statement> statements) {
        Iri run = row.iri("run");
        return new Entity.Source(
                run,
                row.text("source"),
                row.text("licence"),
                row.findDate("date").orElse(LocalDate.EPOCH),
                row.iri("method").key(),
                row.text("fictional").equals("true"),
                row.findText("row")
                        .map(number ->
                                new Entity.Place(row.text("file"), row.findText("sheet"), Integer.parseInt(number))),
                statements.stream()
                        .filter(statement -> statement.run.equals(run))
                        .map(Statement::said)
                        .distinct()
                        .toList());
    }

    /** Classes, names, texts and where it stands in a file have places of their own. */
    private static boolean isTold(String property) {
        return property.equals(TYPE)
                || property.equals(LABEL)
                || property.equals(DESCRIPTION)
                || property.equals(SKOS + "prefLabel")
                || property.equals(SKOS + "altLabel")
                || property.equals(SKOS + "definition")
                || property.equals(ROW)
                || property.equals(SHEET);
    }

    private static List<Iri> classes(List<Statement> statements) {
        return statements.stream()
                .filter(statement -> statement.property.value().equals(TYPE))
                .flatMap(statement -> statement.value instanceof Entity.Value.Thing thing
                        ? java.util.stream.Stream.of(thing.id())
                        : java.util.stream.Stream.empty())
                .distinct()
                .sorted(Comparator.comparing(Entities::breadth).thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    private static int breadth(Iri className) {
        if (!className.value().startsWith(Iri.ONTOLOGY)) {
            return 2;
        }
        return className.value().equals(GENERAL) ? 1 : 0;
    }

    private static List<Label> literals(List<Statement> statements, String property, String orProperty) {
        return statements.stream()
                .filter(statement -> statement.property.value().equals(property)
                        || statement.property.value().equals(orProperty))
                .flatMap(statement -> statement.value instanceof Entity.Value.Literal literal
                        ? java.util.stream.Stream.of(literal.text())
                        : java.util.stream.Stream.empty())
                .distinct()
                .toList();
    }

    private Map<Iri, List<Iri>> mentions(Arguments about) {
        Map<Iri, List<Iri>> mentions = new LinkedHashMap<>();
        record Mention(Iri property, Iri other) {}
        published
                .select(
                        queries.get("entity/mentions"),
                        about,
                        row -> new Mention(row.iri("property"), row.iri("other")))
                .forEach(mention -> mentions.computeIfAbsent(mention.property, key -> new ArrayList<>())
                        .add(mention.other));
        return mentions;
    }

    /**
     * The things that a statement-like thing joins (an expertise, a cooperation, a handling), so that it can be told by
     * their names; empty for a thing that has a name of its own.
     */
    public List<Iri> joinedBy(Iri statement, Iri exceptFor) {
        if (!labels.of(statement).isEmpty()) {
            return List.of();
        }
        return published
                .select(
                        queries.get("entity/cq-26-statements"),
                        Arguments.none().with("thing", statement),
                        Entities::statement)
                .stream()
                .filter(other -> !other.property.value().equals(TYPE) && !other.property.equals(Iri.term("evidence")))
                .flatMap(other -> other.value instanceof Entity.Value.Thing thing
                        ? java.util.stream.Stream.of(thing.id())
                        : java.util.stream.Stream.empty())
                .filter(other -> !other.equals(exceptFor))
                .distinct()
                .toList();
    }
}
