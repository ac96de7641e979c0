package org.ketnoi.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.ketnoi.graph.EntityType;
import org.ketnoi.graph.Iri;
import org.ketnoi.security.Caller;
import org.ketnoi.security.OperatorToken;
import org.ketnoi.security.Role;
import org.ketnoi.web.Ids;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientResponseException;

/** What the operator does about one person, at the server that holds the data. */
record PersonDesk(String address, OperatorToken token) {

    /** The operator, when no server runs. */
    static Caller operator() {
        return new Caller("operator", Role.OPERATOR, java.util.Set.of());
    }

    static Iri person(String name) {
        return Ids.read("expert", name, EntityType.EXPERT);
    }

    /** The desk of the running server, if there is one. */
    static Optional<PersonDesk> find() {
        Path directory = Program.directory();
        return RunningServer.of(directory)
                .flatMap(server -> OperatorToken.find(directory).map(token -> new PersonDesk(server.address(), token)));
    }

    void erase(Iri person) {
        try {
            RestClient.create(address)
                    .delete()
                    .uri("/api/v1/experts/{key}?lang={language}", person.key(), language())
                    .header("Authorization", "Bearer " + token.value())
                    .retrieve()
                    .toBodilessEntity();
        } catch (ResourceAccessException | RestClientResponseException e) {
            throw new ServerRefusedException(String.valueOf(e.getMessage()));
        }
    }

    String held(Iri person) {
        try {
            return Optional.ofNullable(RestClient.create(address)
                            .get()
                            .uri("/api/v1/experts/{key}/held?lang={language}", person.key(), language())
                            .header("Authorization", "Bearer " + token.value())
                            .header("Accept", "text/turtle")
                            .retrieve()
                            .body(byte[].class))
                    .map(bytes -> new String(bytes, java.nio.charset.StandardCharsets.UTF_8))
                    .orElse("");
        } catch (ResourceAccessException | RestClientResponseException e) {
            throw new ServerRefusedException(String.valueOf(e.getMessage()));
        }
    }

    private static String language() {
        return RefusalPrinter.language().getLanguage();
    }
}
