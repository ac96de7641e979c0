package org.ketnoi.transfer.network;

import java.util.List;
import java.util.Set;
import org.ketnoi.graph.Iri;

/**
 * What is taken for granted for once, without touching the data: parties and links that there are not, and links that
 * there are no longer.
 *
 * @param parties new ones; one that states no language can talk to everybody
 */
public record Supposition(List<Party> parties, List<Link> added, List<Link> removed) {
    public Supposition {
        parties = List.copyOf(parties);
        added = List.copyOf(added);
        removed = List.copyOf(removed);
    }

    /**
     * One link. A tie has parties at both ends and no direction; a membership leads from a party to the country, field,
     * unit or event that it covers, knows, serves or took part in.
     *
     * @param fields for an intermediary: those that it serves, narrower ones included; empty when it serves any
     */
    public record Link(LinkKind kind, Iri from, Iri to, Set<Iri> fields) {
        public Link {
            fields = Set.copyOf(fields);
        }

        public Link(LinkKind kind, Iri from, Iri to) {
            this(kind, from, to, Set.of());
        }
    }
}
