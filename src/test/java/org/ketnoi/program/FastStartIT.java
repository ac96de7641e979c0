package org.ketnoi.program;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A start begins from what an earlier run kept, and does without when that is damaged, cut off or of another jar. */
class FastStartIT {
    private static final int FIRST_WITH_CACHE = 25;
    private static final String RECORDS = "-XX:AOTCacheOutput=";
    private static final String BEGINS_FROM = "-XX:AOTCache=";

    @TempDir
    Path directory = Path.of("");

    @BeforeEach
    void install() throws IOException {
        assumeTrue(Runtime.version().feature() >= FIRST_WITH_CACHE);
        Path built = Launcher.file().toAbsolutePath();
        for (String file : List.of("ketnoi", "ketnoi.jar")) {
            Files.copy(built.resolveSibling(file), directory.resolve(file), StandardCopyOption.COPY_ATTRIBUTES);
        }
    }

    private Server start() {
        return Server.startBy(directory.resolve("ketnoi"), directory.resolve("store"));
    }

    private static String command(Server server) {
        return ProcessHandle.of(server.pid())
                .flatMap(process -> process.info().commandLine())
                .orElseThrow();
    }

    private static void assertAnswers(Server server) {
        assertThat(server.json("/api/v1/transfer-paths?order=order/o-0001").path("paths"))
                .isNotEmpty();
    }

    /** The directories of jars in which something is kept. */
    private List<Path> kept() throws IOException {
        try (Stream<Path> found = Files.list(directory.resolve("fast-start"))) {
            return found.toList();
        }
    }

    @Test
    void aStartBeginsFromWhatTheFirstRunKept() throws IOException {
        try (Server first = start()) {
            assertThat(command(first)).contains(RECORDS);
            assertAnswers(first);
        }
        try (Server second = start()) {
            assertThat(command(second)).contains(BEGINS_FROM);
            assertAnswers(second);
        }
        Path cache = kept().getFirst().resolve("ketnoi.aot");
        damage(cache);
        try (Server third = start()) {
            assertThat(command(third)).contains(BEGINS_FROM);
            assertAnswers(third);
        }
        cutOff(cache);
        recordsAnew();
        assertThat(cache).doesNotExist();
        List<Path> ofFormerJar = kept();
        replaceJar();
        recordsAnew();
        assertThat(kept()).hasSize(1).doesNotContainAnyElementsOf(ofFormerJar);
    }

    private void recordsAnew() {
        Server server = start();
        try {
            assertThat(command(server)).contains(RECORDS);
            assertAnswers(server);
        } finally {
            server.kill();
        }
    }

    /** So that neither its size nor its time tell. */
    private static void damage(Path file) throws IOException {
        FileTime time = Files.getLastModifiedTime(file);
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            byte[] nonsense = new byte[1 << 20];
            java.util.Arrays.fill(nonsense, (byte) 0x5A);
            channel.write(ByteBuffer.wrap(nonsense), channel.size() / 2);
        }
        Files.setLastModifiedTime(file, time);
    }

    private static void cutOff(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.truncate(channel.size() / 2);
        }
    }

    private void replaceJar() throws IOException {
        Path jar = directory.resolve("ketnoi.jar");
        Files.setLastModifiedTime(
                jar, FileTime.fromMillis(Files.getLastModifiedTime(jar).toMillis() + 60_000));
    }
}
