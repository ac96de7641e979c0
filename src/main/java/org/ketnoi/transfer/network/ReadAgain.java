package org.ketnoi.transfer.network;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.ketnoi.graph.Iri;
import org.ketnoi.store.Arguments;
import org.ketnoi.store.GraphStore;
import org.ketnoi.store.NamedQuery;
import org.ketnoi.store.QueryLibrary;
import org.ketnoi.store.Row;

/** Asks the questions with which the network is read about some things only. For many threads. */
record ReadAgain(GraphStore published, QueryLibrary queries) {

    /** A row of the question of a relation. */
    record Statement(
            Relation relation,
            Iri one,
            Iri other,
            int from,
            int until,
            Optional<Iri> field,
            Optional<Iri> evidence,
            Optional<Iri> run) {}

    private void forEach(String query, String variable, Collection<Iri> things, Consumer<Row> use) {
        if (!things.isEmpty()) {
            forEach(queries.get(query), Arguments.none().about(variable, things), use);
        }
    }

    private void forEach(NamedQuery query, Arguments arguments, Consumer<Row> use) {
        published.select(query, arguments, row -> {
            use.accept(row);
            return Boolean.TRUE;
        });
    }

    Set<Iri> mentionedBy(Collection<Iri> things) {
        Set<Iri> mentioned = new HashSet<>();
        forEach("transfer/cq-02-mentioned", "thing", things, row -> mentioned.add(row.iri("mentioned")));
        return mentioned;
    }

    Set<Iri> mentioning(Collection<Iri> things) {
        Set<Iri> mentioning = new HashSet<>();
        forEach("transfer/cq-02-mentioned", "mentioned", things, row -> mentioning.add(row.iri("thing")));
        return mentioning;
    }

    Set<Iri> statedIn(Collection<Iri> runs) {
        Set<Iri> things = new HashSet<>();
        forEach("transfer/cq-02-stated-in", "run", runs, row -> things.add(row.iri("thing")));
        return things;
    }

    Map<Iri, Nodes.Told> parties(Collection<Iri> things) {
        Map<Iri, Nodes.Told> parties = new HashMap<>();
        forEach("transfer/cq-02-parties", "party", things, row -> {
            Role role = Role.ofClass(row.iri("class").key()).orElseThrow();
            parties.merge(
                    row.iri("party"),
                    new Nodes.Told(role, new Values(row).value()),
                    (some, more) -> new Nodes.Told(
                            some.role().ordinal() < more.role().ordinal() ? some.role() : more.role(),
                            NodeMaker.both(some.values(), more.values())));
        });
        return parties;
    }

    List<Iri> units() {
        List<Iri> units = new ArrayList<>();
        forEach(queries.get("place/cq-25-units"), Arguments.none(), row -> units.add(row.iri("unit")));
        return units;
    }

    Fields fields() {
        List<Map.Entry<Iri, Iri>> pairs = new ArrayList<>();
        forEach(
                queries.get("transfer/cq-02-narrower-fields"),
                Arguments.none(),
                row -> pairs.add(Map.entry(row.iri("field"), row.iri("narrower"))));
        return new Fields(pairs);
    }

    /** The pieces among these things. */
    Map<Iri, Evidence> evidence(Collection<Iri> things) {
        Map<Iri, Evidence> told = new HashMap<>();
        Map<Iri, String> runs = new HashMap<>();
        forEach("transfer/cq-26-evidence", "evidence", things, row -> {
            String run = row.findText("run").orElse("");
            Evidence item = new Values(row).evidence();
            if (!runs.containsKey(item.id()) || run.compareTo(runs.getOrDefault(item.id(), "")) < 0) {
                told.put(item.id(), item);
                runs.put(item.id(), run);
            }
        });
        forEach("transfer/cq-26-runs", "evidence", things, row -> {
            Evidence item = new Values(row).evidence();
            told.put(item.id(), item);
        });
        return told;
    }

    /** All that is stated of links of which one of these is a party; the same can come more than once. */
    List<Statement> statementsOf(Collection<Iri> parties) {
        List<Statement> statements = new ArrayList<>();
        for (Relation relation : Relation.values()) {
            if (relation.isRead()) {
                for (String end : relation.isMembership() ? List.of("party") : List.of("a", "b")) {
                    forEach(relation.query(), end, parties, row -> statements.add(statement(relation, row)));
                }
            }
        }
        return statements;
    }

    private static Statement statement(Relation relation, Row row) {
        Values values = new Values(row);
        return new Statement(
                relation,
                row.iri(relation.isMembership() ? "party" : "a"),
                row.iri(relation.isMembership() ? "connector" : "b"),
                Statements.day(values.date("from", LocalDate.MIN)),
                Statements.day(values.date("until", LocalDate.MAX)),
                row.findIri("field"),
                row.findIri("evidence"),
                row.findIri("run"));
    }

    /** The links that are stated, by the numbers of these nodes and this evidence. */
    static List<RawLink> links(Collection<Statement> statements, Nodes nodes, EvidenceTable evidence) {
        List<Iri> fields = new ArrayList<>();
        Map<Relation, Statements> byRelation = new EnumMap<>(Relation.class);
        for (Statement statement : statements) {
            fields.add(statement.field().orElse(statement.other()));
            byRelation
                    .computeIfAbsent(statement.relation(), Statements::new)
                    .add(
                            nodes.find(statement.one()),
                            nodes.find(statement.other()),
                            statement.from(),
                            statement.until(),
                            statement.field().isPresent() ? fields.size() - 1 : NamePool.ABSENT,
                            statement.evidence().map(evidence::find).orElse(NamePool.ABSENT),
                            statement.run().map(evidence::find).orElse(NamePool.ABSENT));
        }
        List<RawLink> links = new ArrayList<>();
        byRelation
                .values()
                .forEach(rows -> rows.links(node -> node, nodes.size(), piece -> piece, fields::get, links::add));
        return links;
    }
}
