package org.ketnoi.publish;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDFS;
import org.ketnoi.graph.Iri;
import org.ketnoi.records.Changing;
import org.ketnoi.records.ImportRun;
import org.ketnoi.records.Records;
import org.ketnoi.records.StagedRun;

/** Changes of a few records, drawn by lot, in which everything that decides on publication happens often. */
final class RandomRecords {
    private static final List<String> THINGS = List.of(
            "expert/x-1", "expert/x-2", "expertise/xp-1", "order/o-1", "order/o-2", "act/a-1", "technology/t-1");
    private static final List<String> EVIDENCE = List.of("evidence/ed-1", "evidence/ed-2");
    private static final List<String> LINKS = List.of("expertiseOf", "party", "actOn", "scoreOf");
    private static final List<String> TYPES = List.of("Expert", "Expert", "TechnologyOrder", "Technology");
    private static final List<String> STATUSES = List.of("draft", "submitted", "assigned");
    private static final List<String> DISCLOSURES = List.of("public", "public", "public", "registered");
    private static final List<String> FORMATS = List.of("csv", "csv", "act", "act", "order");

    private static final List<String> PURPOSES = List.of("public-profile", "public-profile", "matching-contact");
    private static final List<Node> COVERED = Stream.of("submittedOn", "expertiseOf", "party", "evidence", "status")
            .map(Rules::term)
            .toList();
    private static final Node CONSENTS = NodeFactory.createURI("https://w3id.org/ketnoi/graph/consent/r-1");
    private static final Node PURPOSE = NodeFactory.createURI("https://w3id.org/dpv#hasPurpose");

    static final LocalDate FIRST_DAY = LocalDate.parse("2026-01-01");

    private final Random random;
    private final Records records;

    RandomRecords(Random random, Records records) {
        this.random = random;
        this.records = records;
    }

    /** Returns what was done, in words. */
    String change() {
        return switch (random.nextInt(9)) {
            case 6 ->
                change("give a consent", graph -> consent().forEach(triple -> graph.add(new Quad(CONSENTS, triple))));
            case 7 -> change("withdraw or lose a consent", this::withdraw);
            case 8 -> decide();
            case 0, 1 -> commit();
            case 2 -> change("remove a run", graph -> graph.deleteAny(run(), Node.ANY, Node.ANY, Node.ANY));
            case 3 ->
                change("add statements", graph -> statements(3).forEach(triple -> graph.add(new Quad(run(), triple))));
            case 4 -> change("remove statements", this::removeSome);
            default ->
                change("replace a run", graph -> {
                    Node run = run();
                    graph.deleteAny(run, Node.ANY, Node.ANY, Node.ANY);
                    statements(4).forEach(triple -> graph.add(new Quad(run, triple)));
                });
        };
    }

    private List<Triple> consent() {
        Node consent = entity("consent/cs-" + random.nextInt(3));
        List<Triple> said = new ArrayList<>(List.of(
                Triple.create(consent, Rules.term("consentOf"), entity("expert/x-" + (1 + random.nextInt(2)))),
                Triple.create(consent, PURPOSE, concept("consent-purpose", one(PURPOSES))),
                Triple.create(consent, Rules.term("validFrom"), day())));
        COVERED.stream()
                .filter(property -> random.nextInt(4) > 0)
                .forEach(property -> said.add(Triple.create(consent, Rules.term("coversProperty"), property)));
        if (random.nextInt(5) > 0) {
            said.add(Triple.create(consent, Rules.term("coversProperty"), Rules.LABEL));
        }
        if (random.nextInt(3) == 0) {
            said.add(Triple.create(consent, Rules.term("validUntil"), day()));
        }
        return said;
    }

    private void withdraw(DatasetGraph graph) {
        Node consent = entity("consent/cs-" + random.nextInt(3));
        if (random.nextBoolean()) {
            graph.deleteAny(CONSENTS, consent, Node.ANY, Node.ANY);
        } else {
            graph.add(new Quad(CONSENTS, consent, Rules.term("withdrawnOn"), day()));
        }
    }

