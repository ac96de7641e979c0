package org.ketnoi.program;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is published leaves in every syntax: one thing by its address, a part or all of it by the command line. */
class ExportIT {
    private static Path directory = Path.of("");
    private static Server server;

    @BeforeAll
    static void start(@TempDir Path temporary) {
        directory = temporary;
        server = Server.start(temporary.resolve("store"));
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @ParameterizedTest
    @CsvSource({
        "ttl, text/turtle, kn:Enterprise",
        "jsonld, application/ld+json, kn:Enterprise",
        "nt, application/n-triples, ontology#Enterprise>",
        "rdf, application/rdf+xml, id/enterprise/e-0001",
        "trig, application/trig, id/run/",
        "nq, application/n-quads, id/run/",
        "n3, text/n3, kn:Enterprise",
        "trix, application/trix, <graph>",
        "ndjsonld, application/x-ld+ndjson, ontology#Enterprise",
        "rj, application/rdf+json, ontology#Enterprise",
        "brf, application/x-binary-rdf, BRDF"
    })
    void aThingIsADocumentInEverySyntax(String ending, String mediaType, String said) {
        HttpResponse<String> answer = server.get("/data/enterprise/e-0001." + ending);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith(mediaType);
        assertThat(answer.body()).contains(said);

        HttpResponse<String> chosen = server.get("/id/enterprise/e-0001", "Accept", mediaType);
        assertThat(chosen.uri().getPath()).isEqualTo("/data/enterprise/e-0001." + ending);
        assertThat(server.get("/schemes/field." + ending).statusCode()).isEqualTo(200);
        assertThat(server.get("/ontology", "Accept", mediaType)
                        .headers()
                        .firstValue("Content-Type")
                        .orElse(""))
                .startsWith(mediaType);
    }

    @Test
    void theCommandLineWritesAPart() throws IOException {
        Path store = directory.resolve("other");
        Path file = directory.resolve("technologies.nt.gz");
        Command written = Command.run(store, "export", "--type", "technology", "-o", file.toString());
        assertThat(written.exit()).as(written.err()).isZero();
        try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
            List<String> lines = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            assertThat(lines).isNotEmpty().isSorted().allMatch(line -> line.contains("/id/technology/"));
        }
        Command nothing = Command.run(store, "export", "--graph", "urn:no-graph", "--format", "trig");
        assertThat(nothing.err()).contains("Nothing is published for urn:no-graph");
        assertThat(nothing.exit()).isEqualTo(1);
        assertThat(nothing.out()).isEmpty();
        assertThat(Command.run(store, "export", "--format", "hdt").exit()).isEqualTo(2);
    }
}
