package org.ketnoi.program;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A large file with an error at its very end leaves no trace, and the store stays sound. */
class FailedImportIT {
    private static final int STATEMENTS = 20_000;
    private static final int OF_THE_RUN = 13;

    @TempDir
    Path directory = Path.of("");

    @Test
    void aFileThatFailsAtItsEndWritesNothing() throws IOException {
        Path broken = Files.writeString(
                directory.resolve("broken.ttl"),
                Notes.text("broken", STATEMENTS - 1) + "<https://w3id.org/ketnoi/id/broken/last> <urn:is> nothing .\n");
        Path sound = Notes.write(directory.resolve("sound.ttl"), "sound", 100);
        Path store = directory.resolve("store");
        long before;
        try (Server server = Server.start(store)) {
            before = Notes.countAll(server);
            Command refused = Command.run(store, "import", broken.toString());
            assertThat(refused.exit()).as(refused.err()).isEqualTo(1);
            assertThat(refused.out()).containsPattern("(?m)^broken\\.ttl:" + STATEMENTS + ":\\d*: .+");
            assertThat(Notes.countAll(server)).isEqualTo(before);

            Command taken = Command.run(store, "import", sound.toString());
            assertThat(taken.exit()).as(taken.out() + taken.err()).isZero();
            assertAllThere(server, before);
        }
        try (Server server = Server.start(store)) {
            assertAllThere(server, before);
        }
    }

    private static void assertAllThere(Server server, long before) {
        assertThat(Notes.count(server, "broken")).isZero();
        assertThat(Notes.count(server, "sound")).isEqualTo(100);
        assertThat(Notes.countAll(server)).isEqualTo(before + 100 + OF_THE_RUN);
    }
}
