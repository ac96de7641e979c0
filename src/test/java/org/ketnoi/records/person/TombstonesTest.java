package org.ketnoi.records.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TombstonesTest {
    @TempDir
    Path directory = Path.of("");

    private static Node text(String value) {
        return NodeFactory.createLiteralString(value);
    }

    @Test
    void nobodyIsErasedWhereNobodyWas() {
        Tombstones tombstones = new Tombstones(directory);

        assertThat(tombstones.holds(DatasetGraphFactory.create(), text("an@lab.example")))
                .isFalse();
        assertThat(Files.exists(directory.resolve("erasure.key"))).isFalse();
    }

    @Test
    void anAddressIsKnownAgainHoweverItIsWritten() {
        Tombstones tombstones = new Tombstones(directory);
        DatasetGraph records = DatasetGraphFactory.create();
        for (String address : new String[] {"An@Lab.example", "+84 (024) 3555 0001"}) {
            records.add(new Quad(
                    Tombstones.graph(), tombstones.mark(text(address)), Tombstones.erasedOn(), text("2026-11-28")));
        }

        assertThat(tombstones.holds(records, text(" an@lab.EXAMPLE"))).isTrue();
        assertThat(tombstones.holds(records, NodeFactory.createURI("mailto:an@lab.example")))
                .isTrue();
        assertThat(tombstones.holds(records, text("+840243555-0001"))).isTrue();
        assertThat(tombstones.holds(records, text("binh@lab.example"))).isFalse();
    }

    @Test
    void aMarkTellsNothingWithoutTheSecretWhichOnlyTheOwnerReads() throws IOException {
        Tombstones tombstones = new Tombstones(directory);
        String mark = tombstones.mark(text("an@lab.example")).getURI();

        assertThat(mark).matches("urn:ketnoi:erased:[0-9a-f]{64}");
        Path file = directory.resolve("erasure.key");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(new Tombstones(directory).mark(text("an@lab.example")).getURI())
                .isEqualTo(mark);
        Files.writeString(file, "00".repeat(32));
        assertThat(tombstones.mark(text("an@lab.example")).getURI()).isNotEqualTo(mark);
    }
}
