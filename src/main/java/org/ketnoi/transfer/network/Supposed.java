package org.ketnoi.transfer.network;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ketnoi.graph.Iri;
import org.ketnoi.transfer.network.Supposition.Link;

/**
 * A date as if something were otherwise: it shares with what it was all that is the same. What is supposed has no
 * evidence, and holds on every date.
 *
 * @param touched links that are new
 * @param ends between which a link is gone
 */
record Supposed(Day day, List<RawLink> touched, Set<Ends> ends) {
    private static final int[] NO_EVIDENCE = {};

    static Supposed of(Day before, Supposition supposition) {
        Facts facts = before.facts();
        Nodes nodes = facts.nodes().with(told(facts.nodes(), supposition));
        List<RawLink> added = new ArrayList<>();
        supposition.added().forEach(link -> raw(link, nodes).ifPresent(added::add));
        Set<Ends> gone = new HashSet<>();
        supposition.removed().forEach(link -> ends(link, nodes).ifPresent(gone::add));
        Set<Ends> refused = new HashSet<>(before.refused());
        added.forEach(link -> refused.remove(new Ends(link.one(), link.other(), link.relation())));
        refused.addAll(gone);
        Links links = facts.links().with(Set.of(), added);
        Day day = before.of(new Facts(nodes, facts.evidence(), links, facts.fields()), Set.copyOf(refused));
        return new Supposed(day, added, gone);
    }

    private static Map<Iri, Nodes.Told> told(Nodes nodes, Supposition supposition) {
        Map<Iri, Nodes.Told> told = new HashMap<>();
        for (Party party : supposition.parties()) {
            Role role = Role.ofClass(party.className()).orElse(Role.ORGANIZATION);
            told.put(party.id(), new Nodes.Told(role, party.values()));
        }
        for (Link link : supposition.added()) {
            Relation.of(link.kind())
                    .connector()
                    .filter(role -> nodes.find(link.to()) < 0)
                    .ifPresent(role -> told.put(link.to(), new Nodes.Told(role, Map.of())));
        }
        return told;
    }

    private static Optional<RawLink> raw(Link link, Nodes nodes) {
        Terms terms = new Terms(Fact.Validity.ALWAYS, link.fields());
        return ends(link, nodes)
                .map(ends -> new RawLink(ends.one(), ends.other(), ends.relation(), terms, NO_EVIDENCE));
    }

    /** Empty when one of the ends is not in the network. */
    static Optional<Ends> ends(Link link, Nodes nodes) {
        int from = nodes.find(link.from());
        int to = nodes.find(link.to());
        return from < 0 || to < 0 || from == to
                ? Optional.empty()
                : Optional.of(Ends.of(from, to, Relation.of(link.kind())));
    }
}
