package org.ketnoi.transfer.network;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.ketnoi.graph.Iri;
import org.ketnoi.store.Arguments;
import org.ketnoi.store.QueryLibrary;
import org.ketnoi.store.Scan;

/** Reads all facts, with one question for each relation. One reading, one thread. */
final class FactReader {
    private static final int NONE = -1;

    private final Scan scan;
    private final QueryLibrary queries;
    private final NodeMaker nodes = new NodeMaker();
    private final EvidenceMaker evidence = new EvidenceMaker();
    private final Numbering fieldNumbers = new Numbering();
    private final List<Iri> fieldNames = new ArrayList<>();
    private final LongNumbers nodeOf = new LongNumbers();
    private final LongNumbers connectorOf = new LongNumbers();
    private final LongNumbers evidenceOf = new LongNumbers();
    private final LongNumbers fieldOf = new LongNumbers();
    private long party = Scan.NOTHING;
    private Role role = Role.UNKNOWN;
    private final Map<String, Set<String>> ofParty = new HashMap<>();

    FactReader(Scan scan, QueryLibrary queries) {
        this.scan = scan;
        this.queries = queries;
    }

    Facts read() {
        forEach(
                "transfer/cq-26-evidence",
                row -> evidence.add(
                        new Values(row).evidence(), row.findText("run").orElse("")));
        forEach("transfer/cq-26-runs", row -> evidence.add(new Values(row).evidence(), ""));
        forEach("transfer/cq-02-parties", this::noteParty);
        tellParty();
        // Also those in which nothing lies: another unit's things may have come to lie in them.
        forEach("place/cq-25-units", row -> nodes.connector(row.iri("unit"), Role.AREA));
        Map<Relation, Statements> statements = new EnumMap<>(Relation.class);
        for (Relation relation : Relation.values()) {
            if (relation.isRead()) {
                Statements rows = new Statements(relation);
                forEach(relation.query(), row -> note(row, relation, rows));
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
                .forEach(rows -> rows.links(
                        node -> named.last()[node], size, piece -> proved.last()[piece], fieldNames::get, links::add));
        return new Facts(named.nodes(), proved.table(), new Links(links.made(size)), fields());
    }

    private Fields fields() {
        List<Map.Entry<Iri, Iri>> pairs = new ArrayList<>();
        forEach("transfer/cq-02-narrower-fields", row -> pairs.add(Map.entry(row.iri("field"), row.iri("narrower"))));
        return new Fields(pairs);
    }

    private void forEach(String name, Consumer<ScannedRow> use) {
        var query = queries.get(name);
        ScannedRow row = new ScannedRow(scan, query);
        scan.forEach(query, Arguments.none(), values -> use.accept(row.at(values)));
    }

    /** Rows of one party mostly follow one another: they are told together. */
    private void noteParty(ScannedRow row) {
        if (row.value("party") != party) {
            tellParty();
            party = row.value("party");
            role = Role.UNKNOWN;
            ofParty.clear();
        }
        Role told = Role.ofClass(row.iri("class").key()).orElseThrow();
        role = told.ordinal() < role.ordinal() ? told : role;
        new Values(row)
                .value()
                .forEach((property, values) -> ofParty.computeIfAbsent(property, key -> new HashSet<>())
                        .addAll(values));
    }

    private void tellParty() {
        if (party != Scan.NOTHING) {
            nodes.party(scan.iri(party), role, ofParty);
        }
    }

    private void note(ScannedRow row, Relation relation, Statements rows) {
        boolean membership = relation.isMembership();
        long from = row.value("from");
        long until = row.value("until");
        rows.add(
                nodeOf.of(row.value(membership ? "party" : "a"), name -> nodes.number(scan.iri(name))),
                relation.connector()
                        .map(joined ->
                                connectorOf.of(row.value("connector"), name -> nodes.connector(scan.iri(name), joined)))
                        .orElseGet(() -> nodeOf.of(row.value("b"), name -> nodes.number(scan.iri(name)))),
                from == Scan.NOTHING ? Statements.ALWAYS : day(row, "from", LocalDate.MIN),
                until == Scan.NOTHING ? Statements.NEVER : day(row, "until", LocalDate.MAX),
                row.value("field") == Scan.NOTHING ? NONE : fieldOf.of(row.value("field"), this::field),
                evidence(row.value("evidence")),
                evidence(row.value("run")));
    }

    private static int day(ScannedRow row, String column, LocalDate otherwise) {
        return Statements.day(new Values(row).date(column, otherwise));
    }

    private int field(long value) {
        int known = fieldNumbers.size();
        int number = fieldNumbers.of(scan.iri(value));
        if (number == known) {
            fieldNames.add(scan.iri(value));
        }
        return number;
    }

    /** Negative when there is none, or when it is not published. */
    private int evidence(long value) {
        return value == Scan.NOTHING ? NONE : evidenceOf.of(value, name -> 1 + evidence.find(scan.iri(name))) - 1;
    }
}
