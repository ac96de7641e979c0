package org.ketnoi.ingest;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArchivesTest {
    @ParameterizedTest
    @ValueSource(strings = {"a.zip", "a.7z", "a.tar.gz", "a.tgz", "a.csv.gz", "a.rar", "A.ZIP"})
    void archivesAreRefusedByTheirName(String name) {
        try (Desk desk = new Desk()) {
            Importer.Request request = Desk.request(name, new byte[] {1});
            assertThatThrownBy(() -> desk.importer().check(request)).isInstanceOf(ArchiveException.class);
        }
    }
}
