package org.ketnoi.transfer.network;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.ketnoi.graph.Iri;
import org.ketnoi.place.Units;
import org.ketnoi.store.GraphStore;
import org.ketnoi.store.QueryLibrary;

/** All that one version of the published graph says about who can bring whom into contact. Immutable. */
final class Facts {
    private static final Set<Iri> TO_AGREE =
            Set.of(Iri.concept("stage", "negotiate"), Iri.concept("stage", "contract"));

    private final Map<Iri, Party> parties;
    private final Map<Iri, Set<Iri>> narrower;
    private final List<Fact> ties = new ArrayList<>();
    private final List<Membership> holdersInCountries;
    private final List<Membership> officesForCountries;
    private final List<Membership> intermediariesForCountries;
    private final List<Membership> intermediariesForAreas;
    private final List<Membership> departmentsForAreas;
    private final List<Membership> enterprisesInAreas;
    private final List<Membership> expertsInFields;

    private Facts(FactReader reader) {
        parties = reader.parties();
        narrower = reader.narrowerFields();
        ties.addAll(reader.ties(LinkKind.COOPERATION, "cq-02-cooperations"));
        ties.addAll(reader.ties(LinkKind.MEETING, "cq-02-meetings"));
        ties.addAll(reader.ties(LinkKind.SAME_EVENT, "cq-02-events"));
        ties.addAll(reader.ties(LinkKind.AFFILIATION, "cq-02-affiliations"));
        ties.addAll(reader.ties(LinkKind.HANDLED_ORDER, "cq-02-handled-orders"));
        ties.addAll(reader.ties(LinkKind.FORWARDED_ORDER, "cq-02-forwarded-orders"));
        holdersInCountries = reader.memberships("cq-02-holders-in-countries");
        officesForCountries = reader.memberships("cq-02-offices-covering-countries");
        intermediariesForCountries = reader.memberships("cq-02-intermediaries-serving-countries");
        intermediariesForAreas = reader.memberships("cq-02-intermediaries-serving-areas");
        departmentsForAreas = reader.memberships("cq-02-departments-serving-areas");
        enterprisesInAreas = reader.memberships("cq-02-enterprises-in-areas");
        expertsInFields = reader.memberships("cq-02-experts-in-fields");
    }

    static Facts read(GraphStore published, QueryLibrary queries) {
        return new Facts(new FactReader(published, queries));
    }

    Map<Iri, Party> parties() {
        return parties;
    }

    /** The field and those narrower than it. */
    Set<Iri> withNarrower(Iri field) {
        return narrower.getOrDefault(field, Set.of(field));
    }

    /** Every fact that holds on a date, ties in both directions. */
    List<Fact> on(LocalDate date, Units units, Set<Iri> holders, Map<Iri, Set<Iri>> holdersByField) {
        List<Fact> facts = new ArrayList<>();
        for (Fact tie : tiesOn(date, units)) {
            facts.add(tie);
            facts.add(tie.reversed());
        }
        facts.addAll(joined(LinkKind.OFFICE_COVERS_COUNTRY, holdersInCountries, byConnector(officesForCountries)));
        facts.addAll(joined(
                LinkKind.INTERMEDIARY_SERVES_COUNTRY, holdersInCountries, byConnector(intermediariesForCountries)));
        facts.addAll(experts(holdersByField));
        Map<Iri, List<Membership>> enterprises = byConnector(onDate(enterprisesInAreas, date, units));
        facts.addAll(joined(LinkKind.DEPARTMENT_SERVES_AREA, onDate(departmentsForAreas, date, units), enterprises));
        facts.addAll(
                joined(LinkKind.INTERMEDIARY_SERVES_AREA, onDate(intermediariesForAreas, date, units), enterprises));
        facts.addAll(direct(holders));
        return facts.stream()
                .filter(fact -> fact.holdsOn(date) && !fact.from().equals(fact.to()))
                .toList();
    }

    /** The ties that hold on a date; what a department of another day had is told of those of the date. */
    private Collection<Fact> tiesOn(LocalDate date, Units units) {
        record Ends(LinkKind kind, Iri from, Iri to) {}
        Map<Ends, Fact> moved = new LinkedHashMap<>();
        for (Fact tie : ties) {
            if (tie.holdsOn(date)) {
                for (Iri from : units.partyAsOf(tie.from(), date)) {
                    for (Iri to : units.partyAsOf(tie.to(), date)) {
                        moved.merge(new Ends(tie.kind(), from, to), tie.between(from, to), Fact::joinedWith);
                    }
                }
            }
        }
        return moved.values();
    }

