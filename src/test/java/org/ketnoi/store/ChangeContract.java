package org.ketnoi.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ketnoi.graph.Iri;

/** What every store tells of its changes, and what follows them. */
abstract class ChangeContract extends GraphStoreContract {
    abstract boolean isSaid(Quad quad);

    @Test
    void aDerivedValueIsComputedOncePerVersion() {
        AtomicInteger computed = new AtomicInteger();
        Derived<Integer> derived = new Derived<>(store(), computed::incrementAndGet);

        assertThat(derived.get()).isEqualTo(1);
        assertThat(derived.get()).isEqualTo(1);
        name(TEXTILE, "a");
        assertThat(derived.get()).isEqualTo(2);
        assertThat(derived.get()).isEqualTo(2);
    }

    @Test
    void aDerivedValueFollowsWhatTheStoreCanTell() {
        AtomicInteger computed = new AtomicInteger();
        Derived<List<Iri>> derived = new Derived<>(
                store(),
                () -> {
                    computed.incrementAndGet();
                    return List.of();
                },
                (value, change) -> Stream.concat(value.stream(), change.subjects().stream())
                        .toList());

        assertThat(derived.get()).isEmpty();
        name(TEXTILE, "Dệt");
        List<Iri> before = derived.get();
        name(FOOD, "Thực phẩm");
        assertThat(derived.get()).containsExactly(TEXTILE, FOOD);
        assertThat(before).containsExactly(TEXTILE);
        assertThat(computed).hasValue(1);

        write(graph -> writeThings(graph, 20_000));
        assertThat(derived.get()).isEmpty();
        assertThat(computed).hasValue(2);
    }

    @Test
    void aChangeTellsWhomItTouched() {
        long start = store().version();
        assertThat(store().changedSince(start))
                .hasValueSatisfying(change -> assertThat(change.isNone()).isTrue());

        name(TEXTILE, "Dệt");
        long middle = store().version();
        write(graph -> graph.add(linked(FOOD, TEXTILE)));

        assertThat(store().changedSince(start)).contains(new Change(Set.of(TEXTILE, FOOD), Set.of(TEXTILE)));
        assertThat(store().changedSince(middle)).contains(new Change(Set.of(FOOD), Set.of(TEXTILE)));
        assertThat(store().changedSince(store().version() + 1)).isEmpty();
        assertThat(store().changedSince(start - 1)).isEmpty();
    }

    static Stream<Consumer<DatasetGraph>> deletions() {
        Node graph = linked(FOOD, TEXTILE).getGraph();
        Triple triple = linked(FOOD, TEXTILE).asTriple();
        return Stream.of(
                data -> data.delete(linked(FOOD, TEXTILE)),
                data -> data.deleteAny(graph, Node.ANY, Node.ANY, Node.ANY),
                data -> data.deleteAny(Node.ANY, Node.ANY, triple.getPredicate(), Node.ANY),
                data -> data.removeGraph(graph),
                data -> data.addGraph(graph, GraphFactory.createDefaultGraph()),
                data -> data.getGraph(graph).delete(triple),
                data -> data.getGraph(graph).clear(),
                data -> data.getGraph(graph).remove(Node.ANY, Node.ANY, Node.ANY));
    }

    @ParameterizedTest
    @MethodSource("deletions")
    void whateverWayStatementsGoTheirThingsAreTouched(Consumer<DatasetGraph> deletion) {
        write(graph -> graph.add(linked(FOOD, TEXTILE)));
        long before = store().version();

        write(deletion);

        assertThat(store().changedSince(before)).contains(new Change(Set.of(FOOD), Set.of(TEXTILE)));
        assertThat(isSaid(linked(FOOD, TEXTILE))).isFalse();
    }

    static Stream<Consumer<DatasetGraph>> additions() {
        Quad quad = linked(FOOD, TEXTILE);
        Graph graph = GraphFactory.createDefaultGraph();
        graph.add(quad.asTriple());
        return Stream.of(
                data -> data.add(quad),
                data -> data.add(quad.getGraph(), quad.getSubject(), quad.getPredicate(), quad.getObject()),
                data -> data.addGraph(quad.getGraph(), graph),
                data -> data.getGraph(quad.getGraph()).add(quad.asTriple()));
    }

    @ParameterizedTest
    @MethodSource("additions")
    void whateverWayStatementsComeTheirThingsAreTouched(Consumer<DatasetGraph> addition) {
        long before = store().version();

        write(addition);

        assertThat(store().changedSince(before)).contains(new Change(Set.of(FOOD), Set.of(TEXTILE)));
        assertThat(isSaid(linked(FOOD, TEXTILE))).isTrue();
    }

    @Test
    void whatTouchesTooMuchIsNotTold() {
        name(TEXTILE, "Dệt");
        long before = store().version();

        write(graph -> writeThings(graph, 20_000));
        assertThat(store().changedSince(before)).isEmpty();
        long after = store().version();
        name(FOOD, "Thực phẩm");
        assertThat(store().changedSince(before)).isEmpty();
        assertThat(store().changedSince(after)).contains(new Change(Set.of(FOOD), Set.of()));

        write(DatasetGraph::clear);
        assertThat(store().changedSince(after)).isEmpty();
    }

    @Test
    void whatIsSaidOfANamelessThingMayTouchAll() {
        long before = store().version();

        write(graph -> graph.add(Quad.create(
                NodeFactory.createURI("urn:graph"),
                NodeFactory.createBlankNode(),
                NodeFactory.createURI(LABEL),
                NodeFactory.createLiteralString("nobody"))));

        assertThat(store().changedSince(before)).isEmpty();
    }

    @Test
    void aChangeThatFailedTouchesNothing() {
        long before = store().version();

        assertThatThrownBy(() -> write(failing(10))).hasMessageContaining("broken on purpose");
        name(FOOD, "Thực phẩm");

        assertThat(store().changedSince(before)).contains(new Change(Set.of(FOOD), Set.of()));
    }

    @Test
    void changesOfLongAgoAreForgotten() {
        long start = store().version();
        for (int i = 0; i < 600; i++) {
            name(TEXTILE, "Name " + i);
        }

        assertThat(store().changedSince(start)).isEmpty();
        assertThat(store().changedSince(start + 200)).contains(new Change(Set.of(TEXTILE), Set.of()));
    }

    @Test
    void aComputationThatFailedIsTriedAgain() {
        AtomicInteger tries = new AtomicInteger();
        Derived<String> derived = new Derived<>(store(), () -> {
            if (tries.incrementAndGet() == 1) {
                throw new IllegalStateException("broken on purpose");
            }
            return "computed";
        });

        assertThatThrownBy(derived::get).hasMessage("broken on purpose");
        assertThat(derived.get()).isEqualTo("computed");
    }

    @Test
    void aChangeDuringAComputationIsNotMissed() {
        Derived<List<String>> derived = new Derived<>(store(), () -> {
            List<String> seen = names(TEXTILE);
            if (seen.isEmpty()) {
                name(TEXTILE, "written meanwhile");
            }
            return seen;
        });

        assertThat(derived.get()).isEmpty();
        assertThat(derived.get()).containsExactly("written meanwhile");
    }
}
