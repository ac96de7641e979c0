package org.ketnoi.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ketnoi.graph.DomainException;
import org.ketnoi.graph.Iri;

class CredentialsTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T02:00:00Z"), ZoneOffset.UTC);
    private static final Iri DEPARTMENT = Iri.entity("department", "hung-yen-2025");

    @TempDir
    private Path directory = Path.of("");

    private Credentials credentials() {
        return Credentials.in(directory, CLOCK);
    }

    @Test
    void aKeyTellsItsHolder() {
        String key = credentials().add("hung-yen", Role.STEWARD, Set.of(DEPARTMENT));

        assertThat(credentials().findHolder(key)).contains(new Caller("hung-yen", Role.STEWARD, Set.of(DEPARTMENT)));
        assertThat(credentials().findHolder(key + "x")).isEmpty();
        assertThat(credentials().findHolder("")).isEmpty();
    }

    @Test
    void onlyTheHashIsKeptAndOnlyTheOwnerReadsIt() throws IOException {
        String key = credentials().add("portal", Role.PORTAL, Set.of());

        Path file = directory.resolve("credentials.json");
        assertThat(Files.readString(file)).contains("portal", Key.hash(key)).doesNotContain(key);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(credentials().list().toString()).doesNotContain(key, Key.hash(key));
    }

    @Test
    void whatAnotherProcessRevokesOpensNothingAnyMore() {
        Credentials server = credentials();
        String key = server.add("portal", Role.PORTAL, Set.of());
        assertThat(server.findHolder(key)).isPresent();

        credentials().revoke("portal");

        assertThat(server.findHolder(key)).isEmpty();
        assertThat(server.find("portal")).isEmpty();
    }

    @Test
    void aNameIsUsedOnce() {
        credentials().add("portal", Role.PORTAL, Set.of());
        credentials().revoke("portal");

        for (String name : new String[] {"portal", "operator"}) {
            assertThatThrownBy(() -> credentials().add(name, Role.PORTAL, Set.of()))
                    .isInstanceOf(Credentials.NameTakenException.class);
        }
        assertThatThrownBy(() -> credentials().revoke("nobody"))
                .isInstanceOf(Credentials.CredentialNotFoundException.class);
    }

    @Test
    void aStewardIsStewardOfSomething() {
        assertThatThrownBy(() -> credentials().add("desk", Role.STEWARD, Set.of()))
                .isInstanceOf(DomainException.class);
        assertThatThrownBy(() -> credentials().add("Nguyễn Văn A", Role.CURATOR, Set.of()))
                .isInstanceOf(DomainException.class);
    }

    @Test
    void theOperatorsTokenIsAKeyToo() {
        String token = OperatorToken.in(directory).value();

        assertThat(credentials().findHolder(token)).contains(new Caller("operator", Role.OPERATOR, Set.of()));
    }
}
