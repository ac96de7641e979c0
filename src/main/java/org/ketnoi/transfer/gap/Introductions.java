package org.ketnoi.transfer.gap;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.ketnoi.graph.Iri;
import org.ketnoi.transfer.gap.Blocked.Break;
import org.ketnoi.transfer.network.Party;
import org.ketnoi.transfer.network.TransferNetwork;

/**
 * Which two parties, brought together, would unlock most orders. A pair closes a broken chain when one of the two is so
 * near to the holder, and the other so near to the enterprise, that with the step between them the way is short enough.
 * No pair can unlock more orders than each of the two has chains: parties are looked at by that number, the highest
 * first, until the number is lower than what the last of the best pairs unlocks. So the result is exact.
 */
final class Introductions {
    /** Pairs looked at before counting stops. */
    private static final long MOST_PAIRS = 50_000_000;

    private final TransferNetwork network;
    private final int most;
    private final Map<Iri, Party> parties = new HashMap<>();
    private final Map<Iri, List<Place>> first = new HashMap<>();
    private final Map<Iri, List<Place>> last = new HashMap<>();
    private final List<Pair> best = new ArrayList<>();
    private final Set<Iri> done = new HashSet<>();
    private long looked;

    private Introductions(TransferNetwork network, int most) {
        this.network = network;
        this.most = most;
    }

    /** Somebody's place in a broken chain: so many steps from its holder, or from its enterprise. */
    private record Place(Break in, int steps) {}

    private record Pair(Iri one, Iri other, List<Iri> orders) {
        private static final Comparator<Pair> ORDER = Comparator.comparingInt((Pair pair) -> pair.orders.size())
                .reversed()
                .thenComparing(Pair::one)
                .thenComparing(Pair::other);
    }

    /** The best pairs; {@code complete} is false when there were too many to look at. */
    record Counted(List<NewLink> links, boolean complete) {}

    static Counted of(List<Break> breaks, TransferNetwork network, int most) {
        Introductions introductions = new Introductions(network, most);
        breaks.forEach(introductions::place);
        boolean complete = introductions.count();
        return new Counted(
                introductions.best.stream()
                        .map(pair -> new NewLink(
                                NewLink.Kind.INTRODUCTION,
                                pair.one,
                                Optional.of(pair.other),
                                pair.orders,
                                Bundles.introduction(pair.one, pair.other)))
                        .toList(),
                complete);
    }

    private void place(Break one) {
        one.origin().holders().forEach(holder -> place(first, holder, new Place(one, 0)));
        for (int i = 0; i < one.from().size(); i++) {
            place(first, one.from().party(i), new Place(one, one.from().steps(i)));
        }
        for (int i = 0; i < one.to().size(); i++) {
            place(last, one.to().party(i), new Place(one, one.to().steps(i)));
        }
    }

    private void place(Map<Iri, List<Place>> side, Iri party, Place place) {
        side.computeIfAbsent(party, key -> new ArrayList<>()).add(place);
        parties.computeIfAbsent(party, name -> network.party(name).orElseThrow());
    }

    private boolean count() {
        record Candidate(Iri party, int chains) {}
        List<Candidate> candidates = parties.keySet().stream()
                .map(party -> new Candidate(
                        party,
                        first.getOrDefault(party, List.of()).size()
                                + last.getOrDefault(party, List.of()).size()))
                .sorted(Comparator.comparingInt(Candidate::chains).reversed().thenComparing(Candidate::party))
                .toList();
        for (Candidate candidate : candidates) {
            if (best.size() == most && candidate.chains < best.getLast().orders.size()) {
                return true;
            }
            if (looked > MOST_PAIRS) {
                return false;
            }
            pairsOf(candidate.party);
        }
        return true;
    }

    /** All pairs with a party, but for those that were counted with the other one. */
    private void pairsOf(Iri party) {
        Map<Iri, Set<Iri>> unlocked = new LinkedHashMap<>();
        for (Place place : first.getOrDefault(party, List.of())) {
            var to = place.in.to();
            for (int i = 0; i < to.size() && place.steps + 1 + to.steps(i) <= BestWay.STEPS; i++) {
                note(unlocked, party, to.party(i), place);
            }
        }
        for (Place place : last.getOrDefault(party, List.of())) {
            var from = place.in.from();
            if (place.steps + 1 <= BestWay.STEPS) {
                place.in.origin().holders().forEach(holder -> note(unlocked, party, holder, place));
            }
            for (int i = 0; i < from.size() && place.steps + 1 + from.steps(i) <= BestWay.STEPS; i++) {
                note(unlocked, party, from.party(i), place);
            }
        }
        unlocked.forEach((other, orders) -> keep(party, other, List.copyOf(orders)));
        done.add(party);
    }

    private void note(Map<Iri, Set<Iri>> unlocked, Iri party, Iri other, Place place) {
        looked++;
        if (!done.contains(other) && !other.equals(party) && canTalk(party, other)) {
            unlocked.computeIfAbsent(other, key -> new TreeSet<>())
                    .add(place.in.subject().order());
        }
    }

    private boolean canTalk(Iri party, Iri other) {
        Party one = parties.get(party);
        Party another = parties.get(other);
        return one != null && another != null && one.canTalkTo(another);
    }

    private void keep(Iri party, Iri other, List<Iri> orders) {
        if (best.size() == most && orders.size() < best.getLast().orders.size()) {
            return;
        }
        best.add(party.compareTo(other) < 0 ? new Pair(party, other, orders) : new Pair(other, party, orders));
        best.sort(Pair.ORDER);
        if (best.size() > most) {
            best.removeLast();
        }
    }
}
