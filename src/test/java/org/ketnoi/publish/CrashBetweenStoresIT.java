package org.ketnoi.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import org.apache.jena.graph.Node;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ketnoi.ontology.Ontology;
import org.ketnoi.records.Records;
import org.ketnoi.store.local.LocalGraphStore;

/** What a crash between the two stores has parted, the next start joins again: nothing hidden stays published. */
class CrashBetweenStoresIT {
    @TempDir
    Path directory = Path.of("");

    @Test
    void theNextStartPublishesWhatTheCrashKeptBack() throws IOException, InterruptedException {
        assertThat(crash()).isEqualTo(CrashBetweenStores.GONE);

        try (Records records = new Records(LocalGraphStore.open(directory.resolve("records")), event -> {});
                LocalGraphStore published = LocalGraphStore.open(directory.resolve("published"))) {
            assertThat(mentions(published)).as("before the start").isTrue();

            Publisher publisher = new Publisher(records, published, Ontology.load(), Clock.systemUTC());
            Publisher.Publication healed = publisher.catchUp();

            assertThat(mentions(published)).isFalse();
            assertThat(healed.removed()).isEqualTo(1);
            long version = published.version();
            assertThat(publisher.catchUp().added()).isZero();
            assertThat(publisher.publish())
                    .extracting(Publisher.Publication::added, Publisher.Publication::removed)
                    .containsExactly(0L, 0L);
            assertThat(published.version()).isEqualTo(version);
        }
    }

    private static boolean mentions(LocalGraphStore published) {
        return published.read(graph -> graph.contains(Node.ANY, CrashBetweenStores.THING, Node.ANY, Node.ANY));
    }

    private int crash() throws IOException, InterruptedException {
        String classes = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        return new ProcessBuilder(
                        System.getProperty("java.home") + File.separator + "bin" + File.separator + "java",
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        classes,
                        CrashBetweenStores.class.getName(),
                        directory.toString())
                .inheritIO()
                .start()
                .waitFor();
    }
}
