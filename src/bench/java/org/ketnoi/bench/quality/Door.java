package org.ketnoi.bench.quality;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.ketnoi.graph.Iri;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A door of a running server, asked as anybody may, in the language of the question. */
final class Door implements Answering {
    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final int GOOD = 200;
    private static final int ABSENT = 404;

    private final URI server;
    private final Function<Question, String> path;
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    /** Questions become paths with their parameters. */
    Door(URI server, Function<Question, String> path) {
        this.server = server;
        this.path = path;
    }

    /** A value as it stands in a path or a parameter. */
    static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    @Override
    public String name() {
        return "KetNoi";
    }

    @Override
    public Answer answer(Question question) {
        HttpResponse<String> response =
                get(path.apply(question), question.language().equals("en") ? "en" : "vi");
        if (response.statusCode() == ABSENT) {
            return new Answer.NotOffered();
        }
        if (response.statusCode() != GOOD) {
            return new Answer.Refused(response.statusCode());
        }
        List<String> ids = new ArrayList<>();
        JsonMapper.shared().readTree(response.body()).path("items").forEach(item -> ids.add(id(item)));
        return new Answer.Ranked(ids);
    }

    /** Whether something is there. */
    boolean has(String wanted) {
        return get(wanted, "vi").statusCode() == GOOD;
    }

    private HttpResponse<String> get(String wanted, String language) {
        HttpRequest request = HttpRequest.newBuilder(server.resolve(wanted))
                .timeout(PATIENCE)
                .header("Accept", "application/json")
                .header("Accept-Language", language)
                .GET()
                .build();
        try {
            return client.send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException("Nobody interrupts a benchmark", e);
        }
    }

    /** A thing's own id, or that of the offer or the order that is matched. */
    private static String id(JsonNode item) {
        return Stream.of(item, item.path("offer"), item.path("order"), item.path("expert"))
                .map(thing ->
                        thing.isString() ? thing.asString() : thing.path("id").asString(""))
                .filter(id -> !id.isEmpty())
                .findFirst()
                .map(id -> Iri.of(id).shortName())
                .orElseThrow(() -> new IllegalStateException("An answer without an id: " + item));
    }
}
