package org.ketnoi.program;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.text.NumberFormat;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ketnoi.graph.Iri;
import org.springframework.web.util.HtmlUtils;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Files of all that is published: made by whoever may, taken by anybody, whole or not there. */
class DumpIT {
    private static final int TRIES = Boolean.getBoolean("ketnoi.endurance") ? 20 : 3;

    @TempDir
    Path directory = Path.of("");

    private static HttpResponse<byte[]> bytes(Server server, String path, String... headers) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(server.address() + path));
        if (headers.length > 0) {
            request.headers(headers);
        }
        try (HttpClient client = HttpClient.newBuilder()
                .followRedirects(HttpClient.Redirect.NORMAL)
                .build()) {
            return client.send(request.build(), BodyHandlers.ofByteArray());
        }
    }

    private static String sha256(byte[] bytes) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    }

    private static HttpResponse<String> make(Server server, String... headers) {
        return server.call("POST", "/api/v1/dumps", "", headers);
    }

    @Test
    void anOperatorMakesADumpAndAnybodyTakesIt() throws Exception {
        try (Server server = Server.start(directory.resolve("store"))) {
            assertThat(server.get("/dumps/latest").statusCode()).isEqualTo(404);
            Server.problem(make(server), 401);
            String[] operator = {"Authorization", "Bearer " + server.operator()};
            HttpResponse<String> made = make(server, operator);
            assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
            assertThat(make(server, operator).statusCode()).isEqualTo(200);

            JsonNode dump = server.json("/api/v1/dumps").path("dumps").path(0);
            assertThat(dump).isEqualTo(Server.read(made));
            takenWhole(server, dump);
            takenInParts(server, dump);
            described(server, dump);
            Server.problem(server.get("/dumps/20200101-000000/ketnoi.nq.gz"), 404);

            Command again = Command.run(directory.resolve("store"), "dump", "--json");
            assertThat(again.exit()).as(again.err()).isZero();
            assertThat(new JsonMapper().readTree(again.out()).path("fresh").asBoolean())
                    .isFalse();
        }
    }

    private static void takenWhole(Server server, JsonNode dump) throws Exception {
        HttpResponse<byte[]> latest = bytes(server, "/dumps/latest");
        assertThat(latest.uri().getPath()).isEqualTo(dump.path("data").asString());
        assertThat(latest.headers().firstValue("Accept-Ranges")).contains("bytes");
        assertThat(sha256(latest.body())).isEqualTo(dump.path("sha256").asString());
        assertThat(latest.body()).hasSize(dump.path("bytes").asInt());
        String tag = latest.headers().firstValue("ETag").orElseThrow();
        assertThat(bytes(server, dump.path("data").asString(), "If-None-Match", tag)
                        .statusCode())
                .isEqualTo(304);
    }

    private static void takenInParts(Server server, JsonNode dump) throws Exception {
        byte[] whole = bytes(server, "/dumps/latest").body();
        HttpResponse<byte[]> part = bytes(server, dump.path("data").asString(), "Range", "bytes=100-299");
        assertThat(part.statusCode()).isEqualTo(206);
        assertThat(part.headers().firstValue("Content-Range")).contains("bytes 100-299/" + whole.length);
        assertThat(part.body()).isEqualTo(java.util.Arrays.copyOfRange(whole, 100, 300));
        assertThat(bytes(server, dump.path("data").asString(), "Range", "bytes=" + whole.length + "-")
                        .statusCode())
                .isEqualTo(416);
    }

    private static void described(Server server, JsonNode dump) {
        HttpResponse<String> description = server.get("/dumps/void.ttl");
        assertThat(description.headers().firstValue("Content-Type").orElse("")).startsWith("text/turtle");
        assertThat(description.body())
                .contains("void:triples", dump.path("sha256").asString(), "spdx:checksum");
        assertThat(server.get("/.well-known/void").body()).isEqualTo(description.body());
        assertThat(server.get("/dumps/catalog.jsonld").body())
                .contains("dcat:Catalog", dump.path("name").asString());
        assertThat(server.get("/dumps?lang=en").body())
                .contains(dump.path("data").asString(), dump.path("sha256").asString());
    }

    @Test
    void theDoorAndThePageTellHowCompleteItIs() throws Exception {
        try (Server server = Server.start(directory.resolve("store"))) {
            JsonNode figures = server.json("/api/v1/completeness?lang=en");
            assertThat(figures.path("staleAfterDays").asInt()).isEqualTo(730);
            String page = server.get("/dumps?lang=en").body();
            NumberFormat percent = NumberFormat.getPercentInstance(Locale.ENGLISH);
            percent.setMaximumFractionDigits(1);
            percent.setRoundingMode(RoundingMode.DOWN);
            int shown = 0;
            for (JsonNode of : figures.path("classes")) {
                // Classes of other vocabularies have no label; the page tells them by their short names.
                boolean ours = of.path("name").path("id").asString().startsWith(Iri.ONTOLOGY);
                if (ours && of.path("things").asLong() > 0) {
                    assertThat(line(page, of.path("name").path("label").asString()))
                            .contains(
                                    String.format(
                                            Locale.ENGLISH,
                                            ">%,d<",
                                            of.path("things").asLong()),
                                    share(of.path("labels").path("vi"), percent),
                                    share(of.path("labels").path("en"), percent),
                                    share(of.path("stale"), percent));
                    shown++;
                }
            }
            assertThat(shown).isGreaterThan(20);
            for (JsonNode of : figures.path("sources")) {
                assertThat(page).contains(HtmlUtils.htmlEscape(of.path("source").asString(), "UTF-8"));
            }
            JsonNode later = server.json("/api/v1/completeness?staleAfterDays=1");
            assertThat(stale(later)).isGreaterThan(stale(figures));
            Server.problem(server.get("/api/v1/completeness?staleAfterDays=0"), 400);
            Server.problem(server.get("/api/v1/completeness?stale=1"), 400);
        }
    }

    private static String share(JsonNode part, NumberFormat percent) {
        return ">" + percent.format(BigDecimal.valueOf(part.path("share").asDouble())) + "<";
    }

    private static long stale(JsonNode figures) {
        long stale = 0;
        for (JsonNode of : figures.path("classes")) {
            stale += of.path("stale").path("things").asLong();
        }
        return stale;
    }

    /** The row of the table that begins with a name. */
    private static String line(String page, String name) {
        String section = page.substring(page.indexOf("id=\"completeness\""));
        return Stream.of(section.split("<tr>"))
                .filter(row -> row.strip().startsWith("<th scope=\"row\">") && row.contains(">" + name + "</"))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No row for " + name));
    }

    @Test
    void aServerThatIsKilledLeavesNoHalfDump() throws Exception {
        Path store = directory.resolve("store");
        Path file = Notes.write(directory.resolve("notes.ttl"), "note", 50_000);
        Duration whole;
        try (Server server = Server.start(store, Server.PATIENT)) {
            assertThat(server.beginImport(file).join().statusCode()).isEqualTo(201);
            long start = System.nanoTime();
            assertThat(make(server, "Authorization", "Bearer " + server.operator())
                            .statusCode())
                    .isEqualTo(201);
            whole = Duration.ofNanos(System.nanoTime() - start);
        }
        for (int i = 0; i < TRIES; i++) {
            Path more = Notes.write(directory.resolve("more-" + i + ".ttl"), "more-" + i, 10);
            Server server = Server.start(store, Server.PATIENT);
            assertThat(server.beginImport(more).join().statusCode()).isEqualTo(201);
            String operator = server.operator();
            Thread asking = Thread.ofVirtual().start(() -> ask(server, operator));
            server.runFor(whole.multipliedBy(2L * i + 1).dividedBy(2L * TRIES));
            server.kill();
            asking.join();
            everyDumpIsWhole(store);
        }
        try (Server server = Server.start(store, Server.PATIENT)) {
            make(server, "Authorization", "Bearer " + server.operator());
            everyDumpIsWhole(store);
            assertThat(server.json("/api/v1/dumps").path("dumps").size()).isPositive();
        }
        assertThat(names(store)).noneMatch(name -> name.startsWith("unfinished"));
    }

    private static void ask(Server server, String operator) {
        try {
            make(server, "Authorization", "Bearer " + operator);
        } catch (UncheckedIOException e) {
            // The server was killed while it answered.
        }
    }

    private static List<String> names(Path store) throws IOException {
        try (Stream<Path> all = Files.list(store.resolve("dumps"))) {
            return all.map(path -> path.getFileName().toString()).toList();
        }
    }

    private static void everyDumpIsWhole(Path store) throws Exception {
        for (String name : names(store)) {
            if (!name.startsWith("unfinished")) {
                Path dump = store.resolve("dumps").resolve(name);
                JsonNode record = new JsonMapper().readTree(dump.resolve("dump.json"));
                byte[] data = Files.readAllBytes(dump.resolve("ketnoi.nq.gz"));
                assertThat(sha256(data)).isEqualTo(record.path("sha256").asString());
                try (InputStream in = new GZIPInputStream(new java.io.ByteArrayInputStream(data))) {
                    assertThat(sha256(in.readAllBytes()))
                            .isEqualTo(record.path("contentSha256").asString());
                }
                assertThat(dump.resolve("void.ttl")).isNotEmptyFile();
            }
        }
    }
}
