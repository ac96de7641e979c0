package org.ketnoi.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ketnoi.graph.Iri;
import org.ketnoi.graph.Label;
import org.ketnoi.store.local.LocalGraphStore;

/**
 * After each of random changes, remembered labels are those that are looked up anew. {@code -Dketnoi.seed=} repeats one.
 */
class RandomLabelsTest {
    private static final QueryLibrary QUERIES = QueryLibrary.load();

    static List<Long> seeds() {
        Long given = Long.getLong("ketnoi.seed");
        long first = System.nanoTime();
        return given == null ? IntStream.range(0, 10).mapToObj(i -> first + i).toList() : List.of(given);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void whatIsRememberedIsWhatIsLookedUp(long seed) {
        Random random = new Random(seed);
        try (LocalGraphStore store = LocalGraphStore.inMemory()) {
            Labels labels = new Labels(store, QUERIES);
            for (int change = 0; change < 30; change++) {
                store.write(graph -> change(graph, random));
                assertThat(labels(labels))
                        .as("seed %d, change %d", seed, change)
                        .isEqualTo(labels(new Labels(store, QUERIES)));
            }
        }
    }

    private static List<List<Label>> labels(Labels labels) {
        return IntStream.range(0, 6).mapToObj(i -> labels.of(thing(i))).toList();
    }

    private static void change(DatasetGraph graph, Random random) {
        Node run = NodeFactory.createURI("urn:run:" + random.nextInt(2));
        Node thing = NodeFactory.createURI(thing(random.nextInt(6)).value());
        Node property = (random.nextBoolean() ? RDFS.label : SKOS.prefLabel).asNode();
        String text = "Tên " + random.nextInt(3);
        Node name = random.nextBoolean()
                ? NodeFactory.createLiteralString(text)
                : NodeFactory.createLiteralLang(text, random.nextBoolean() ? "vi" : "en");
        switch (random.nextInt(4)) {
            case 0 -> graph.deleteAny(Node.ANY, thing, property, Node.ANY);
            case 1 -> graph.removeGraph(run);
            default -> graph.add(Quad.create(run, thing, property, name));
        }
    }

    private static Iri thing(int number) {
        return Iri.of("urn:thing:" + number);
    }
}
