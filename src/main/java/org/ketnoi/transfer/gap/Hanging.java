package org.ketnoi.transfer.gap;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.ketnoi.graph.Iri;
import org.ketnoi.transfer.OrderCases;
import org.ketnoi.transfer.OrderCases.Case;
import org.ketnoi.transfer.network.Outset;
import org.ketnoi.transfer.network.Party;
import org.ketnoi.transfer.network.Surroundings;
import org.ketnoi.transfer.network.Trail;
import org.ketnoi.transfer.network.TransferNetwork;

/** Who is the only one: parties without whom orders have no path any more. */
public final class Hanging {
    private Hanging() {}

    /** A party, and the orders that hang on it; the one with most comes first, then by name. */
    public record OnParty(Iri party, List<Iri> orders) {}

    /**
     * A field or a country that hangs on one party.
     *
     * @param orders open orders that have a path, of that field, or for which something there fits
     */
    public record Whole(Iri what, Iri party, List<Iri> orders) {}

    /**
     * Those that every path of an order passes, so that only somebody on the one that is known can be one of them. When
     * there is a path without all of these together, which is the rule, nobody is; else they are tried one by one, and
     * who is not on a path that was found so need not be tried any more.
     *
     * @param known a path from there to the enterprise
     */
    static Set<Iri> of(Outset outset, Iri enterprise, Trail known) {
        Set<Iri> relied = new LinkedHashSet<>(known.relied());
        if (outset.findAny(enterprise, relied, BestWay.STEPS).isPresent()) {
            return Set.of();
        }
        Set<Iri> hangsOn = new LinkedHashSet<>(relied);
        if (relied.size() > 1) {
            for (Iri party : relied) {
                if (hangsOn.contains(party)) {
                    outset.findAny(enterprise, Set.of(party), BestWay.STEPS)
                            .ifPresent(other -> hangsOn.retainAll(Set.copyOf(other.relied())));
                }
            }
        }
        return hangsOn;
    }

    static List<OnParty> byParty(List<Verdict> verdicts) {
        Map<Iri, List<Iri>> orders = new HashMap<>();
        verdicts.forEach(verdict -> verdict.hangsOn()
                .forEach(party -> orders.computeIfAbsent(party, key -> new ArrayList<>())
                        .add(verdict.subject().order())));
        return orders.entrySet().stream()
                .map(entry -> new OnParty(entry.getKey(), List.copyOf(entry.getValue())))
                .sorted(Comparator.comparingInt((OnParty on) -> on.orders.size())
                        .reversed()
                        .thenComparing(OnParty::party))
                .toList();
    }

    /** Fields all of whose open orders that have a path lose it without one and the same party. */
    static List<Whole> fields(List<Verdict> verdicts) {
        Map<Iri, List<Verdict>> byField = new TreeMap<>();
        verdicts.stream()
                .filter(Verdict::hasPath)
                .forEach(verdict -> verdict.subject()
                        .fields()
                        .forEach(field -> byField.computeIfAbsent(field, key -> new ArrayList<>())
                                .add(verdict)));
        List<Whole> fields = new ArrayList<>();
        byField.forEach((field, served) -> {
            Set<Iri> common = new TreeSet<>(served.getFirst().hangsOn());
            served.forEach(verdict -> common.retainAll(verdict.hangsOn()));
            common.forEach(party -> fields.add(new Whole(field, party, orders(served))));
        });
        return sorted(fields);
    }

    /** Countries of holders where one party alone is next to any of them. */
    static List<Whole> countries(List<Verdict> verdicts, OrderCases cases, TransferNetwork network) {
        Map<Iri, Set<Iri>> next = next(cases.holders(), network);
        List<Whole> countries = new ArrayList<>();
        next.forEach((country, around) -> {
            if (around.size() == 1) {
                List<Verdict> fitting = verdicts.stream()
                        .filter(verdict -> isFrom(country, verdict.subject(), network))
                        .toList();
                countries.add(new Whole(country, around.iterator().next(), orders(fitting)));
            }
        });
        return sorted(countries);
    }

    /** Countries with who is next to holders there. Once there are two the country hangs on nobody: the rest is not looked at. */
    private static Map<Iri, Set<Iri>> next(Set<Iri> holders, TransferNetwork network) {
        Map<Iri, Set<Iri>> next = new TreeMap<>();
        Surroundings surroundings = network.surroundings();
        for (Iri holder : holders) {
            List<Iri> open = countries(holder, network).stream()
                    .filter(country -> next.getOrDefault(country, Set.of()).size() < 2)
                    .toList();
            if (!open.isEmpty()) {
                Set<Iri> around = surroundings.nextTo(holder);
                open.forEach(country ->
                        next.computeIfAbsent(country, key -> new TreeSet<>()).addAll(around));
            }
        }
        return next;
    }

    private static boolean isFrom(Iri country, Case one, TransferNetwork network) {
        return one.supplies().stream()
                .flatMap(supply -> supply.holders().stream())
                .anyMatch(holder -> countries(holder, network).contains(country));
    }

    private static List<Iri> countries(Iri holder, TransferNetwork network) {
        return network.party(holder).map(Party::countries).orElse(List.of());
    }

    private static List<Iri> orders(List<Verdict> verdicts) {
        return verdicts.stream().map(verdict -> verdict.subject().order()).toList();
    }

    private static List<Whole> sorted(List<Whole> wholes) {
        return wholes.stream()
                .sorted(Comparator.comparingInt((Whole whole) -> whole.orders.size())
                        .reversed()
                        .thenComparing(Whole::what)
                        .thenComparing(Whole::party))
                .toList();
    }
}
