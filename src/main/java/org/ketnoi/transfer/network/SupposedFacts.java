package org.ketnoi.transfer.network;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ketnoi.graph.Iri;
import org.ketnoi.transfer.network.Supposition.Link;

/**
 * The facts of a date as if something were otherwise: they share with the others all that is the same. What is supposed
 * has no evidence, and holds on every date.
 *
 * @param touched links that are no more and that are new
 */
record SupposedFacts(Facts facts, List<RawLink> touched) {
    private static final int[] NO_EVIDENCE = {};

    static SupposedFacts of(Day day, Supposition supposition) {
        Facts before = day.facts();
        Map<Iri, Nodes.Told> told = new HashMap<>();
        supposition
                .parties()
                .forEach(party -> told.put(
                        party.id(),
                        new Nodes.Told(Role.ofClass(party.className()).orElse(Role.ORGANIZATION), party.values())));
        for (Link link : supposition.added()) {
            Relation.of(link.kind())
                    .connector()
                    .filter(role -> before.nodes().find(link.to()) < 0)
                    .ifPresent(role -> told.put(link.to(), new Nodes.Told(role, Map.of())));
        }
        Nodes nodes = before.nodes().with(told);
        List<RawLink> added = new ArrayList<>();
        supposition.added().forEach(link -> added.addAll(raw(link, nodes)));
        Set<Integer> removed = new HashSet<>();
        supposition.removed().forEach(link -> removed.addAll(numbers(link, day)));
        List<RawLink> touched = new ArrayList<>(added);
        removed.forEach(number -> touched.add(before.links().get(number)));
        Links links = before.links().with(removed, added);
        return new SupposedFacts(new Facts(nodes, before.evidence(), links, before.fields()), touched);
    }

    /** None when one of the ends is not in the network. */
    private static List<RawLink> raw(Link link, Nodes nodes) {
        int from = nodes.find(link.from());
        int to = nodes.find(link.to());
        if (from < 0 || to < 0 || from == to) {
            return List.of();
        }
        Relation relation = Relation.of(link.kind());
        boolean turned = !relation.isMembership() && to < from;
        Terms terms = new Terms(Fact.Validity.ALWAYS, link.fields());
        return List.of(new RawLink(turned ? to : from, turned ? from : to, relation, terms, NO_EVIDENCE));
    }

    /** All that was stated and is seen on the date as this link. */
    static List<Integer> numbers(Link link, Day day) {
        int from = day.facts().nodes().find(link.from());
        int to = day.facts().nodes().find(link.to());
        return from < 0 || to < 0 ? List.of() : day.numbers(from, to, Relation.of(link.kind()));
    }
}
