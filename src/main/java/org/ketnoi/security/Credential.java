package org.ketnoi.security;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.ketnoi.graph.Iri;

/**
 * A key that was given out; the key itself is not kept.
 *
 * @param name of the desk or program that holds it, never used again
 * @param hash SHA-256 of the key, in hexadecimal
 */
public record Credential(
        String name, Role role, List<Iri> scope, String hash, Instant created, Optional<Instant> revoked) {
    static final Pattern NAME = Pattern.compile("[a-z][a-z0-9-]{1,40}");

    public Credential {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("Not a credential's name: " + name);
        }
        scope = List.copyOf(new TreeSet<>(scope));
    }

    boolean isValid() {
        return revoked.isEmpty();
    }

    Credential revokedAt(Instant instant) {
        return new Credential(name, role, scope, hash, created, Optional.of(instant));
    }

    Caller holder() {
        return new Caller(name, role, new TreeSet<>(scope));
    }

    /** Without the hash: it is of no use to a reader of logs. */
    @Override
    public String toString() {
        return "Credential " + name + " (" + role.word() + ")";
    }
}
