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
import org.ketnoi.transfer.network.Party;
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
     * Those that every path of an order passes. Only somebody on the best path can be one of them. When there is a path
     * without all of these together, which is the rule, nobody is; else they are tried one by one.
     */
    static Set<Iri> of(Case one, Way best, TransferNetwork network) {
        Set<Iri> relied = best.relied();
        if (hasWay(one, network.without(relied))) {
            return Set.of();
        }
        Set<Iri> hangsOn = new LinkedHashSet<>(relied);
        if (relied.size() > 1) {
            hangsOn.removeIf(party -> hasWay(one, network.without(Set.of(party))));
        }
        return hangsOn;
    }

    private static boolean hasWay(Case one, TransferNetwork network) {
        return BestWay.of(one, network).way().isPresent();
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
                .filter(verdict -> verdict.best().isPresent())
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
        Map<Iri, Set<Iri>> next = new TreeMap<>();
        network.surroundings()
                .nextTo(cases.holders())
                .forEach((holder, around) -> countries(holder, network)
                        .forEach(country -> next.computeIfAbsent(country, key -> new TreeSet<>())
                                .addAll(around)));
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