    private String decide() {
        String key = "d-" + random.nextInt(3);
        Iri kept = Iri.of(Iri.ENTITIES + one(random.nextInt(4) == 0 ? EVIDENCE : THINGS));
        Iri other = Iri.of(Iri.ENTITIES + one(random.nextInt(4) == 0 ? EVIDENCE : THINGS));
        boolean free = records.read(
                graph -> !graph.containsGraph(NodeFactory.createURI("https://w3id.org/ketnoi/graph/identity/" + key)));
        if (free && !kept.equals(other)) {
            Changing.decide(records, key, kept, other, Instant.EPOCH.plusSeconds(random.nextInt(3)));
            return key + ": " + other.key() + " is " + kept.key();
        }
        Changing.takeBack(records, key, Instant.EPOCH);
        return "take back " + key;
    }

    private Node day() {
        return NodeFactory.createLiteralDT(
                FIRST_DAY.plusDays(random.nextInt(12)).toString(), XSDDatatype.XSDdate);
    }

    void clear() {
        change(
                "clear",
                graph -> graph.stream()
                        .filter(quad -> !quad.getGraph().getURI().endsWith("/state"))
                        .toList()
                        .forEach(graph::delete));
    }

    private String change(String words, java.util.function.Consumer<DatasetGraph> change) {
        Changing.change(records, change);
        return words;
    }

    private String commit() {
        String format = one(FORMATS);
        ImportRun staged = new ImportRun(
                Iri.of(run().getURI()),
                "f",
                format,
                "0123456789ab",
                Instant.EPOCH.plusSeconds(random.nextInt(3)),
                "s",
                "",
                LocalDate.EPOCH,
                true,
                "manual",
                0.5);
        records.commit(List.of(new StagedRun(staged, statements(1 + random.nextInt(6)), List.of())));
        return "commit " + format;
    }

    private void removeSome(DatasetGraph graph) {
        List<Quad> all = new ArrayList<>(graph.stream()
                .filter(quad -> quad.getGraph().getURI().startsWith(Iri.ENTITIES))
                .toList());
        for (int i = 0; i < 3 && !all.isEmpty(); i++) {
            graph.delete(all.remove(random.nextInt(all.size())));
        }
    }

    private Node run() {
        return entity("run/r-" + random.nextInt(5));
    }

    private List<Triple> statements(int count) {
        return Stream.generate(this::statement).limit(count).toList();
    }

    private Triple statement() {
        Node thing = entity(one(THINGS));
        return switch (random.nextInt(9)) {
            case 0, 1 -> Triple.create(thing, Rules.DISCLOSURE, concept("disclosure", one(DISCLOSURES)));
            case 2 -> Triple.create(thing, Rules.TYPE, Rules.term(one(TYPES)));
            case 3, 4 -> Triple.create(thing, Rules.term(one(LINKS)), entity(one(THINGS)));
            case 5 -> Triple.create(thing, Rules.EVIDENCE, entity(one(EVIDENCE)));
            case 6 -> Triple.create(thing, Rules.term("status"), concept("order-status", one(STATUSES)));
            case 7 ->
                Triple.create(
                        entity(one(random.nextBoolean() ? EVIDENCE : THINGS)),
                        RDFS.label.asNode(),
                        NodeFactory.createLiteralString("e"));
            default ->
                Triple.create(
                        thing,
                        Rules.term("submittedOn"),
                        NodeFactory.createLiteralDT("2026-01-0" + (1 + random.nextInt(3)), XSDDatatype.XSDdate));
        };
    }

    private <T> T one(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    private static Node entity(String name) {
        return NodeFactory.createURI(Iri.ENTITIES + name);
    }

    private static Node concept(String scheme, String key) {
        return NodeFactory.createURI(Iri.concept(scheme, key).value());
    }
}
