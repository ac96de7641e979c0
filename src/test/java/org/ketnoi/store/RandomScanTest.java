package org.ketnoi.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.core.TriplePath;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ketnoi.graph.Iri;
import org.ketnoi.store.local.LocalGraphStore;

/**
 * On random graphs a scan has the rows of the answer, for every question that tells what its rows are about. {@code
 * -Dketnoi.seed=} repeats one.
 */
class RandomScanTest {
    private static final int GRAPHS = 126;
    private static final List<NamedQuery> QUESTIONS = QueryLibrary.load().list().stream()
            .filter(query -> !query.about().isEmpty() && query.parameters().isEmpty())
            .toList();

    private static final List<Iri> THREE = List.of(Iri.of("urn:thing:1"), Iri.of("urn:thing:2"), Iri.of("urn:nothing"));

    static List<Long> seeds() {
        Long given = Long.getLong("ketnoi.seed");
        long first = System.nanoTime();
        return given == null
                ? IntStream.range(0, GRAPHS).mapToObj(i -> first + i).toList()
                : List.of(given);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void aScanHasTheRowsOfTheAnswer(long seed) {
        Random random = new Random(seed);
        NamedQuery query = QUESTIONS.get(Math.floorMod(seed, QUESTIONS.size()));
        try (LocalGraphStore store = LocalGraphStore.inMemory()) {
            store.write(graph -> quads(query, random).forEach(graph::add));
            assertThat(scanned(store, query, Arguments.none()))
                    .as("%s, seed %d", query.name(), seed)
                    .containsExactlyInAnyOrderElementsOf(answered(store, query, Arguments.none()));
            for (String variable : query.about()) {
                Arguments some = Arguments.none().about(variable, THREE);
                assertThat(scanned(store, query, some))
                        .as("%s about some, seed %d", query.name(), seed)
                        .containsExactlyInAnyOrderElementsOf(answered(store, query, some));
            }
        }
    }

    private static List<String> answered(LocalGraphStore store, NamedQuery query, Arguments arguments) {
        return store.select(
                query,
                arguments,
                row -> text(
                        query,
                        query.returns().stream()
                                .map(column -> row.findText(column).orElse(""))
                                .toList()));
    }

    private static List<String> scanned(LocalGraphStore store, NamedQuery query, Arguments arguments) {
        List<String> rows = store.scan(scan -> {
            List<String> told = new ArrayList<>();
            scan.forEach(query, arguments, values -> told.add(text(query, cells(scan, values))));
            return told;
        });
        return query.text().contains("SELECT DISTINCT")
                ? rows.stream().distinct().toList()
                : rows;
    }

    private static List<String> cells(Scan scan, long[] values) {
        return Arrays.stream(values)
                .mapToObj(value -> value == Scan.NOTHING ? "" : scan.text(value))
                .toList();
    }

    /** Pairs are told without direction. */
    private static String text(NamedQuery query, List<String> cells) {
        boolean pairs = query.text().contains("STR(?a) < STR(?b)");
        return (pairs ? cells.stream().sorted().toList() : cells).toString();
    }

    /** Statements of which many match the question's patterns, about few things in few graphs. */
    private static List<Quad> quads(NamedQuery query, Random random) {
        List<TriplePath> patterns = QueryTerms.of(query).patterns();
        List<Node> terms = QueryTerms.of(query).terms();
        List<Quad> quads = new ArrayList<>();
        for (int i = 0; i < 30 + random.nextInt(130); i++) {
            TriplePath pattern = patterns.get(random.nextInt(patterns.size()));
            Node predicate = pattern.getPredicate().isVariable() ? pick(terms, random) : pattern.getPredicate();
            Node object = pattern.getObject().isVariable() ? value(predicate, terms, random) : pattern.getObject();
            quads.add(Quad.create(thing(random.nextInt(3)), thing(random.nextInt(7)), predicate, object));
        }
        return quads;
    }

    private static Node value(Node predicate, List<Node> terms, Random random) {
        if (predicate.equals(RDF.type.asNode())) {
            return pick(terms, random);
        }
        return random.nextInt(4) > 0
                ? thing(random.nextInt(7))
                : NodeFactory.createLiteralDT("2020-01-0" + (1 + random.nextInt(3)), XSDDatatype.XSDdate);
    }

    private static Node pick(List<Node> nodes, Random random) {
        return nodes.isEmpty() ? thing(random.nextInt(7)) : nodes.get(random.nextInt(nodes.size()));
    }

    private static Node thing(int number) {
        return NodeFactory.createURI("urn:thing:" + number);
    }
}