    /** Who serves a unit as its department on a date, ordered. */
    Map<Iri, List<Iri>> departmentsOn(LocalDate date, Units units) {
        return onDate(departmentsForAreas, date, units).stream()
                .filter(membership -> membership.validity().covers(date))
                .collect(Collectors.groupingBy(
                        Membership::connector, Collectors.mapping(Membership::party, Collectors.toList())));
    }

    private static Map<Iri, List<Membership>> byConnector(List<Membership> memberships) {
        return memberships.stream().collect(Collectors.groupingBy(Membership::connector));
    }

    /** The same memberships in the units of a date. */
    private static List<Membership> onDate(List<Membership> memberships, LocalDate date, Units units) {
        List<Membership> moved = new ArrayList<>();
        for (Membership old : memberships) {
            units.asOf(old.connector(), date)
                    .forEach(unit ->
                            moved.add(new Membership(old.party(), unit, old.fields(), old.validity(), old.support())));
        }
        return moved;
    }

    /** Who meets whom over a connector: the left ones lead to the right ones. */
    private List<Fact> joined(LinkKind kind, List<Membership> left, Map<Iri, List<Membership>> right) {
        List<Fact> facts = new ArrayList<>();
        for (Membership one : left) {
            for (Membership other : right.getOrDefault(one.connector(), List.of())) {
                facts.add(joined(kind, one, other));
            }
        }
        return facts;
    }

    private Fact joined(LinkKind kind, Membership one, Membership other) {
        Set<Iri> fields = new HashSet<>();
        one.fields().forEach(field -> fields.addAll(withNarrower(field)));
        other.fields().forEach(field -> fields.addAll(withNarrower(field)));
        return new Fact(
                kind,
                one.party(),
                other.party(),
                Optional.of(one.connector()),
                fields,
                one.validity().and(other.validity()),
                List.of(one.support(), other.support()));
    }

    private List<Fact> experts(Map<Iri, Set<Iri>> holdersByField) {
        List<Fact> facts = new ArrayList<>();
        for (Membership expertise : expertsInFields) {
            Set<Iri> fields = withNarrower(expertise.connector());
            Set<Iri> holders = new HashSet<>();
            fields.forEach(field -> holders.addAll(holdersByField.getOrDefault(field, Set.of())));
            holders.forEach(holder -> facts.add(new Fact(
                    LinkKind.EXPERT_KNOWS_FIELD,
                    holder,
                    expertise.party(),
                    Optional.of(expertise.connector()),
                    fields,
                    expertise.validity(),
                    List.of(expertise.support()))));
        }
        return facts;
    }

    /** The same two memberships that say who they are stand for their consent. */
    private List<Fact> direct(Set<Iri> holders) {
        Map<Iri, List<Evidence>> registers = new HashMap<>();
        holdersInCountries.forEach(holder -> registers.putIfAbsent(holder.party(), holder.support()));
        enterprisesInAreas.forEach(enterprise -> registers.putIfAbsent(enterprise.party(), enterprise.support()));
        List<Fact> facts = new ArrayList<>();
        for (Iri holder : holders) {
            for (Membership enterprise : enterprisesInAreas) {
                if (canContactDirectly(holder, enterprise.party())) {
                    facts.add(new Fact(
                            LinkKind.DIRECT_CONTACT,
                            holder,
                            enterprise.party(),
                            Optional.empty(),
                            Set.of(),
                            Fact.Validity.ALWAYS,
                            List.of(registers.getOrDefault(holder, List.of()), enterprise.support())));
                }
            }
        }
        return facts;
    }

    private boolean canContactDirectly(Iri holder, Iri enterprise) {
        Party one = parties.get(holder);
        Party other = parties.get(enterprise);
        return one != null && other != null && obstacle(one, other).isEmpty();
    }

    /** What keeps two parties from direct contact, whatever the technology. */
    static Optional<Obstacle> obstacle(Party holder, Party enterprise) {
        if (!holder.acceptsDirectContact()) {
            return Optional.of(Obstacle.HOLDER_DOES_NOT_CONSENT);
        }
        if (!enterprise.acceptsDirectContact()) {
            return Optional.of(Obstacle.ENTERPRISE_DOES_NOT_CONSENT);
        }
        if (!holder.sharesLanguageWith(enterprise)) {
            return Optional.of(Obstacle.NO_COMMON_LANGUAGE);
        }
        return holder.coversWith(enterprise, TO_AGREE) ? Optional.empty() : Optional.of(Obstacle.NOBODY_TO_CONTRACT);
    }
}
