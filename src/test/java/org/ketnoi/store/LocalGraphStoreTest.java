package org.ketnoi.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Consumer;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ketnoi.store.local.Decimals;
import org.ketnoi.store.local.LocalGraphStore;

/** In memory. */
class LocalGraphStoreTest extends ScanContract {
    private final LocalGraphStore store = LocalGraphStore.inMemory();

    @AfterEach
    void close() {
        store.close();
    }

    @Override
    GraphStore store() {
        return store;
    }

    @Override
    void write(Consumer<DatasetGraph> change) {
        store.write(change);
    }

    @Override
    boolean isSaid(Quad quad) {
        return store.read(graph -> graph.contains(quad));
    }

    @ParameterizedTest
    @ValueSource(strings = {"4", "4.0", "4000000000", "1.50", "0", "-0.10", "+7"})
    void aDecimalThatWasReadCanBeDeleted(String written) {
        Node node = NodeFactory.createURI("urn:a");
        Quad quad = Quad.create(node, node, node, NodeFactory.createLiteralDT(written, XSDDatatype.XSDdecimal));
        store.write(graph -> graph.add(quad));
        List<Quad> read =
                store.read(graph -> graph.stream(node, node, node, Node.ANY).toList());
        assertThat(read).hasSize(1);
        assertThat(Decimals.canonical(quad.asTriple()))
                .isEqualTo(read.getFirst().asTriple());

        store.write(graph -> read.forEach(graph::delete));
        assertThat(store.<Boolean>read(graph -> graph.contains(node, node, node, Node.ANY)))
                .isFalse();
    }
}
