package org.ketnoi.identity.match;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Compares two persons. A name alone never proves that two are one: a few family names cover most Vietnamese, and many
 * share their full name.
 */
final class PersonComparison {
    private static final double PRIOR = -7;
    private static final double NAME = 8;
    private static final double TIE = 4;
    private static final double COUNTRY = 0.5;
    private static final double OTHER_COUNTRY = -1.5;
    private static final double TOO_UNLIKE = 0.5;

    private PersonComparison() {}

    static Comparison compare(ReadParty a, ReadParty b, List<Reason> ids) {
        double similarity = 0;
        for (PersonName one : a.personNames()) {
            for (PersonName other : b.personNames()) {
                similarity = Math.max(similarity, PersonName.similarity(one, other));
            }
        }
        List<Reason> reasons = new ArrayList<>(ids);
        reasons.add(name(similarity, b.party().label()));
        boolean id = ids.stream().anyMatch(reason -> reason.code() == Reason.Code.SAME_ID);
        boolean tie = tie(a, b, reasons);
        country(a, b, reasons);
        boolean alone = !id && !tie;
        if (alone) {
            reasons.add(new Reason(Reason.Code.PERSON_NAME_ALONE, 0, b.party().label()));
        }
        double points = PRIOR + reasons.stream().mapToDouble(Reason::points).sum();
        return new Comparison(1 / (1 + Math.exp(-points)), similarity, alone, reasons);
    }

    private static Reason name(double similarity, String name) {
        if (similarity >= 1) {
            return new Reason(Reason.Code.PERSON_NAME, NAME, name);
        }
        double points = similarity < TOO_UNLIKE ? -NAME : NAME - 20 * (1 - similarity);
        return new Reason(
                similarity >= 0.9 ? Reason.Code.PERSON_NAME_ORDER : Reason.Code.PERSON_NAME_PART, points, name);
    }

    private static boolean tie(ReadParty a, ReadParty b, List<Reason> reasons) {
        Set<String> both = new HashSet<>(a.party().ties());
        both.retainAll(b.party().ties());
        if (both.isEmpty()) {
            return false;
        }
        reasons.add(new Reason(Reason.Code.SAME_TIE, TIE, String.join(" ", both)));
        return true;
    }

    private static void country(ReadParty a, ReadParty b, List<Reason> reasons) {
        if (a.countries().isEmpty() || b.countries().isEmpty()) {
            return;
        }
        Set<String> both = new HashSet<>(a.countries());
        both.retainAll(b.countries());
        reasons.add(
                both.isEmpty()
                        ? new Reason(Reason.Code.OTHER_COUNTRY, OTHER_COUNTRY, String.join(" ", a.countries()))
                        : new Reason(Reason.Code.SAME_COUNTRY, COUNTRY, String.join(" ", both)));
    }
}
