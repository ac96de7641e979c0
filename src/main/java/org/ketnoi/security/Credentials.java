package org.ketnoi.security;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ketnoi.graph.DomainException;
import org.ketnoi.graph.InvalidParameterException;
import org.ketnoi.graph.Iri;

/**
 * The keys of an installation: those in its file, and the operator's. A change by another process counts from the next
 * question on. Safe for use by many threads.
 */
public final class Credentials {
    private static final String OPERATOR = "operator";

    private final CredentialFile file;
    private final String operatorHash;
    private final Clock clock;
    private volatile Known known = new Known("", List.of());

    private record Known(String stamp, List<Credential> credentials) {}

    private Credentials(CredentialFile file, String operatorHash, Clock clock) {
        this.file = file;
        this.operatorHash = operatorHash;
        this.clock = clock;
    }

    /** Those of a directory. */
    public static Credentials in(Path directory, Clock clock) {
        String token = OperatorToken.in(directory).value();
        return new Credentials(new CredentialFile(directory), Key.hash(token), clock);
    }

    /** All that were given out, in the order in which they were. */
    public List<Credential> list() {
        String stamp = file.stamp();
        Known seen = known;
        if (!seen.stamp.equals(stamp)) {
            // The stamp is read first: a change in between makes the next call read again.
            seen = new Known(stamp, List.copyOf(file.read()));
            known = seen;
        }
        return seen.credentials;
    }

    /**
     * Gives a key out.
     *
     * @return the key, which nobody can be told again
     */
    public String add(String name, Role role, Set<Iri> scope) {
        if (!Credential.NAME.matcher(name).matches()) {
            throw new InvalidParameterException("name", name, Credential.NAME.pattern());
        }
        if (role == Role.STEWARD && scope.isEmpty()) {
            throw new InvalidParameterException("for", "", "department/…, office/…, area/…");
        }
        String key = Key.random();
        Credential added =
                new Credential(name, role, List.copyOf(scope), Key.hash(key), clock.instant(), Optional.empty());
        file.change(credentials -> with(credentials, added));
        return key;
    }

    private static List<Credential> with(List<Credential> credentials, Credential added) {
        boolean taken = credentials.stream().anyMatch(other -> other.name().equals(added.name()));
        if (taken || added.name().equals(OPERATOR)) {
            throw new NameTakenException(added.name());
        }
        List<Credential> more = new ArrayList<>(credentials);
        more.add(added);
        return more;
    }

    /** From now on the key opens nothing. */
    public void revoke(String name) {
        file.change(credentials -> {
            if (credentials.stream().noneMatch(credential -> credential.name().equals(name))) {
                throw new CredentialNotFoundException(name);
            }
            return credentials.stream()
                    .map(credential -> credential.name().equals(name) && credential.isValid()
                            ? credential.revokedAt(clock.instant())
                            : credential)
                    .toList();
        });
    }

    /** Who holds a key, if it is a valid one; looks at all of them, so that the time tells nothing. */
    Optional<Caller> findHolder(String key) {
        String hash = Key.hash(key);
        Optional<Caller> holder = Key.isSame(operatorHash, hash) ? Optional.of(operator()) : Optional.empty();
        for (Credential credential : list()) {
            if (Key.isSame(credential.hash(), hash) && credential.isValid()) {
                holder = Optional.of(credential.holder());
            }
        }
        return holder;
    }

    /** Who has a name, if the credential is still valid. */
    Optional<Caller> find(String name) {
        return name.equals(OPERATOR)
                ? Optional.of(operator())
                : list().stream()
                        .filter(credential -> credential.name().equals(name) && credential.isValid())
                        .map(Credential::holder)
                        .findFirst();
    }

    private static Caller operator() {
        return new Caller(OPERATOR, Role.OPERATOR, Set.of());
    }

    /** A name stands for one key, for ever: what was done under it stays told apart. */
    static final class NameTakenException extends DomainException {
        private static final long serialVersionUID = 1L;

        NameTakenException(String name) {
            super(Refusal.CONFLICT, "credential-name-taken", name);
        }
    }

    /** No key was given out under that name. */
    static final class CredentialNotFoundException extends DomainException {
        private static final long serialVersionUID = 1L;

        CredentialNotFoundException(String name) {
            super(Refusal.NOT_FOUND, "credential-not-found", name);
        }
    }
}
