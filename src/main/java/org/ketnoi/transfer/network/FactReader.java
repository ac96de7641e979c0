package org.ketnoi.transfer.network;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ketnoi.graph.Iri;
import org.ketnoi.store.Arguments;
import org.ketnoi.store.GraphStore;
import org.ketnoi.store.QueryLibrary;
import org.ketnoi.store.Row;

/** Reads parties, ties and memberships: one query file for each kind. One reading, one thread. */
final class FactReader {
    private final GraphStore published;
    private final QueryLibrary queries;
    private final Map<Iri, Evidence> evidence = new HashMap<>();

    FactReader(GraphStore published, QueryLibrary queries) {
        this.published = published;
        this.queries = queries;
        rows("cq-26-evidence").forEach(this::noteEvidence);
        rows("cq-26-runs").forEach(this::noteEvidence);
    }

    /** A row's values outlive its transaction only when they are taken out: this takes them all. */
    private record Values(Map<String, Iri> iris, Map<String, String> texts) {
        static Values of(Row row, List<String> columns) {
            Map<String, Iri> iris = new HashMap<>();
            Map<String, String> texts = new HashMap<>();
            for (String column : columns) {
                row.findIri(column).ifPresent(iri -> iris.put(column, iri));
                row.findText(column).ifPresent(text -> texts.put(column, text));
            }
            return new Values(iris, texts);
        }

        Optional<Iri> iri(String column) {
            return Optional.ofNullable(iris.get(column));
        }

        Optional<String> text(String column) {
            return Optional.ofNullable(texts.get(column));
        }

        Iri get(String column) {
            return iri(column).orElseThrow();
        }

        LocalDate date(String column, LocalDate otherwise) {
            return text(column)
                    .filter(text -> text.matches("\\d{4}-\\d{2}-\\d{2}.*"))
                    .map(text -> LocalDate.parse(text.substring(0, 10)))
                    .orElse(otherwise);
        }
    }

    private List<Values> rows(String query) {
        var named = queries.get("transfer/" + query);
        return published.select(named, Arguments.none(), row -> Values.of(row, named.returns()));
    }

    private void noteEvidence(Values row) {
        Iri id = row.get("evidence");
        evidence.putIfAbsent(
                id,
                new Evidence(
                        id,
                        row.text("source").orElse(""),
                        row.date("date", LocalDate.EPOCH),
                        row.iri("method").map(Iri::key).orElse(""),
                        Double.parseDouble(row.text("confidence").orElse("0")),
                        row.text("fictional").orElse("").equals("true")));
    }

    Map<Iri, Party> parties() {
        Map<Iri, Party> parties = new HashMap<>();
        for (Values row : rows("cq-02-parties")) {
            Iri id = row.get("party");
            String className = row.get("class").key();
            Party party = parties.getOrDefault(id, new Party(id, className, Map.of()));
            parties.put(id, party.with(className, row.iri("property").map(Iri::key), row.text("value")));
        }
        return Map.copyOf(parties);
    }

    /** Field to itself and the fields narrower than it. */
    Map<Iri, Set<Iri>> narrowerFields() {
        Map<Iri, Set<Iri>> narrower = new HashMap<>();
        rows("cq-02-narrower-fields")
                .forEach(row -> narrower.computeIfAbsent(row.get("field"), key -> new HashSet<>())
                        .add(row.get("narrower")));
        return narrower;
    }

    /** Ties of one kind between two parties, one for each pair and start. */
    List<Fact> ties(LinkKind kind, String query) {
        record Key(Iri a, Iri b) {}
        Map<Key, List<Values>> byPair = new LinkedHashMap<>();
        rows(query)
                .forEach(row -> byPair.computeIfAbsent(new Key(row.get("a"), row.get("b")), key -> new ArrayList<>())
                        .add(row));
        List<Fact> facts = new ArrayList<>();
        byPair.forEach((pair, rows) -> facts.add(
                new Fact(kind, pair.a, pair.b, Optional.empty(), Set.of(), validity(rows), List.of(support(rows)))));
        return facts;
    }

    /** That parties belong to a country, a field or a unit. */
    List<Membership> memberships(String query) {
        record Key(Iri party, Iri connector) {}
        Map<Key, List<Values>> byPair = new LinkedHashMap<>();
        rows(query)
                .forEach(row -> byPair.computeIfAbsent(
                                new Key(row.get("party"), row.get("connector")), key -> new ArrayList<>())
                        .add(row));
        List<Membership> memberships = new ArrayList<>();
        byPair.forEach((pair, rows) -> memberships.add(
                new Membership(pair.party, pair.connector, fields(rows), validity(rows), support(rows))));
        return memberships;
    }

    /** One service without a field is enough to serve any. */
    private static Set<Iri> fields(List<Values> rows) {
        boolean any = rows.stream().anyMatch(row -> row.iri("field").isEmpty());
        Set<Iri> fields = new HashSet<>();
        if (!any) {
            rows.forEach(row -> fields.add(row.get("field")));
        }
        return fields;
    }

    /** From the earliest beginning to the latest end. */
    private static Fact.Validity validity(List<Values> rows) {
        LocalDate from = rows.stream()
                .map(row -> row.date("from", LocalDate.MIN))
                .min(LocalDate::compareTo)
                .orElse(LocalDate.MIN);
        LocalDate until = rows.stream()
                .map(row -> row.date("until", LocalDate.MAX))
                .max(LocalDate::compareTo)
                .orElse(LocalDate.MAX);
        return new Fact.Validity(from, until);
    }

    /** The evidence that is named, else the import run that states it. */
    private List<Evidence> support(List<Values> rows) {
        List<Evidence> named = evidence(rows, "evidence");
        return named.isEmpty() ? evidence(rows, "run") : named;
    }

    private List<Evidence> evidence(List<Values> rows, String column) {
        return rows.stream()
                .flatMap(row -> row.iri(column).stream())
                .distinct()
                .flatMap(id -> Optional.ofNullable(evidence.get(id)).stream())
                .toList();
    }
}
