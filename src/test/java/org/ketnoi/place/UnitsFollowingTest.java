package org.ketnoi.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.ORG;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ketnoi.graph.EntityType;
import org.ketnoi.graph.Iri;
import org.ketnoi.store.QueryLibrary;
import org.ketnoi.store.local.LocalGraphStore;

/** After each of random changes, units are those that are read anew. {@code -Dketnoi.seed=} repeats one. */
class UnitsFollowingTest {
    private static final QueryLibrary QUERIES = QueryLibrary.load();
    private static final List<LocalDate> DAYS = List.of(LocalDate.of(2020, 1, 1), LocalDate.of(2026, 1, 1));

    static List<Long> seeds() {
        Long given = Long.getLong("ketnoi.seed");
        long first = System.nanoTime();
        return given == null ? IntStream.range(0, 10).mapToObj(i -> first + i).toList() : List.of(given);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void whatFollowsIsWhatIsReadAnew(long seed) {
        Random random = new Random(seed);
        try (LocalGraphStore store = LocalGraphStore.inMemory()) {
            Units units = new Units(store, QUERIES);
            for (int change = 0; change < 30; change++) {
                store.write(graph -> change(graph, random));
                assertThat(told(units))
                        .as("seed %d, change %d", seed, change)
                        .isEqualTo(told(new Units(store, QUERIES)));
            }
        }
    }

    private static String told(Units units) {
        StringBuilder text = new StringBuilder();
        for (LocalDate day : DAYS) {
            text.append(units.existingOn(day, EntityType.AREA));
            things().forEach(thing -> text.append(units.asOf(thing, day)).append(units.partyAsOf(thing, day)));
        }
        return text.append(units.withPredecessors(things())).toString();
    }

    private static void change(DatasetGraph graph, Random random) {
        for (int i = 0; i < 1 + random.nextInt(4); i++) {
            if (random.nextInt(8) == 0) {
                graph.deleteAny(Node.ANY, thing(random), Node.ANY, Node.ANY);
            } else if (random.nextInt(4) == 0) {
                graph.delete(quad(random));
            } else {
                graph.add(quad(random));
            }
        }
    }

    private static Quad quad(Random random) {
        Node run = NodeFactory.createURI("urn:run:1");
        Node day = NodeFactory.createLiteralDT("2025-0" + (1 + random.nextInt(9)) + "-01", XSDDatatype.XSDdate);
        Node change = NodeFactory.createURI("urn:change:" + random.nextInt(3));
        return switch (random.nextInt(8)) {
            case 0, 1 -> Quad.create(run, thing(random), RDF.type.asNode(), term("AdministrativeUnit"));
            case 2 -> Quad.create(run, thing(random), term("validFrom"), day);
            case 3 -> Quad.create(run, thing(random), term("validUntil"), day);
            case 4 -> Quad.create(run, change, ORG.originalOrganization.asNode(), thing(random));
            case 5 -> Quad.create(run, change, ORG.resultingOrganization.asNode(), thing(random));
            case 6 -> Quad.create(run, change, term("effectiveOn"), day);
            default -> Quad.create(run, change, RDF.type.asNode(), term("AdministrativeChange"));
        };
    }

    private static Node term(String name) {
        return NodeFactory.createURI(Iri.term(name).value());
    }

    private static Node thing(Random random) {
        return NodeFactory.createURI(things().get(random.nextInt(6)).value());
    }

    private static List<Iri> things() {
        return IntStream.range(0, 6).mapToObj(i -> Iri.entity("area", "a-" + i)).toList();
    }
}
