package org.ketnoi.program;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A server in a process of its own, on a free port of this machine, on the data of a directory. */
final class Server implements AutoCloseable {
    /** Setting with which an import is answered at its end, however busy the machine is. */
    static final String PATIENT = "--ketnoi.imports.answer-within=3m";

    private static final Pattern NOTE = Pattern.compile("(\\d+) (http://127\\.0\\.0\\.1:\\d+)\n");
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final JsonMapper JSON = new JsonMapper();

    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();
    private final Path store;
    private final Process process;
    private final String address;

    private Server(Path store, Process process, String address) {
        this.store = store;
        this.process = process;
        this.address = address;
    }

    /** Starts it, and returns when it has noted its address, which is when it answers. */
    static Server start(Path store, String... settings) {
        return startBy(Launcher.file(), store, settings);
    }

    /** The same by another launcher. */
    static Server startBy(Path launcher, Path store, String... settings) {
        Path log = store.resolveSibling(store.getFileName() + ".log");
        try {
            List<String> arguments = new ArrayList<>(List.of("serve", "--server.port=0", "--server.address=127.0.0.1"));
            arguments.addAll(List.of(settings));
            Process process = Launcher.of(launcher, store, arguments)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                    .start();
            return new Server(store, process, address(process, store, log));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String address(Process process, Path store, Path log) throws IOException {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (process.isAlive() && System.nanoTime() < deadline) {
            Optional<String> noted = noted(store.resolve("server.run"), process.pid());
            if (noted.isPresent()) {
                return noted.get();
            }
            endsWithin(process, Duration.ofMillis(50));
        }
        process.destroyForcibly();
        throw new IllegalStateException("The server did not start:\n" + Files.readString(log));
    }

    /** What a former server noted, which was killed, is not this one's. */
    private static Optional<String> noted(Path file, long process) throws IOException {
        Matcher note = NOTE.matcher(Files.exists(file) ? Files.readString(file) : "");
        return note.matches() && note.group(1).equals(Long.toString(process))
                ? Optional.of(note.group(2))
                : Optional.empty();
    }

    private static boolean endsWithin(Process process, Duration time) {
        try {
            return process.waitFor(time.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            throw new IllegalStateException("Interrupted while waiting for the server", e);
        }
    }

    Path store() {
        return store;
    }

    long pid() {
        return process.pid();
    }

    /** Waits a time, unless the server ends before. */
    void runFor(Duration time) {
        endsWithin(process, time);
    }

    /** Ends it as an operator does, and waits. */
    @Override
    public void close() {
        process.destroy();
        if (!endsWithin(process, PATIENCE)) {
            kill();
            throw new IllegalStateException("The server did not end when it was told to");
        }
    }

    /** Ends it without a warning, as a power cut does. */
    void kill() {
        process.destroyForcibly();
        if (!endsWithin(process, PATIENCE)) {
            throw new IllegalStateException("The server survived");
        }
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** Asks for a path, with headers as name and value in turn, and follows where it is sent. */
    HttpResponse<String> get(String path, String... headers) {
        HttpRequest.Builder request = request(path).GET();
        if (headers.length > 0) {
            request.headers(headers);
        }
        return send(request.build());
    }

    /** The JSON that a path answers with; anything but success fails. */
    JsonNode json(String path) {
        return read(get(path, "Accept", "application/json"));
    }

    /** Asks the SPARQL endpoint. */
    HttpResponse<String> sparql(String query) {
        return post("/sparql", "application/sparql-query", query);
    }

    HttpResponse<String> post(String path, String contentType, String body) {
        return send(request(path)
                .header("Content-Type", contentType)
                .POST(BodyPublishers.ofString(body))
                .build());
    }

    /** Any request, with headers as name and value in turn; goes nowhere else than where it is sent. */
    HttpResponse<String> call(String method, String path, String body, String... headers) {
        HttpRequest.Builder request = request(path).method(method, BodyPublishers.ofString(body));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return send(request.build());
    }

    String address() {
        return address;
    }

    /** What the server has printed so far. */
    String log() {
        try {
            return Files.readString(store.resolveSibling(store.getFileName() + ".log"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The operator's key. */
    String operator() {
        try {
            return Files.readString(store.resolve("operator.token"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Rows of a SPARQL answer. */
    List<JsonNode> rows(String query) {
        return read(sparql(query)).path("results").path("bindings").values().stream()
                .toList();
    }

    /** The values in one column of a SPARQL answer. */
    List<String> column(String query, String column) {
        return rows(query).stream()
                .map(row -> row.path(column).path("value").asString())
                .toList();
    }

    /** The number in column n of the one row. */
    long count(String query) {
        return Long.parseLong(column(query, "n").getFirst());
    }

    /** Begins to hand a file in, as the operator may, and does not wait for the answer. */
    CompletableFuture<HttpResponse<String>> beginImport(Path file) throws IOException {
        String boundary = "boundary-of-parts";
        String head = "--" + boundary + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\""
                + file.getFileName() + "\"\r\nContent-Type: application/octet-stream\r\n\r\n";
        String body = head + Files.readString(file) + "\r\n--" + boundary + "--\r\n";
        return client.sendAsync(
                request("/api/v1/imports")
                        .header("Authorization", "Bearer " + Files.readString(store.resolve("operator.token")))
                        .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                        .POST(BodyPublishers.ofString(body))
                        .build(),
                BodyHandlers.ofString());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(address + path)).timeout(PATIENCE);
    }

    private HttpResponse<String> send(HttpRequest request) {
        try {
            return client.send(request, BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException("Interrupted while waiting for an answer", e);
        }
    }

    /** The problem that an answer tells, which has to have this status. */
    static JsonNode problem(HttpResponse<String> answer, int status) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        JsonNode problem = JSON.readTree(answer.body());
        assertThat(problem.path("status").asInt()).isEqualTo(status);
        assertThat(problem.path("type").asString()).startsWith("https://w3id.org/ketnoi/problem/");
        assertThat(problem.path("title").asString()).isNotBlank();
        return problem;
    }

    static JsonNode read(HttpResponse<String> answer) {
        if (answer.statusCode() / 100 != 2) {
            throw new IllegalStateException(answer.uri() + " answered " + answer.statusCode() + ": " + answer.body());
        }
        return JSON.readTree(answer.body());
    }
}
