package org.ketnoi.program;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever happens to the text index between two starts, answers are those of what is published. */
class SearchIndexIT {
    private static final String WORDS = "nuoc thai";

    @TempDir
    private Path directory;

    private static String answer(Server server, String words) {
        return server.get("/api/v1/search?lang=vi&limit=50&q=" + Server.encoded(words))
                .body();
    }

    private static List<Path> files(Path place) {
        try (Stream<Path> files = Files.list(place)) {
            return files.filter(file -> !file.endsWith("write.lock")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.createDirectories(to);
        for (Path file : files(from)) {
            Files.copy(file, to.resolve(file.getFileName()));
        }
    }

    private static void clear(Path place) throws IOException {
        for (Path file : files(place)) {
            Files.delete(file);
        }
    }

    private static void damage(Path file) {
        try (RandomAccessFile open = new RandomAccessFile(file.toFile(), "rw")) {
            for (long at = open.length() / 3; at < open.length(); at += Math.max(1, open.length() / 3)) {
                open.seek(at);
                int was = open.read();
                open.seek(at);
                open.write(was ^ 0x55);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void itIsMadeAnewWhenItDoesNotFit() throws IOException {
        Path store = directory.resolve("store");
        Path index = store.resolve("search");
        Path former = directory.resolve("former");
        String expected;
        try (Server server = Server.start(store)) {
            expected = answer(server, WORDS);
            assertThat(expected).contains("technology/");
        }
        copy(index, former);
        try (Server server = Server.start(store)) {
            assertThat(answer(server, WORDS)).as("as it was").isEqualTo(expected);
            Path file = Files.writeString(
                    directory.resolve("enterprises.csv"),
                    "id,name_vi,area,industry\nlate,Xưởng Tầm Vông Quế Lâm,ha-noi,13\n");
            assertThat(server.beginImport(file).join().statusCode()).isEqualTo(201);
            // Nobody asked for it before the power cut.
            server.kill();
        }
        try (Server server = Server.start(store)) {
            assertThat(answer(server, "tầm vông")).as("killed").contains("enterprise/late");
        }
        clear(index);
        copy(former, directory.resolve("again"));
        for (Path file : files(directory.resolve("again"))) {
            Files.move(file, index.resolve(file.getFileName()));
        }
        try (Server server = Server.start(store)) {
            assertThat(answer(server, "tầm vông")).as("stale").contains("enterprise/late");
            expected = answer(server, WORDS);
        }
        files(index).forEach(SearchIndexIT::damage);
        try (Server server = Server.start(store)) {
            assertThat(answer(server, WORDS)).as("damaged").isEqualTo(expected);
        }
        clear(index);
        try (Server server = Server.start(store)) {
            assertThat(answer(server, WORDS)).as("missing").isEqualTo(expected);
            assertThat(answer(server, "tầm vông")).contains("enterprise/late");
        }
    }
}
