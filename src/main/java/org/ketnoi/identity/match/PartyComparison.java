package org.ketnoi.identity.match;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Compares two parties by everything that is known of them: the sum of the logarithms of likelihood ratios, as in
 * Fellegi and Sunter (JASA 64, 1969), turned into a probability. What contradicts counts as well as what agrees.
 */
final class PartyComparison {
    private static final double SAME_COUNTRY_AT_LEAST = 0.3;
    private static final double OTHER_COUNTRY = -7;
    private static final double SAME_PLACE = 2;
    private static final double OTHER_PLACE = -2;
    private static final double OWN_ID = 20;
    private static final double OTHER_ID = -20;
    private static final double WEBSITE = 5;
    private static final double ACRONYM_PER_LETTER = 1;
    private static final double ACRONYM_AT_MOST = 4;
    private static final double OTHER_ACRONYM = -1;
    private static final double SPREAD = 1.0;
    private static final int SHORT = 2;
    private static final Pattern IN_COUNTRY = Pattern.compile("\\(\\p{Lu}[^()]*\\)\\s*$");

    private final NameComparison names;
    private final Rarity rarity;

    PartyComparison(Rarity rarity) {
        this.names = new NameComparison(rarity);
        this.rarity = rarity;
    }

    /** The same, whichever comes first. */
    Comparison compare(ReadParty a, ReadParty b) {
        if (!a.party().id().isEmpty() && a.party().id().equals(b.party().id())) {
            return new Comparison(
                    1,
                    1,
                    false,
                    List.of(new Reason(
                            Reason.Code.SAME_RECORD, OWN_ID, a.party().id())));
        }
        boolean people = a.party().kind() == Party.Kind.PERSON;
        if (people != (b.party().kind() == Party.Kind.PERSON)) {
            return new Comparison(0, 0, false, List.of());
        }
        return people ? PersonComparison.compare(a, b, ids(a, b)) : organizations(a, b);
    }

    private Comparison organizations(ReadParty a, ReadParty b) {
        NameEvidence name = best(a, b);
        List<Reason> reasons = new ArrayList<>(name.reasons());
        List<Reason> ids = ids(a, b);
        reasons.addAll(ids);
        acronym(a, b, reasons);
        boolean country = country(a, b, reasons);
        boolean place = place(a, b, reasons);
        boolean sameId = ids.stream().anyMatch(reason -> reason.code() == Reason.Code.SAME_ID);
        boolean eyes = !sameId && (name.isContradicted() || isElsewhere(a, b) || (!country && isOneOfSeveral(a, b)));
        if (!sameId && !name.isDistinctive() && !place && !(country && name.isLongAndWhole())) {
            reasons.add(new Reason(Reason.Code.GENERIC_NAME, -1, a.party().label()));
            eyes = true;
        }
        if (!sameId && isAcronymOnly(a, b)) {
            reasons.add(new Reason(Reason.Code.ACRONYM_ALONE, -1, a.party().label()));
            eyes = true;
        }
        double points = reasons.stream().mapToDouble(Reason::points).sum() - rarity.prior();
        return new Comparison(1 / (1 + Math.exp(-points / SPREAD)), name.similarity(), eyes, reasons);
    }

    /** A name with a country in brackets is that of a company which has sisters of the same name elsewhere. */
    private static boolean isOneOfSeveral(ReadParty a, ReadParty b) {
        return Stream.of(a, b)
                .flatMap(party -> party.names().stream())
                .anyMatch(name -> name.tokens().size() <= SHORT
                        && IN_COUNTRY.matcher(name.text()).find());
    }

    private NameEvidence best(ReadParty a, ReadParty b) {
        NameEvidence best = new NameEvidence();
        boolean found = false;
        for (ReadName one : a.names()) {
            for (ReadName other : b.names()) {
                NameEvidence evidence =
                        names.compare(new NameComparison.Side(one, a), new NameComparison.Side(other, b));
                if (!found || evidence.points() > best.points()) {
                    best = evidence;
                    found = true;
                }
            }
        }
        return best;
    }

