package org.ketnoi.completeness;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.OptionalLong;
import java.util.TreeMap;
import org.ketnoi.graph.Iri;
import org.ketnoi.store.Arguments;
import org.ketnoi.store.Derived;
import org.ketnoi.store.GraphStore;
import org.ketnoi.store.QueryLibrary;
import org.ketnoi.store.Row;
import org.springframework.stereotype.Service;

/**
 * Figures of what is published, computed when they are first asked for after a change and then kept. Safe for use by
 * many threads.
 */
@Service
public class Completeness {
    private final GraphStore published;
    private final QueryLibrary queries;
    private final Derived<Figures> figures;

    /**
     * All of them, of one moment.
     *
     * @param classes those that a shape aims at, in the order of their names
     * @param sources the one with most statements first
     */
    public record Figures(List<ClassFigures> classes, List<SourceFigures> sources) {
        public Figures {
            classes = List.copyOf(classes);
            sources = List.copyOf(sources);
        }
    }

    private record OfProperty(Iri owner, ClassFigures.PropertyFigures property) {}

    private record OfDay(Iri owner, LocalDate day, long things) {}

    public Completeness(GraphStore published, QueryLibrary queries) {
        this.published = published;
        this.queries = queries;
        this.figures = new Derived<>(published, this::read);
    }

    public Figures figures() {
        return figures.get();
    }

    private Figures read() {
        Map<Iri, List<ClassFigures.PropertyFigures>> properties = properties();
        Map<Iri, NavigableMap<LocalDate, Long>> days = days();
        List<ClassFigures> classes = published.select(
                queries.get("curation/cq-27-completeness-by-class"),
                Arguments.none(),
                row -> ofClass(row, properties, days));
        List<SourceFigures> sources = published.select(
                queries.get("curation/cq-27-completeness-by-source"),
                Arguments.none(),
                row -> new SourceFigures(row.text("source"), number(row, "things"), number(row, "statements")));
        return new Figures(classes, sources);
    }

    private static ClassFigures ofClass(
            Row row,
            Map<Iri, List<ClassFigures.PropertyFigures>> properties,
            Map<Iri, NavigableMap<LocalDate, Long>> days) {
        Iri id = row.iri("class");
        boolean asked = Boolean.parseBoolean(row.text("evidenceAsked"));
        return new ClassFigures(
                id,
                number(row, "things"),
                number(row, "inVietnamese"),
                number(row, "inEnglish"),
                asked ? OptionalLong.of(number(row, "withEvidence")) : OptionalLong.empty(),
                properties.getOrDefault(id, List.of()),
                days.getOrDefault(id, new TreeMap<>()));
    }

    private Map<Iri, List<ClassFigures.PropertyFigures>> properties() {
        Map<Iri, List<ClassFigures.PropertyFigures>> properties = new HashMap<>();
        published
                .select(
                        queries.get("curation/cq-27-completeness-by-property"),
                        Arguments.none(),
                        row -> new OfProperty(
                                row.iri("class"),
                                new ClassFigures.PropertyFigures(
                                        row.iri("property"), demand(row), number(row, "having"))))
                .forEach(found -> properties
                        .computeIfAbsent(found.owner, key -> new ArrayList<>())
                        .add(found.property));
        return properties;
    }

    private static ClassFigures.Demand demand(Row row) {
        return ClassFigures.Demand.valueOf(row.text("demand").toUpperCase(Locale.ROOT));
    }

    /** A day that is no date is left out: its things are undated. */
    private Map<Iri, NavigableMap<LocalDate, Long>> days() {
        Map<Iri, NavigableMap<LocalDate, Long>> days = new HashMap<>();
        published
                .select(
                        queries.get("curation/cq-27-freshness-by-class"),
                        Arguments.none(),
                        row -> row.findDate("newest")
                                .map(day -> new OfDay(row.iri("class"), day, number(row, "things"))))
                .forEach(found -> found.ifPresent(day ->
                        days.computeIfAbsent(day.owner, key -> new TreeMap<>()).merge(day.day, day.things, Long::sum)));
        return days;
    }

    private static long number(Row row, String column) {
        return Long.parseLong(row.text(column));
    }
}
