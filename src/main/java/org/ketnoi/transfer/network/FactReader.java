package org.ketnoi.transfer.network;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.ketnoi.graph.Iri;
import org.ketnoi.store.Arguments;
import org.ketnoi.store.GraphStore;
import org.ketnoi.store.QueryLibrary;

/** Reads all facts, with one question for each relation. One reading, one thread. */
final class FactReader implements Statements.Numbers {
    private final GraphStore published;
    private final QueryLibrary queries;
    private final NodeMaker nodes = new NodeMaker();
    private final EvidenceMaker evidence = new EvidenceMaker();
    private final Numbering fieldNumbers = new Numbering();
    private final List<Iri> fieldNames = new ArrayList<>();

    FactReader(GraphStore published, QueryLibrary queries) {
        this.published = published;
        this.queries = queries;
    }

    Facts read() {
        forEach("transfer/cq-26-evidence", row -> evidence.add(row.evidence()));
        forEach("transfer/cq-26-runs", row -> evidence.add(row.evidence()));
        forEach("transfer/cq-02-parties", this::party);
        // Also those in which nothing lies: another unit's things may have come to lie in them.
        forEach("place/cq-25-units", row -> nodes.connector(row.iri("unit"), Role.AREA));
        Map<Relation, Statements> statements = new EnumMap<>(Relation.class);
        for (Relation relation : Relation.values()) {
            if (relation.isRead()) {
                Statements rows = new Statements(relation);
                forEach(relation.query(), row -> rows.add(row, this));
                statements.put(relation, rows);
            }
        }
        return facts(statements);
    }

    private Facts facts(Map<Relation, Statements> statements) {
        NodeMaker.Made named = nodes.made();
        EvidenceMaker.Made proved = evidence.made();
        LinkMaker links = new LinkMaker();
        int size = named.nodes().size();
        statements
                .values()
                .forEach(rows ->
                        rows.links(node -> named.last()[node], size, piece -> proved.last()[piece], this, links::add));
        return new Facts(named.nodes(), proved.table(), new Links(links.made(size)), fields());
    }

    private Fields fields() {
        List<Map.Entry<Iri, Iri>> pairs = new ArrayList<>();
        forEach("transfer/cq-02-narrower-fields", row -> pairs.add(Map.entry(row.iri("field"), row.iri("narrower"))));
        return new Fields(pairs);
    }

    private void forEach(String query, Consumer<Values> use) {
        published.select(queries.get(query), Arguments.none(), row -> {
            use.accept(new Values(row));
            return Boolean.TRUE;
        });
    }

    private void party(Values row) {
        Role role = Role.ofClass(row.iri("class").key()).orElseThrow();
        nodes.party(row.iri("party"), role, row.value());
    }

    @Override
    public int party(Iri name) {
        return nodes.number(name);
    }

    @Override
    public int connector(Iri name, Role role) {
        return nodes.connector(name, role);
    }

    @Override
    public int field(Iri name) {
        int known = fieldNumbers.size();
        int number = fieldNumbers.of(name);
        if (number == known) {
            fieldNames.add(name);
        }
        return number;
    }

    @Override
    public Iri field(int number) {
        return fieldNames.get(number);
    }

    @Override
    public int evidence(Iri name) {
        return evidence.find(name);
    }
}
