package org.ketnoi.transfer.network;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.ketnoi.graph.Iri;
import org.ketnoi.transfer.path.LinkList;
import org.ketnoi.transfer.path.Network;

/** Makes the network of a date, all of it. One thread. */
final class DayMaker {
    private final Day day;
    private final Links links;
    private final double[] doubts;
    private final LinkList made;
    private final Map<Long, Set<Iri>> limits = new HashMap<>();
    private final Map<Integer, List<RawLink>> inMovedUnits = new TreeMap<>();
    private final Set<Ends> moved = new LinkedHashSet<>();

    private DayMaker(Day day) {
        this.day = day;
        this.links = day.facts().links();
        this.made = new LinkList(links.columns().size());
        this.doubts = new double[day.facts().evidence().size()];
        Arrays.fill(doubts, Double.NaN);
    }

    /** A network, and which of its links are conditional. */
    record Made(Network network, FieldLimits limits) {}

    static Made make(Day day) {
        DayMaker maker = new DayMaker(day);
        Nodes nodes = day.facts().nodes();
        maker.links.forEach(nodes.size(), maker::add);
        maker.inMovedUnits.forEach(maker::addInUnits);
        maker.moved.forEach(maker::addMoved);
        Network plain = Network.of(nodes.size(), nodes.connectors(), maker.made);
        int[] ranks = nodes.ranks();
        Network network = ranks.length == 0 ? plain : plain.with(nodes.size(), nodes.connectors(), ranks, List.of());
        return new Made(network, new FieldLimits(maker.limits));
    }

    private void add(int node, int link) {
        Relation relation = links.relation(link);
        if (!day.holds(relation, links.terms(link))) {
            return;
        }
        int other = links.other(link);
        boolean touched = day.moves().touches(other);
        if (relation.isMemory() && (touched || day.moves().touches(node))) {
            noteMoved(links.get(link));
        } else if (touched) {
            inMovedUnits.computeIfAbsent(node, key -> new ArrayList<>()).add(links.get(link));
        } else {
            add(node, other, relation, links.terms(link), cost(link));
        }
    }

    /** Other links can come to the same; what they come to together is looked up when all are known. */
    private void noteMoved(RawLink raw) {
        for (int one : day.moves().of(raw.one())) {
            for (int other : day.moves().of(raw.other())) {
                moved.add(Ends.of(one, other, raw.relation()));
            }
        }
    }

    private void addMoved(Ends ends) {
        day.find(ends.one(), ends.other(), ends.relation()).ifPresent(seen -> add(ends, seen));
    }

    /** A party's own memberships in units: only they can come to the same. */
    private void addInUnits(int party, List<RawLink> memberships) {
        Map<Ends, List<RawLink>> byUnit = new LinkedHashMap<>();
        for (RawLink raw : memberships) {
            for (int unit : day.moves().of(raw.other())) {
                byUnit.computeIfAbsent(new Ends(party, unit, raw.relation()), key -> new ArrayList<>())
                        .add(raw);
            }
        }
        byUnit.forEach((ends, stated) -> day.seen(ends.relation(), stated).ifPresent(seen -> add(ends, seen)));
    }

    private void add(Ends ends, Day.Seen seen) {
        add(ends.one(), ends.other(), ends.relation(), seen.terms(), seen.cost());
    }

    private void add(int one, int other, Relation relation, Terms terms, int cost) {
        if (day.canBeLinked(one, other, relation)) {
            made.add(one, other, relation.ordinal(), cost, terms.isLimited());
            if (terms.isLimited()) {
                limits.put(FieldLimits.key(one, other, relation.ordinal()), terms.fields());
            }
        }
    }

    private int cost(int link) {
        double doubt = 1;
        for (int i = 0; i < links.countEvidence(link); i++) {
            int piece = links.evidence(link, i);
            if (Double.isNaN(doubts[piece])) {
                doubts[piece] = day.facts().evidence().doubt(piece, day.reliability(), day.date());
            }
            doubt *= doubts[piece];
        }
        return day.reliability().cost(links.relation(link), doubt);
    }
}
