package org.ketnoi.transfer.gap;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.ketnoi.graph.Iri;
import org.ketnoi.transfer.OrderCases;
import org.ketnoi.transfer.gap.Blocked.Break;
import org.ketnoi.transfer.gap.NewLink.Kind;
import org.ketnoi.transfer.network.Party;
import org.ketnoi.transfer.network.TransferNetwork;

/**
 * Which orders somebody new would unlock. Counted from the two ends of each broken chain, not tried: somebody new at the
 * holder's end is one step from the holder and one from each department, so it closes every chain of which a department
 * is near enough to the enterprise; and it joins the departments to each other, whomever it is for.
 */
final class NewParties {
    private final TransferNetwork network;
    private final OrderCases cases;
    private final Bundles bundles;
    private final Set<Iri> countriesWithOffice;
    private final Map<Kind, Map<Iri, Set<Iri>>> unlocked = new HashMap<>();
    private final Map<Iri, Set<Iri>> fieldsOf = new HashMap<>();

    /** Orders that departments, or offices, who know one another would be enough for. */
    private final Set<Iri> byDepartments = new TreeSet<>();

    private final Set<Iri> byOffices = new TreeSet<>();

    private NewParties(TransferNetwork network, OrderCases cases, Bundles bundles) {
        this.network = network;
        this.cases = cases;
        this.bundles = bundles;
        this.countriesWithOffice = network.surroundings().countriesWithOffice();
    }

    /** Everybody new who would unlock an order. */
    static List<NewLink> of(List<Break> breaks, TransferNetwork network, OrderCases cases) {
        NewParties parties = new NewParties(network, cases, new Bundles(network));
        Set<Iri> askedFields = new TreeSet<>();
        breaks.forEach(one -> {
            askedFields.addAll(one.subject().fields());
            askedFields.addAll(one.origin().fields());
        });
        Map<Iri, Set<Iri>> knownBy = parties.knownBy(askedFields);
        breaks.forEach(one -> parties.count(one, knownBy));
        return parties.told();
    }

    /** Field of a technology to the asked fields whose expert would know it. */
    private Map<Iri, Set<Iri>> knownBy(Set<Iri> askedFields) {
        Map<Iri, Set<Iri>> known = new HashMap<>();
        askedFields.forEach(asked -> cases.withNarrower(asked)
                .forEach(field ->
                        known.computeIfAbsent(field, key -> new HashSet<>()).add(asked)));
        return known;
    }

    private void count(Break one, Map<Iri, Set<Iri>> knownBy) {
        Iri order = one.subject().order();
        fieldsOf.put(order, Set.copyOf(one.subject().fields()));
        OptionalInt lastDepartment = one.to().nearest(bundles.departments()::contains);
        OptionalInt firstOffice = first(one, bundles.offices());
        boolean aheadCloses = lastDepartment.isPresent() && lastDepartment.getAsInt() + 2 <= BestWay.STEPS;
        boolean behindCloses = firstOffice.isPresent() && firstOffice.getAsInt() + 2 <= BestWay.STEPS;
        for (Iri country : countries(one)) {
            note(Kind.OFFICE, country, order, aheadCloses && !countriesWithOffice.contains(country));
            note(Kind.INTERMEDIARY_FOR_COUNTRY, country, order, aheadCloses);
        }
        one.origin()
                .fields()
                .forEach(field -> knownBy.getOrDefault(field, Set.of())
                        .forEach(asked -> note(Kind.EXPERT, asked, order, aheadCloses)));
        areas(one.enterprise()).forEach(area -> note(Kind.INTERMEDIARY_FOR_AREA, area, order, behindCloses));
        if (joins(first(one, bundles.departments()), lastDepartment)) {
            byDepartments.add(order);
        }
        if (joins(firstOffice, one.to().nearest(bundles.offices()::contains))) {
            byOffices.add(order);
        }
    }

    /** How near to a holder one of these is; it may be the holder. */
    private static OptionalInt first(Break one, Set<Iri> ofKind) {
        return one.origin().holders().stream().anyMatch(ofKind::contains)
                ? OptionalInt.of(0)
                : one.from().nearest(ofKind::contains);
    }

    private static boolean joins(OptionalInt first, OptionalInt last) {
        return first.isPresent() && last.isPresent() && first.getAsInt() + 2 + last.getAsInt() <= BestWay.STEPS;
    }

    private void note(Kind kind, Iri what, Iri order, boolean closes) {
        if (closes) {
            unlocked.computeIfAbsent(kind, key -> new TreeMap<>())
                    .computeIfAbsent(what, key -> new TreeSet<>())
                    .add(order);
        }
    }

    private Set<Iri> countries(Break one) {
        Set<Iri> countries = new TreeSet<>();
        one.origin()
                .holders()
                .forEach(holder -> network.party(holder).map(Party::countries).ifPresent(countries::addAll));
        return countries;
    }

    private List<Iri> areas(Iri enterprise) {
        return cases.onDate(network.party(enterprise).map(Party::areas).orElse(List.of()));
    }

    private List<NewLink> told() {
        return unlocked.entrySet().stream()
                .flatMap(ofKind -> ofKind.getValue().entrySet().stream()
                        .map(one -> told(ofKind.getKey(), one.getKey(), one.getValue())))
                .toList();
    }

    private NewLink told(Kind kind, Iri what, Set<Iri> orders) {
        Set<Iri> all = new TreeSet<>(orders);
        all.addAll(kind == Kind.INTERMEDIARY_FOR_AREA ? byOffices : byDepartments);
        Set<Iri> fields = new TreeSet<>();
        orders.forEach(order -> fields.addAll(fieldsOf.getOrDefault(order, Set.of())));
        return new NewLink(kind, what, Optional.empty(), List.copyOf(all), bundles.of(kind, what, fields));
    }
}
