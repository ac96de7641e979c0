package org.ketnoi.ingest.rdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ketnoi.ingest.Told.read;

import java.io.IOException;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.SocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ketnoi.ingest.FileFormat;
import org.ketnoi.ingest.Staging;

/** A context somewhere else is refused, and nobody is asked for it: whoever would connect asks for a proxy first. */
class JsonLdContextTest {
    private static final List<URI> ASKED = new CopyOnWriteArrayList<>();
    private static final ProxySelector USUAL = ProxySelector.getDefault();

    @BeforeAll
    static void watch() {
        ProxySelector.setDefault(new ProxySelector() {
            @Override
            public List<Proxy> select(URI uri) {
                ASKED.add(uri);
                throw new IllegalStateException("No connection in this test");
            }

            @Override
            public void connectFailed(URI uri, SocketAddress address, IOException failure) {
                ASKED.add(uri);
            }
        });
    }

    @AfterAll
    static void leave() {
        ProxySelector.setDefault(USUAL);
    }

    @BeforeEach
    void forget() {
        ASKED.clear();
    }

    private static Staging readWithContext(String context) {
        FileFormat jsonld = RdfFormat.all().stream()
                .filter(format -> format.name().equals("jsonld"))
                .findFirst()
                .orElseThrow();
        return read(jsonld, """
                {"@context": "%s", "@id": "https://w3id.org/ketnoi/id/order/o-1", "name": "A"}""".formatted(context));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://localhost/context.jsonld",
                "https://example.org/context.jsonld",
                "http://www.w3.org/ns/anno.jsonld",
                "https://www.w3.org/2018/credentials/v1",
                "https://schema.org/"
            })
    void aRemoteContextIsRefusedAndNotFetched(String context) {
        Staging staging = readWithContext(context);

        assertThat(ASKED).isEmpty();
        assertThat(staging.findings()).extracting("code").containsExactly("syntax");
        assertThat(staging.triples()).isEmpty();
    }

    @Test
    void aContextInALocalFileIsRefusedAndNotRead(@TempDir Path directory) throws IOException {
        Path context = directory.resolve("context.jsonld");
        Files.writeString(context, "{\"@context\": {\"name\": \"https://schema.org/name\"}}");

        Staging staging = readWithContext(context.toUri().toString());

        assertThat(staging.findings()).extracting("code").containsExactly("syntax");
        assertThat(staging.triples()).isEmpty();
    }
}
