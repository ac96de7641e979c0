package org.ketnoi.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ketnoi.graph.EntityType;
import org.ketnoi.store.local.LocalGraphStore;

/** The index is that of the graph as it is, whatever lies on the disk. */
class ThingIndexTest {
    private static final String MILL = "<enterprise/mill> rdfs:label \"Nhà máy đường\"@vi ; kn:area <area/x> .";

    @TempDir
    private Path directory;

    private Path place = Path.of("");

    @BeforeEach
    void choose() {
        place = directory.resolve("search");
    }

    private static List<Path> files(Path directory) {
        try (Stream<Path> files = Files.list(directory)) {
            return files.filter(file -> !file.endsWith("write.lock")).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean isOnDisk(String word) {
        return files(place).stream()
                .anyMatch(file -> new String(bytes(file), StandardCharsets.ISO_8859_1)
                        .contains(new String(word.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1)));
    }

    @Test
    void itFollowsWhatIsSaidAndUnsaid() {
        try (Shelf shelf = Shelf.with(place, MILL)) {
            assertThat(shelf.find("đường")).containsExactly("mill");
            shelf.add("<enterprise/other> rdfs:label \"Đường thốt nốt\"@vi .");
            assertThat(shelf.find("đường")).containsExactly("other", "mill");
            shelf.remove("<enterprise/mill> rdfs:label \"Nhà máy đường\"@vi .");
            shelf.add("<enterprise/mill> rdfs:label \"Nhà máy giấy\"@vi .");
            assertThat(shelf.find("đường")).containsExactly("other");
            assertThat(shelf.find("giấy")).containsExactly("mill");
            shelf.remove("<enterprise/other> rdfs:label \"Đường thốt nốt\"@vi .");
            assertThat(shelf.find("đường")).isEmpty();
            assertThat(shelf.search.counts(shelf.wish(""), List.of("kind")).get("kind"))
                    .containsExactly(java.util.Map.entry(EntityType.ENTERPRISE.singular(), 1L));
        }
    }

    @Test
    void itIsReadAgainAtTheNextStart() {
        LocalGraphStore graph = LocalGraphStore.inMemory();
        try (Shelf shelf = new Shelf(graph, place)) {
            shelf.add(MILL);
            assertThat(shelf.find("đường")).containsExactly("mill");
        }
        List<Path> written = files(place);
        try (Shelf shelf = new Shelf(graph, place)) {
            assertThat(shelf.find("đường")).containsExactly("mill");
            assertThat(files(place)).isEqualTo(written);
        }
    }

    /** The journal of this graph still knows what came after. */
    @Test
    void anOlderOneFollows() {
        LocalGraphStore graph = LocalGraphStore.inMemory();
        try (Shelf shelf = new Shelf(graph, place)) {
            shelf.add(MILL);
            assertThat(shelf.find("đường")).containsExactly("mill");
        }
        try (Shelf shelf = new Shelf(graph, place)) {
            shelf.add("<enterprise/other> rdfs:label \"Đường phèn\"@vi .");
            assertThat(shelf.find("đường")).containsExactly("other", "mill");
        }
    }

    @Test
    void oneOfAnotherGraphIsMadeAnew() {
        try (Shelf shelf = Shelf.with(place, MILL)) {
            assertThat(shelf.find("đường")).containsExactly("mill");
        }
        Path graph = place.resolveSibling("graph");
        try (LocalGraphStore other = LocalGraphStore.open(graph);
                Shelf shelf = new Shelf(other, place.resolveSibling("elsewhere"))) {
            shelf.add("<enterprise/a> rdfs:label \"A\" .");
            shelf.add("<enterprise/b> rdfs:label \"Đường B\"@vi .");
        }
        // A graph that is opened does not know what changed before.
        try (LocalGraphStore other = LocalGraphStore.open(graph);
                Shelf shelf = new Shelf(other, place)) {
            assertThat(shelf.find("đường")).containsExactly("b");
        }
        assertThat(isOnDisk("Nhà máy")).isFalse();
    }

    /** Whatever happened to whichever file. */
    @Test
    void aDamagedOneIsMadeAnew() throws IOException {
        LocalGraphStore graph = LocalGraphStore.inMemory();
        try (Shelf shelf = new Shelf(graph, place)) {
            shelf.add(MILL);
            shelf.find("đường");
        }
        for (int file = 0; file < files(place).size(); file++) {
            Path damaged = files(place).get(file);
            byte[] content = bytes(damaged);
            content[content.length / 2] ^= 0x55;
            Files.write(damaged, content);
            try (Shelf shelf = new Shelf(graph, place)) {
                assertThat(shelf.find("đường")).as(damaged.toString()).containsExactly("mill");
            }
        }
        for (Path file : files(place)) {
            Files.write(file, new byte[0]);
        }
        try (Shelf shelf = new Shelf(graph, place)) {
            assertThat(shelf.find("đường")).containsExactly("mill");
        }
    }

    @Test
    void whatLeftIsInNoFileAfterwards() {
        try (Shelf shelf = Shelf.with(place, MILL)) {
            shelf.add("<expert/x-1> rdfs:label \"Bùi Thị Lựu\" ; dcterms:description \"Nghiên cứu chitosan.\"@vi .");
            assertThat(shelf.find("bui thi luu")).containsExactly("x-1");
            shelf.index.expunge();
            assertThat(isOnDisk("Bùi Thị Lựu")).isTrue();
            shelf.remove("<expert/x-1> rdfs:label \"Bùi Thị Lựu\" ; dcterms:description \"Nghiên cứu chitosan.\"@vi .");
            shelf.index.expunge();
            assertThat(isOnDisk("Bùi Thị Lựu")).isFalse();
            assertThat(isOnDisk("chitosan")).isFalse();
            assertThat(isOnDisk("lựu")).isFalse();
            assertThat(isOnDisk("Nhà máy đường")).isTrue();
            assertThat(shelf.find("mill")).containsExactly("mill");
        }
    }
}
