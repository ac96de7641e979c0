package org.ketnoi.transfer.network;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Holder and enterprise may do without anybody between when nothing stands against it. The two memberships that say who
 * they are stand for their consent.
 */
record DirectContact(Day day) {
    private static final int[] NO_EVIDENCE = {};

    /** What supports it, the holder's first, and its cost. */
    @SuppressWarnings("ArrayRecordComponent")
    record Agreed(int[] ofHolder, int[] ofEnterprise, int cost) {}

    Optional<Agreed> between(int holder, int target) {
        Nodes nodes = day.facts().nodes();
        if (Obstacle.between(nodes.party(holder), nodes.party(target)).isPresent()) {
            return Optional.empty();
        }
        List<RawLink> recorded = memberships(target, Relation.ENTERPRISE_IN_AREA);
        int[] ofHolder = register(holder);
        return recorded.stream()
                .map(link -> new Agreed(ofHolder, link.evidence(), cost(ofHolder, link.evidence())))
                .min(Comparator.comparingInt(Agreed::cost));
    }

    private int cost(int[] one, int[] other) {
        return day.reliability().cost(Relation.DIRECT_CONTACT, day.doubt(one), day.doubt(other));
    }

    private int[] register(int holder) {
        List<RawLink> all = new ArrayList<>(memberships(holder, Relation.HOLDER_IN_COUNTRY));
        all.addAll(memberships(holder, Relation.ENTERPRISE_IN_AREA));
        return all.stream().findFirst().map(RawLink::evidence).orElse(NO_EVIDENCE);
    }

    private List<RawLink> memberships(int party, Relation relation) {
        List<RawLink> found = new ArrayList<>();
        Links links = day.facts().links();
        links.forEachOf(party, link -> {
            if (links.relation(link) == relation && links.begins(party, link)) {
                found.add(links.get(link));
            }
        });
        found.sort(Comparator.comparing(link -> day.facts().nodes().name(link.other())));
        return found;
    }
}
