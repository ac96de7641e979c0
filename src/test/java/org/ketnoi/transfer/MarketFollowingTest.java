package org.ketnoi.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ketnoi.graph.Iri;
import org.ketnoi.market.Market;
import org.ketnoi.store.QueryLibrary;
import org.ketnoi.store.local.LocalGraphStore;

/**
 * After each of random changes, the market and the services that followed them answer as those that are read anew. {@code
 * -Dketnoi.seed=} repeats one.
 */
class MarketFollowingTest {
    private static final QueryLibrary QUERIES = QueryLibrary.load();
    private static final List<String> TYPES = List.of("TechnologyOrder", "Technology", "TechnologyOffer", "Capability");
    private static final List<String> PROPERTIES = List.of(
            "field", "holder", "technology", "transferMethod", "enterprise", "capabilityOf", "service", "extent");

    static List<Long> seeds() {
        Long given = Long.getLong("ketnoi.seed");
        long first = System.nanoTime();
        return given == null ? IntStream.range(0, 20).mapToObj(i -> first + i).toList() : List.of(given);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void whatFollowsIsWhatIsReadAnew(long seed) {
        Random random = new Random(seed);
        try (LocalGraphStore store = LocalGraphStore.inMemory()) {
            Supplier<Market> market = Market.following(store, QUERIES);
            Supplier<Stages> stages = Stages.following(store, QUERIES, Set::of);
            for (int change = 0; change < 25; change++) {
                store.write(graph -> change(graph, random));
                assertThat(told(market.get()))
                        .as("seed %d, change %d", seed, change)
                        .isEqualTo(told(Market.following(store, QUERIES).get()));
                assertThat(told(stages.get()))
                        .as("seed %d, change %d", seed, change)
                        .isEqualTo(
                                told(Stages.following(store, QUERIES, Set::of).get()));
            }
        }
    }

    private static void change(DatasetGraph graph, Random random) {
        for (int i = 0; i < 1 + random.nextInt(8); i++) {
            if (random.nextInt(12) == 0) {
                graph.deleteAny(Node.ANY, node(thing(random)), Node.ANY, Node.ANY);
            } else if (random.nextInt(3) == 0) {
                graph.delete(quad(random));
            } else {
                graph.add(quad(random));
            }
        }
    }

    private static Quad quad(Random random) {
        Node run = NodeFactory.createURI("urn:run:" + random.nextInt(2));
        Iri subject = thing(random);
        if (random.nextInt(3) == 0) {
            String type = TYPES.get(random.nextInt(TYPES.size()));
            return Quad.create(run, node(subject), RDF.type.asNode(), node(Iri.term(type)));
        }
        if (random.nextInt(8) == 0) {
            Node date = NodeFactory.createLiteralDT("2026-01-0" + (1 + random.nextInt(9)), XSDDatatype.XSDdate);
            return Quad.create(run, node(subject), node(Iri.term("validFrom")), date);
        }
        String property = PROPERTIES.get(random.nextInt(PROPERTIES.size()));
        return Quad.create(run, node(subject), node(Iri.term(property)), node(thing(random)));
    }

    private static Node node(Iri iri) {
        return NodeFactory.createURI(iri.value());
    }

    private static Iri thing(Random random) {
        return Iri.of("urn:thing:" + random.nextInt(12));
    }

    private static List<Iri> things() {
        return IntStream.range(0, 12).mapToObj(i -> Iri.of("urn:thing:" + i)).toList();
    }

    private static String told(Market market) {
        StringBuilder text = new StringBuilder();
        for (Iri thing : things()) {
            text.append(String.format(
                    Locale.ROOT,
                    "%s technology %s order %s offers %s in field %s%n",
                    thing,
                    market.technology(thing).map(MarketFollowingTest::told),
                    market.order(thing).map(MarketFollowingTest::told),
                    market.offersOf(thing).stream()
                            .map(MarketFollowingTest::told)
                            .toList(),
                    market.technologiesIn(List.of(thing, Iri.of("urn:thing:0"))).stream()
                            .map(MarketFollowingTest::told)
                            .toList()));
        }
        return text.toString();
    }

    private static String told(Market.Item item) {
        return item.id() + " " + item.said().entries();
    }

    private static String told(Stages stages) {
        StringBuilder text = new StringBuilder();
        things().forEach(thing -> text.append(thing)
                .append(stages.servicesOf(thing).stream()
                        .map(Services.Service::toString)
                        .sorted()
                        .toList()));
        return text.toString();
    }
}
