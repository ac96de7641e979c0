package org.ketnoi.security;

import java.security.Principal;
import java.util.Set;
import org.ketnoi.graph.Iri;

/**
 * Who asks, known by a key.
 *
 * @param scope the units and parties for which the caller acts; without meaning for curators and operators
 */
public record Caller(String name, Role role, Set<Iri> scope) implements Principal {
    public Caller {
        scope = Set.copyOf(scope);
    }

    @Override
    public String getName() {
        return name;
    }

    public boolean is(Role asked) {
        return role == asked;
    }
}
