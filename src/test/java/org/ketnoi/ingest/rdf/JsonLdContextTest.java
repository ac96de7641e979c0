package org.ketnoi.ingest.rdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ketnoi.ingest.Told.read;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ketnoi.ingest.FileFormat;
import org.ketnoi.ingest.Staging;

/** A context that is somewhere else is refused, and nobody is asked for it. */
class JsonLdContextTest {

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
                "https://contexts.invalid/context.jsonld",
                "http://www.w3.org/ns/anno.jsonld",
                "https://www.w3.org/2018/credentials/v1",
                "https://schema.org/"
            })
    void aRemoteContextIsRefusedAndNotFetched(String context) {
        Staging staging = readWithContext(context);

        assertThat(staging.findings()).extracting("code").containsExactly("remote-context");
        assertThat(staging.triples()).isEmpty();
        assertThat(LookedUpHosts.all()).doesNotContain(URI.create(context).getHost());
    }

    @Test
    void aLookupWouldBeSeen() {
        try {
            assertThat(InetAddress.getByName("looked-up.invalid")).isNotNull();
        } catch (UnknownHostException e) {
            assertThat(e).hasMessageContaining("looked-up.invalid");
        }
        assertThat(LookedUpHosts.all()).contains("looked-up.invalid");
    }

    @Test
    void aContextInALocalFileIsRefusedAndNotRead(@TempDir Path directory) throws IOException {
        Path context = directory.resolve("context.jsonld");
        Files.writeString(context, "{\"@context\": {\"name\": \"https://schema.org/name\"}}");

        Staging staging = readWithContext(context.toUri().toString());

        assertThat(staging.findings()).extracting("code").containsExactly("remote-context");
        assertThat(staging.triples()).isEmpty();
    }
}