    /** Whether one is called by nothing but a short name. */
    private static boolean isAcronymOnly(ReadParty a, ReadParty b) {
        return a.names().stream().allMatch(b::isAcronym) || b.names().stream().allMatch(a::isAcronym);
    }

    private static Set<String> common(Set<String> one, Set<String> other) {
        Set<String> both = new TreeSet<>(one);
        both.retainAll(other);
        return both;
    }

    private static void acronym(ReadParty a, ReadParty b, List<Reason> reasons) {
        Set<String> both = common(a.acronyms(), b.acronyms());
        both.addAll(common(a.acronyms(), b.shortNames()));
        both.addAll(common(b.acronyms(), a.shortNames()));
        Set<String> derived = common(a.acronyms(), b.initials());
        derived.addAll(common(b.acronyms(), a.initials()));
        Set<String> found = both.isEmpty() ? derived : both;
        if (!found.isEmpty()) {
            String longest = found.stream()
                    .max(Comparator.comparingInt(String::length).thenComparing(s -> s))
                    .orElseThrow();
            double points = Math.min(ACRONYM_AT_MOST, ACRONYM_PER_LETTER * longest.length());
            reasons.add(new Reason(Reason.Code.ACRONYM, points, longest));
        } else if (!a.acronyms().isEmpty() && !b.acronyms().isEmpty()) {
            reasons.add(new Reason(Reason.Code.OTHER_ACRONYM, OTHER_ACRONYM, String.join(" ", a.acronyms())));
        }
    }

    private static boolean isElsewhere(ReadParty a, ReadParty b) {
        return !a.countries().isEmpty()
                && !b.countries().isEmpty()
                && Collections.disjoint(a.countries(), b.countries());
    }

    private boolean country(ReadParty a, ReadParty b, List<Reason> reasons) {
        if (a.countries().isEmpty() || b.countries().isEmpty()) {
            return false;
        }
        Set<String> both = common(a.countries(), b.countries());
        Set<String> wider = a.countries().size() >= b.countries().size() ? a.countries() : b.countries();
        if (both.isEmpty()) {
            reasons.add(new Reason(
                    Reason.Code.OTHER_COUNTRY, OTHER_COUNTRY, joined(a.countries()) + " ≠ " + joined(b.countries())));
            return false;
        }
        double points = Math.max(SAME_COUNTRY_AT_LEAST, rarity.countryPoints(wider));
        reasons.add(new Reason(Reason.Code.SAME_COUNTRY, points, joined(both)));
        return true;
    }

    private static String joined(Set<String> values) {
        return String.join(" ", new TreeSet<>(values));
    }

    private static boolean place(ReadParty a, ReadParty b, List<Reason> reasons) {
        if (a.placeKeys().isEmpty() || b.placeKeys().isEmpty()) {
            return false;
        }
        Set<String> both = common(a.placeKeys(), b.placeKeys());
        boolean same = !both.isEmpty();
        reasons.add(new Reason(
                same ? Reason.Code.SAME_PLACE : Reason.Code.OTHER_PLACE,
                same ? SAME_PLACE : OTHER_PLACE,
                String.join(" ", same ? both : a.party().places())));
        return same;
    }

    private static List<Reason> ids(ReadParty a, ReadParty b) {
        List<Reason> reasons = new ArrayList<>();
        for (IdScheme scheme : IdScheme.values()) {
            Set<String> one = a.party().ids(scheme);
            Set<String> other = b.party().ids(scheme);
            if (one.isEmpty() || other.isEmpty()) {
                continue;
            }
            Set<String> both = common(one, other);
            if (!both.isEmpty()) {
                reasons.add(new Reason(
                        scheme.isOwn() ? Reason.Code.SAME_ID : Reason.Code.SAME_WEBSITE,
                        scheme.isOwn() ? OWN_ID : WEBSITE,
                        joined(both)));
            } else if (scheme.isOwn()) {
                reasons.add(new Reason(Reason.Code.DIFFERENT_ID, OTHER_ID, joined(one) + " ≠ " + joined(other)));
            }
        }
        return reasons;
    }
}
