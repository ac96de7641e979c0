package org.ketnoi.search;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;

/**
 * In which order things answer what was typed. Each tier comes wholly before the next: an address or a code, a name, a
 * name that begins with the words, has them together, begins as typed so far, has them near one another, has them
 * anywhere; then other names, then texts. A whole other name comes before all names of which it is a part: who types an
 * acronym means what is called so. In each, what is written as typed comes before what is so without diacritics. Who
 * types diacritics means them: then all that has them comes before what has not, names of several words excepted, which
 * are hardly mistaken for one another. What all tiers have together is told by {@link Extent#of}.
 */
final class Tiers {
    private final Typed typed;
    private final Clauses clauses;
    private final List<Tier> tiers = new ArrayList<>();

    private Tiers(Typed typed) {
        this.typed = typed;
        this.clauses = new Clauses(typed);
    }

    /**
     * Things that answer equally well.
     *
     * @param score in (0,1]: what the best of them is worth, which only orders
     * @param isScored whether they are ordered by their relevance, else the shortest name is first
     */
    record Tier(Query query, double score, boolean isScored) {}

    static List<Tier> of(Typed typed) {
        Tiers made = new Tiers(typed);
        made.add(Clauses.code(typed), 1);
        if (typed.isMarked()) {
            made.marked();
        } else if (typed.size() > 0) {
            made.unmarked();
        }
        return List.copyOf(made.tiers);
    }

    private void unmarked() {
        add(clauses.whole(Part.LABELS, true), 1);
        add(clauses.whole(Part.LABELS, false), 0.98);
        add(clauses.whole(Part.OTHER_NAMES, true), 0.96);
        add(clauses.whole(Part.OTHER_NAMES, false), 0.95);
        add(clauses.beginning(true, true), 0.91);
        add(clauses.beginning(false, true), 0.9);
        add(clauses.phrase(Part.LABELS, true), 0.86);
        add(clauses.phrase(Part.LABELS, false), 0.85);
        add(clauses.beginning(true, false), 0.81);
        add(clauses.beginning(false, false), 0.8);
        near(true, 0.76);
        near(false, 0.75);
        add(clauses.all(Part.LABELS, clauses::exact), 0.71);
        add(clauses.all(Part.LABELS, clauses::folded), 0.7);
        add(clauses.phrase(Part.OTHER_NAMES, true), 0.66);
        add(clauses.phrase(Part.OTHER_NAMES, false), 0.65);
        add(clauses.all(Part.OTHER_NAMES, clauses::folded), 0.6);
        tiers.add(new Tier(anywhere(false), 0.4, true));
    }

    private void marked() {
        add(clauses.whole(Part.LABELS, true), 1);
        add(clauses.whole(Part.OTHER_NAMES, true), 0.96);
        add(clauses.beginning(true, true), 0.91);
        add(clauses.phrase(Part.LABELS, true), 0.86);
        add(clauses.beginning(true, false), 0.81);
        near(true, 0.76);
        add(clauses.all(Part.LABELS, clauses::asTyped), 0.71);
        add(clauses.phrase(Part.OTHER_NAMES, true), 0.66);
        add(clauses.all(Part.OTHER_NAMES, clauses::asTyped), 0.61);
        if (typed.size() > 1) {
            wholeFolded();
        }
        tiers.add(new Tier(anywhere(true), 0.5, true));
        if (typed.size() == 1) {
            wholeFolded();
        }
        add(clauses.phrase(Part.LABELS, false), 0.35);
        add(clauses.beginning(false, false), 0.34);
        add(clauses.all(Part.LABELS, clauses::folded), 0.33);
        add(clauses.all(Part.OTHER_NAMES, clauses::folded), 0.32);
        tiers.add(new Tier(anywhere(false), 0.3, true));
    }

    private void wholeFolded() {
        add(clauses.whole(Part.LABELS, false), typed.size() > 1 ? 0.58 : 0.38);
        add(clauses.whole(Part.OTHER_NAMES, false), typed.size() > 1 ? 0.56 : 0.37);
        add(clauses.beginning(false, true), typed.size() > 1 ? 0.54 : 0.36);
    }

    private void near(boolean isExact, double score) {
        if (typed.size() > 1) {
            add(clauses.near(isExact), score);
        }
    }

    private void add(Query query, double score) {
        tiers.add(new Tier(query, score, false));
    }

    /** All words, each in a name or a text. */
    private Query anywhere(boolean isAsTyped) {
        return Clauses.every(each(typed, word -> clauses.relevance(word, isAsTyped)));
    }

    private static List<Query> each(Typed typed, IntFunction<Query> query) {
        return IntStream.range(0, typed.size()).mapToObj(query).toList();
    }

    /** What is connected with a thing that some of the words name, and has the others. */
    static Query connected(Typed typed, Mentioned mentioned) {
        Clauses clauses = new Clauses(typed);
        return Clauses.every(each(typed, word -> mentioned.or(word, clauses.relevance(word, false))));
    }

    /** Names that have all the words, with one letter of each that is long enough wrong, missing, too many or swapped. */
    static Query misspelt(Typed typed) {
        return Clauses.every(each(typed, new Clauses(typed)::misspelt));
    }

    /** Things that have half of the words. */
    static Query some(Typed typed) {
        Clauses clauses = new Clauses(typed);
        BooleanQuery.Builder words = new BooleanQuery.Builder().setMinimumNumberShouldMatch(typed.half());
        each(typed, word -> clauses.relevance(word, false)).forEach(word -> words.add(word, Occur.SHOULD));
        return words.build();
    }
}
