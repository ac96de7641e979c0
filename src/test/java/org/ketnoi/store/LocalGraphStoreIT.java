package org.ketnoi.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.function.Consumer;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ketnoi.store.local.LocalGraphStore;

/** On disk. */
class LocalGraphStoreIT extends ScanContract {
    private Path directory = Path.of("");
    private LocalGraphStore store = LocalGraphStore.inMemory();

    @BeforeEach
    void open(@TempDir Path empty) {
        directory = empty.resolve("published");
        reopen();
    }

    private void reopen() {
        store.close();
        store = LocalGraphStore.open(directory);
    }

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

    @Test
    void whatIsWrittenIsThereAfterReopening() {
        name(TEXTILE, "Dệt");
        long version = store.version();

        reopen();

        assertThat(names(TEXTILE)).containsExactly("Dệt");
        assertThat(store.version()).isEqualTo(version);
        name(TEXTILE, "Textile");
        assertThat(store.version()).isEqualTo(version + 1);
    }

    @Test
    void whatIsWrittenAfterAFailedWriteIsThereAfterReopening() {
        name(TEXTILE, "before");
        assertThatThrownBy(() -> write(failing(6_000))).hasMessageContaining("broken on purpose");
        write(graph -> writeThings(graph, 6_000));
        long version = store.version();

        reopen();

        assertThat(count(store)).isEqualTo(6_001);
        assertThat(names(TEXTILE)).containsExactly("before");
        assertThat(store.version()).isEqualTo(version);
        long quads = store.read(graph -> graph.stream().count());
        assertThat(quads).as("names and the version").isEqualTo(6_002);
    }

    @Test
    void aFailedWriteAsTheLastLeavesNothingAfterReopening() {
        write(graph -> writeThings(graph, 10));
        assertThatThrownBy(() -> write(failing(6_000))).hasMessageContaining("broken on purpose");

        reopen();

        assertThat(count(store)).isEqualTo(10);
    }
}
