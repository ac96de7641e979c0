package org.ketnoi.transfer.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ketnoi.graph.Freshness;
import org.ketnoi.place.Units;
import org.ketnoi.store.QueryLibrary;

/** A snapshot gives the same network as the graph, or none. */
class NetworkSnapshotTest {
    private static final QueryLibrary QUERIES = QueryLibrary.load();
    private static final LocalDate DATE = LocalDate.parse("2026-11-23");

    @TempDir
    private Path directory;

    private final RandomGraph graph = new RandomGraph(7);

    private Path file() {
        return directory.resolve("network.snapshot");
    }

    private NetworkSnapshot snapshot() {
        return new NetworkSnapshot(file(), graph.store, QUERIES);
    }

    private Facts read() {
        return Facts.read(graph.store, QUERIES);
    }

    private void write() {
        snapshot().write(read(), graph.store.version());
    }

    private TransferNetwork network(Facts facts) {
        Moves moves = Moves.on(DATE, facts.nodes(), new Units(graph.store, QUERIES));
        return TransferNetwork.of(new Day(facts, DATE, moves, new Reliability(Map.of(), new Freshness(5, 0.3))));
    }

    private void assertSame(Facts one, Facts other) {
        assertThat(Told.links(network(one))).isNotEmpty().isEqualTo(Told.links(network(other)));
        assertThat(Told.paths(network(one), DATE)).isNotEmpty().isEqualTo(Told.paths(network(other), DATE));
    }

    @Test
    void itHoldsTheWholeNetwork() {
        write();

        assertSame(snapshot().find(graph.store.version()).orElseThrow(), read());
    }

    @Test
    void whatFollowedAChangeIsWrittenAsIfItHadBeenReadAnew() {
        Facts before = read();
        long version = graph.store.version();
        graph.toggle(40);
        var change = graph.store.changedSince(version).orElseThrow();
        Facts followed = FactUpdate.of(before, change, graph.store, QUERIES)
                .orElseThrow()
                .facts();

        snapshot().write(followed, graph.store.version());

        assertThat(followed.isChanged()).isTrue();
        assertSame(snapshot().find(graph.store.version()).orElseThrow(), read());
    }

    @Test
    void oneOfAnotherVersionIsThrownAway() {
        write();
        graph.toggle(1);

        assertThat(snapshot().find(graph.store.version())).isEmpty();
        assertThat(file()).doesNotExist();
    }

    @Test
    void oneThatIsDamagedAnywhereIsThrownAway() throws IOException {
        write();
        byte[] whole = Files.readAllBytes(file());
        for (int at = 0; at < whole.length; at += 1 + whole.length / 50) {
            byte[] damaged = whole.clone();
            damaged[at] ^= 0x10;
            Files.write(file(), damaged);

            assertThat(snapshot().find(graph.store.version())).as("byte " + at).isEmpty();
            assertThat(file()).doesNotExist();
        }
    }

    @Test
    void oneThatBreaksOffIsThrownAway() throws IOException {
        write();
        byte[] whole = Files.readAllBytes(file());
        for (int length : new int[] {0, 7, 8, 40, whole.length / 2, whole.length - 1}) {
            Files.write(file(), Arrays.copyOf(whole, length));

            assertThat(snapshot().find(graph.store.version()))
                    .as("length " + length)
                    .isEmpty();
        }
    }

    @Test
    void factsOfAnOldVersionAreNotWritten() {
        Facts old = read();
        long version = graph.store.version();
        graph.toggle(1);

        snapshot().write(old, version);

        assertThat(directory).isEmptyDirectory();
    }

    @Test
    void theKeeperWritesAfterAllWasReadAndForgetsWhenToldTo() {
        try (SnapshotKeeper keeper = new SnapshotKeeper(snapshot())) {
            keeper.read(read(), graph.store.version());
        }
        assertThat(file()).exists();

        try (SnapshotKeeper keeper = new SnapshotKeeper(snapshot())) {
            assertThat(keeper.find(graph.store.version())).isNotEqualTo(Optional.empty());
            keeper.forget();
        }
        assertThat(directory).isEmptyDirectory();
    }

    @Test
    void withTheFirstChangeTheFileGoes() {
        write();
        graph.toggle(3);
        try (SnapshotKeeper keeper = new SnapshotKeeper(snapshot())) {
            keeper.followed(read(), graph.store.version());
            keeper.forget();
        }

        assertThat(file()).doesNotExist();
    }
}
