package org.ketnoi.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.ketnoi.identity.OpenPairs;
import org.ketnoi.identity.match.Party;
import org.ketnoi.records.IdentityDecision;
import org.ketnoi.records.IdentityDesk;
import org.ketnoi.security.OperatorToken;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.client.RestClient;
import tools.jackson.databind.JsonNode;

/** Lets the program merge what is surely one: through the server when one is running on the data, else by itself. */
final class Merging {
    private Merging() {}

    /** A pair that was merged; {@code key} is that of the decision, to take it back. */
    record Merged(String key, String kept, String other, double score) {}

    /** What was done, and how many pairs are left for people. */
    record Told(List<Merged> merged, int refused, int open) {
        String lines() {
            return merged.stream()
                    .map(pair -> String.format(
                            Locale.ROOT, "%s\t%s\t%s\t%.4f%n", pair.key, pair.kept, pair.other, pair.score))
                    .collect(Collectors.joining());
        }

        String summary() {
            return merged.size() + " merged, " + refused + " refused, " + open + " left for people";
        }
    }

    static Told of(boolean persons) {
        Set<Party.Kind> kinds = persons ? EnumSet.allOf(Party.Kind.class) : EnumSet.of(Party.Kind.ORGANIZATION);
        Path directory = Program.directory();
        return RunningServer.of(directory)
                .flatMap(server -> OperatorToken.find(directory).map(token -> ask(server, token, kinds)))
                .orElseGet(() -> Program.with(context -> merge(context, kinds)));
    }

    private static Told merge(ApplicationContext context, Set<Party.Kind> kinds) {
        OpenPairs pairs = context.getBean(OpenPairs.class);
        List<IdentityDesk.Outcome> outcomes = pairs.decideSurePairs(kinds);
        List<Merged> merged = outcomes.stream()
                .flatMap(outcome -> outcome.decision().stream())
                .map(Merging::merged)
                .toList();
        return new Told(merged, outcomes.size() - merged.size(), pairs.list().size());
    }

    private static Merged merged(IdentityDecision decision) {
        return new Merged(
                decision.key(), decision.kept().shortName(), decision.other().shortName(), decision.score());
    }

    private static Told ask(RunningServer server, OperatorToken token, Set<Party.Kind> kinds) {
        try {
            RestClient.ResponseSpec answer = RestClient.create(server.address())
                    .post()
                    .uri("/api/v1/identities/automatic-decisions")
                    .header("Authorization", "Bearer " + token.value())
                    .contentType(MediaType.APPLICATION_JSON)
                    .body(Map.of(
                            "kinds",
                            kinds.stream()
                                    .map(kind -> kind.name().toLowerCase(Locale.ROOT))
                                    .toList()))
                    .retrieve()
                    .onStatus(HttpStatusCode::isError, (request, response) -> {
                        throw new ServerRefusedException(
                                new String(response.getBody().readAllBytes(), StandardCharsets.UTF_8));
                    });
            return told(Optional.ofNullable(answer.body(JsonNode.class)).orElseThrow());
        } catch (ResourceAccessException e) {
            throw new ServerRefusedException(String.valueOf(e.getMessage()));
        }
    }

    private static Told told(JsonNode answer) {
        return new Told(
                answer.path("items").values().stream()
                        .map(item -> new Merged(
                                item.path("key").asString(),
                                id(item.path("kept")),
                                id(item.path("other")),
                                item.path("score").asDouble()))
                        .toList(),
                answer.path("refused").asInt(),
                answer.path("open").asInt());
    }

    private static String id(JsonNode named) {
        return named.path("id").asString().replaceFirst(".*/id/", "");
    }
}
