package org.ketnoi.program;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** Somebody with a key, who acts on orders at a server. */
record Desk(Server server, String name, String key) {
    private static final String ORDER = """
            {"enterprise": "enterprise/e-0001", "area": "area/hung-yen-2025", "name": {"vi": "Sấy vải bằng bơm nhiệt"},
             "description": {"vi": "Cần máy sấy dùng ít điện."}, "fields": ["dyeing-and-finishing"], "extent": "whole",
             "disclosure": "public", "languages": ["vi"], "on": "%s", "deadline": "%s", "status": "%s"}""";

    /** A day, as so many days ago. */
    static String day(int ago) {
        return LocalDate.ofInstant(Clock.systemUTC().instant(), ZoneId.of("Asia/Ho_Chi_Minh"))
                .minusDays(ago)
                .toString();
    }

    /** An order of three weeks ago, as it is sent. */
    static String order(String status) {
        return String.format(ORDER, day(20), day(-365), status);
    }

    /** Brings an order in, and tells its key. */
    String bring(String status) {
        return keyOf(Server.read(post("/api/v1/orders", order(status))));
    }

    static String keyOf(JsonNode life) {
        return life.path("order").path("id").asString().replaceFirst(".*/", "");
    }

    static String statusOf(JsonNode life) {
        return life.path("status").path("id").asString().replaceFirst(".*/", "");
    }

    /** The statuses that the acts reached, one after the other. */
    static List<String> reachedIn(JsonNode life) {
        return life.path("acts").values().stream()
                .map(act -> act.path("reaches").path("id").asString().replaceFirst(".*/", ""))
                .toList();
    }

    /** Records an act that has to be taken. */
    void does(String order, String json) {
        HttpResponse<String> answer = act(order, json);
        assertThat(answer.statusCode())
                .as("%s by %s: %s", json, name, answer.body())
                .isEqualTo(201);
    }

    /** The last part of a problem's type. */
    static String problem(HttpResponse<String> answer, int status) {
        return Server.problem(answer, status).path("type").asString().replaceFirst(".*/", "");
    }

    /** A key is given out on the command line while the server runs. */
    static Desk of(Server server, String name, String role, String... scope) {
        List<String> arguments = new ArrayList<>(List.of("credential", "add", name, "--role", role));
        for (String party : scope) {
            arguments.addAll(List.of("--for", party));
        }
        Command added = Command.run(server.store(), arguments.toArray(String[]::new));
        if (added.exit() != 0) {
            throw new IllegalStateException(added.err());
        }
        return new Desk(server, name, added.lines().getLast());
    }

    static Desk operator(Server server) {
        return new Desk(server, "operator", server.operator());
    }

    HttpResponse<String> life(String order) {
        return server.get("/api/v1/orders/" + order + "/acts?lang=en", "Authorization", "Bearer " + key);
    }

    String version(String order) {
        return life(order).headers().firstValue("ETag").orElseThrow();
    }

    /** Records an act on the newest version of an order. */
    HttpResponse<String> act(String order, String json, String... headers) {
        List<String> more = new ArrayList<>(List.of("If-Match", version(order)));
        more.addAll(List.of(headers));
        return post("/api/v1/orders/" + order + "/acts?lang=en", json, more.toArray(String[]::new));
    }

    HttpResponse<String> post(String path, String json, String... headers) {
        List<String> all =
                new ArrayList<>(List.of("Authorization", "Bearer " + key, "Content-Type", "application/json"));
        all.addAll(List.of(headers));
        return server.call("POST", path, json, all.toArray(String[]::new));
    }

    HttpResponse<String> undo(String order, String act) {
        return server.call(
                "DELETE",
                "/api/v1/orders/" + order + "/acts/" + act,
                "",
                "Authorization",
                "Bearer " + key,
                "If-Match",
                version(order));
    }

    JsonNode me() {
        return Server.read(server.get("/api/v1/me", "Authorization", "Bearer " + key));
    }
}
