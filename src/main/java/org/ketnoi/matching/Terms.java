package org.ketnoi.matching;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.ketnoi.graph.Iri;
import org.ketnoi.market.Market;
import org.ketnoi.matching.Finding.Sentence;

/** On what terms: extent, methods, forms, places, languages. */
final class Terms {
    private static final double WHOLE_FOR_A_PART = 0.7;
    private static final double WHOLE_BESIDE_THE_PART = 0.3;

    private Terms() {}

    static Finding extent(Pair pair) {
        String wanted = pair.order().key("extent");
        String offered = pair.offer().key("extent");
        if (wanted.isEmpty()) {
            return Finding.notAsked(Criterion.EXTENT);
        }
        Sentence told = Sentence.of(Reason.EXTENT_NOT_STATED, pair.order().iris("extent"));
        if (offered.isEmpty()) {
            return Finding.of(Criterion.EXTENT, pair.unknown(), Outcome.UNKNOWN, told);
        }
        if (wanted.equals(offered)) {
            Sentence same = Sentence.of(Reason.EXTENT_AS_WANTED, pair.order().iris("extent"));
            return Finding.met(Criterion.EXTENT, same);
        }
        if (wanted.equals("whole")) {
            return Finding.unmet(Criterion.EXTENT, 0, false, Sentence.of(Reason.ONLY_PART_OFFERED));
        }
        return offersThePartToo(pair)
                ? Finding.of(
                        Criterion.EXTENT, WHOLE_BESIDE_THE_PART, Outcome.PARTLY, Sentence.of(Reason.WHOLE_BESIDE_PART))
                : Finding.of(Criterion.EXTENT, WHOLE_FOR_A_PART, Outcome.PARTLY, Sentence.of(Reason.WHOLE_OFFERED));
    }

    private static boolean offersThePartToo(Pair pair) {
        return pair.market().offersOf(pair.technology().id()).stream()
                .anyMatch(other -> other.key("extent").equals("part")
                        && other.isOpenOn(pair.setting().date()));
    }

    static Finding methods(Pair pair) {
        List<Iri> wanted = pair.order().iris("transferMethod");
        List<Iri> offered = pair.offer().iris("transferMethod");
        if (wanted.isEmpty()) {
            return Finding.notAsked(Criterion.METHODS);
        }
        if (offered.isEmpty()) {
            Sentence told = Sentence.of(Reason.METHODS_NOT_STATED, wanted);
            return Finding.of(Criterion.METHODS, pair.unknown(), Outcome.UNKNOWN, told);
        }
        List<Iri> common = new ArrayList<>(wanted);
        common.retainAll(offered);
        if (common.isEmpty()) {
            return Finding.unmet(Criterion.METHODS, 0, false, Sentence.of(Reason.METHODS_NOT_OFFERED, wanted, offered));
        }
        if (common.size() == wanted.size()) {
            return Finding.met(Criterion.METHODS, Sentence.of(Reason.METHODS_OFFERED, wanted));
        }
        List<Iri> missing = new ArrayList<>(wanted);
        missing.removeAll(offered);
        return Finding.of(
                Criterion.METHODS,
                (double) common.size() / wanted.size(),
                Outcome.PARTLY,
                Sentence.of(Reason.METHODS_PARTLY_OFFERED, common, missing));
    }

    static Finding forms(Pair pair) {
        List<Iri> wanted = pair.order().iris("transferForm");
        List<Iri> offered = pair.offer().iris("transferForm");
        if (wanted.isEmpty()) {
            return Finding.notAsked(Criterion.FORMS);
        }
        if (offered.isEmpty()) {
            Sentence told = Sentence.of(Reason.FORMS_NOT_STATED, wanted);
            return Finding.of(Criterion.FORMS, pair.unknown(), Outcome.UNKNOWN, told);
        }
        return wanted.stream().anyMatch(offered::contains)
                ? Finding.met(Criterion.FORMS, Sentence.of(Reason.FORMS_OFFERED, wanted, offered))
                : Finding.unmet(Criterion.FORMS, 0, false, Sentence.of(Reason.FORMS_NOT_OFFERED, wanted, offered));
    }

    /** An offer for other places cannot be had as it is: whoever offers insists on it. */
    static Finding area(Pair pair) {
        List<Iri> served = pair.servedAreas();
        if (served.isEmpty()) {
            return Finding.met(Criterion.AREA, Sentence.of(Reason.ANY_AREA));
        }
        List<Iri> wanted = pair.orderAreas();
        if (!wanted.isEmpty() && wanted.stream().noneMatch(served::contains)) {
            return Finding.unmet(Criterion.AREA, 0, true, Sentence.of(Reason.OTHER_PLACES, served, wanted));
        }
        return wanted.isEmpty()
                ? Finding.of(
                        Criterion.AREA, pair.unknown(), Outcome.UNKNOWN, Sentence.of(Reason.AREA_NOT_STATED, served))
                : Finding.met(Criterion.AREA, Sentence.of(Reason.AREA_SERVED, wanted));
    }

    static Finding language(Pair pair) {
        List<String> wanted = List.copyOf(pair.order().all("language"));
        List<String> spoken = pair.offer().iris("offeredBy").stream()
                .flatMap(party -> pair.market().offerer(party).stream())
                .flatMap(party -> party.all("knowsLanguage").stream())
                .distinct()
                .toList();
        if (wanted.isEmpty()) {
            return Finding.notAsked(Criterion.LANGUAGE);
        }
        if (spoken.isEmpty()) {
            return Finding.of(
                    Criterion.LANGUAGE,
                    pair.unknown(),
                    Outcome.UNKNOWN,
                    Sentence.of(Reason.LANGUAGE_NOT_STATED, languages(wanted)));
        }
        List<String> common = wanted.stream().filter(spoken::contains).toList();
        return common.isEmpty()
                ? Finding.unmet(
                        Criterion.LANGUAGE,
                        0,
                        false,
                        Sentence.of(Reason.NO_LANGUAGE_SHARED, languages(wanted), languages(spoken)))
                : Finding.met(Criterion.LANGUAGE, Sentence.of(Reason.LANGUAGE_SHARED, languages(common)));
    }

    private static List<Locale> languages(List<String> codes) {
        return codes.stream().map(Locale::of).toList();
    }

    static Finding disclosure(Pair pair) {
        return Finding.met(Criterion.DISCLOSURE, Sentence.of(Reason.PUBLIC));
    }

    static boolean isOwn(Market.Item order, Market.Item offer, Market.Item technology) {
        return order.iris("enterprise").stream()
                .anyMatch(own -> offer.iris("offeredBy").contains(own)
                        || technology.iris("holder").contains(own));
    }
}
