package org.ketnoi.search;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/**
 * In which order things answer what was typed. Each tier comes wholly before the next: an address or a code, a name, a
 * name that begins with the words, has them together, begins as typed so far, has them near one another, has them
 * anywhere; then other names, then texts. A whole other name comes before all names of which it is a part: who types an
 * acronym means what is called so. In each, what is written as typed comes before what is so without diacritics. Who
 * types diacritics means them: then all that has them comes before what has not, names of several words excepted, which
 * are hardly mistaken for one another.
 */
final class Tiers {
    /** In shorter words nearly every other letter makes another word. */
    private static final int SHORTEST_MISSPELT = 4;

    private static final int SHORTEST_BEGINNING = 2;
    /** So many words may stand between those that are near one another; two that are swapped count for two. */
    private static final int BETWEEN = 3;

    private final Typed typed;
    private final List<Tier> tiers = new ArrayList<>();

    private Tiers(Typed typed) {
        this.typed = typed;
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
        if (typed.size() == 0) {
            made.add(code(typed), 1);
        } else if (typed.isMarked()) {
            made.marked();
        } else {
            made.unmarked();
        }
        return List.copyOf(made.tiers);
    }

    private void unmarked() {
        add(code(typed), 1);
        add(whole(Part.LABELS, true), 1);
        add(whole(Part.LABELS, false), 0.98);
        add(whole(Part.OTHER_NAMES, true), 0.96);
        add(whole(Part.OTHER_NAMES, false), 0.95);
        for (boolean isExact : new boolean[] {true, false}) {
            add(beginning(isExact, true), isExact ? 0.91 : 0.9);
        }
        add(phrase(Part.LABELS, true), 0.86);
        add(phrase(Part.LABELS, false), 0.85);
        add(beginning(true, false), 0.81);
        add(beginning(false, false), 0.8);
        near(true, 0.76);
        near(false, 0.75);
        add(all(Part.LABELS, this::exact, true), 0.71);
        add(all(Part.LABELS, this::folded, true), 0.7);
        add(phrase(Part.OTHER_NAMES, true), 0.66);
        add(phrase(Part.OTHER_NAMES, false), 0.65);
        add(all(Part.OTHER_NAMES, this::folded, true), 0.6);
        tiers.add(new Tier(anywhere(false), 0.4, true));
    }

    private void marked() {
        add(code(typed), 1);
        add(whole(Part.LABELS, true), 1);
        add(whole(Part.OTHER_NAMES, true), 0.96);
        add(beginning(true, true), 0.91);
        add(phrase(Part.LABELS, true), 0.86);
        add(beginning(true, false), 0.81);
        near(true, 0.76);
        add(all(Part.LABELS, this::asTyped, true), 0.71);
        add(phrase(Part.OTHER_NAMES, true), 0.66);
        add(all(Part.OTHER_NAMES, this::asTyped, true), 0.61);
        if (typed.size() > 1) {
            wholeFolded();
        }
        tiers.add(new Tier(anywhere(true), 0.5, true));
        if (typed.size() == 1) {
            wholeFolded();
        }
        add(phrase(Part.LABELS, false), 0.35);
        add(beginning(false, false), 0.34);
        add(all(Part.LABELS, this::folded, true), 0.33);
        add(all(Part.OTHER_NAMES, this::folded, true), 0.32);
        tiers.add(new Tier(anywhere(false), 0.3, true));
    }

    private void wholeFolded() {
        add(whole(Part.LABELS, false), typed.size() > 1 ? 0.58 : 0.38);
        add(whole(Part.OTHER_NAMES, false), typed.size() > 1 ? 0.56 : 0.37);
        add(beginning(false, true), typed.size() > 1 ? 0.54 : 0.36);
    }

    private void near(boolean isExact, double score) {
        if (typed.size() > 1) {
            String field = isExact ? Part.LABELS.exact() : Part.LABELS.folded();
            List<String> words = isExact ? typed.exact() : typed.folded();
            add(new PhraseQuery(BETWEEN, field, words.toArray(String[]::new)), score);
        }
    }

    private void add(Query query, double score) {
        tiers.add(new Tier(query, score, false));
    }

    private static Query code(Typed typed) {
        Query code = term(ThingDocument.CODE, typed.code());
        List<String> addresses = typed.addresses();
        return addresses.isEmpty() ? code : any(List.of(code, ids(addresses)));
    }

    private static Query ids(List<String> addresses) {
        return any(addresses.stream()
                .map(address -> term(ThingDocument.ID, address))
                .toList());
    }

    /** The whole name, or that of a person in another order. */
    private Query whole(Part part, boolean isExact) {
        List<String> words = isExact ? typed.exact() : typed.folded();
        Query name = isExact ? term(part.whole(), Typed.key(words)) : term(part.wholeFolded(), Typed.compact(words));
        if (words.size() < 2) {
            return name;
        }
        String anyOrder = isExact ? part.anyOrder() : part.anyOrderFolded();
        return any(List.of(name, term(anyOrder, Typed.anyOrder(words))));
    }

    /** Names that begin with the words. @param isWhole whether the last word is whole, else it may go on */
    private Query beginning(boolean isExact, boolean isWhole) {
        List<String> words = isExact ? typed.exact() : typed.folded();
        String start = isExact ? Part.LABELS.start() : Part.LABELS.startFolded();
        String begun = Typed.key(words) + (isWhole ? " " : "");
        if (begun.length() <= ThingDocument.LONGEST_START) {
            return term(start, begun);
        }
        Query first = term(start, begun.substring(0, ThingDocument.LONGEST_START));
        if (isWhole) {
            return every(List.of(first, phrase(Part.LABELS, isExact)));
        }
        Query last = word(Part.LABELS, new Looked(isExact, words.getLast()), true);
        return words.size() == 1
                ? every(List.of(first, last))
                : every(List.of(first, phrase(Part.LABELS, isExact, words.size() - 1), last));
    }

    private Query phrase(Part part, boolean isExact) {
        return phrase(part, isExact, typed.size());
    }

    /** So many of the words, from the first one on, side by side. */
    private Query phrase(Part part, boolean isExact, int many) {
        List<String> words = (isExact ? typed.exact() : typed.folded()).subList(0, many);
        String field = isExact ? part.exact() : part.folded();
        return many == 1 ? term(field, words.getFirst()) : new PhraseQuery(field, words.toArray(String[]::new));
    }

    /** How a word of a part is looked for. */
    private record Looked(boolean isExact, String word) {}

    private Looked exact(int word) {
        return new Looked(true, typed.exact().get(word));
    }

    private Looked folded(int word) {
        return new Looked(false, typed.folded().get(word));
    }

    /** A word with diacritics has them; one without may have been typed without. */
    private Looked asTyped(int word) {
        return typed.isMarked(word) ? exact(word) : folded(word);
    }

    /** All words, in whatever order; the last one may go on. */
    private Query all(Part part, IntFunction<Looked> form, boolean mayGoOn) {
        return every(IntStream.range(0, typed.size())
                .mapToObj(word -> word(part, form.apply(word), mayGoOn && word == typed.size() - 1))
                .toList());
    }

    private static Query word(Part part, Looked looked, boolean mayGoOn) {
        String field = looked.isExact ? part.exact() : part.folded();
        return mayGoOn && looked.word.length() >= SHORTEST_BEGINNING
                ? new PrefixQuery(new Term(field, looked.word))
                : term(field, looked.word);
    }

    /** All words, each in a name or a text: names count more, and more when written as typed. */
    private Query anywhere(boolean isAsTyped) {
        return every(IntStream.range(0, typed.size())
                .mapToObj(word -> relevance(word, isAsTyped))
                .toList());
    }

    private Query relevance(int word, boolean isAsTyped) {
        boolean mayGoOn = word == typed.size() - 1;
        List<Query> ways = new ArrayList<>();
        for (Part part : Part.values()) {
            float worth = part == Part.LABELS ? 4 : part == Part.OTHER_NAMES ? 3 : 1;
            ways.add(new BoostQuery(term(part.exact(), typed.exact().get(word)), 2 * worth));
            if (!isAsTyped || !typed.isMarked(word)) {
                ways.add(new BoostQuery(term(part.folded(), typed.folded().get(word)), worth));
            }
            if (mayGoOn && part != Part.TEXTS) {
                ways.add(new BoostQuery(word(part, isAsTyped ? asTyped(word) : folded(word), true), worth / 4));
            }
        }
        return new DisjunctionMaxQuery(ways, 0.1f);
    }

    /** All that a tier has. */
    static Query everything(Typed typed) {
        if (typed.size() == 0) {
            return code(typed);
        }
        Tiers all = new Tiers(typed);
        List<Query> words =
                IntStream.range(0, typed.size()).mapToObj(all::somewhere).toList();
        return any(
                List.of(every(words), code(typed), all.whole(Part.LABELS, false), all.whole(Part.OTHER_NAMES, false)));
    }

    private Query somewhere(int word) {
        boolean mayGoOn = word == typed.size() - 1;
        List<Query> ways = new ArrayList<>();
        for (Part part : Part.values()) {
            ways.add(word(part, folded(word), mayGoOn && part != Part.TEXTS));
        }
        return any(ways);
    }

    /** Names that have all the words, with one letter of each that is long enough wrong, missing, too many or swapped. */
    static Query misspelt(Typed typed) {
        return every(IntStream.range(0, typed.size())
                .mapToObj(word -> misspelt(typed.folded().get(word), word == typed.size() - 1))
                .toList());
    }

    private static Query misspelt(String word, boolean mayGoOn) {
        List<Query> ways = new ArrayList<>();
        for (Part part : List.of(Part.LABELS, Part.OTHER_NAMES)) {
            ways.add(word(part, new Looked(false, word), mayGoOn));
            if (word.length() >= SHORTEST_MISSPELT) {
                ways.add(new FuzzyQuery(new Term(part.folded(), word), 1));
            }
        }
        return new DisjunctionMaxQuery(ways, 0);
    }

    /** Things that have half of the words, rounded up; nothing for one word. */
    static Query some(Typed typed) {
        Tiers all = new Tiers(typed);
        BooleanQuery.Builder words = new BooleanQuery.Builder().setMinimumNumberShouldMatch((typed.size() + 1) / 2);
        IntStream.range(0, typed.size()).forEach(word -> words.add(all.relevance(word, false), Occur.SHOULD));
        return words.build();
    }

    private static Query term(String field, String text) {
        return new TermQuery(new Term(field, text));
    }

    private static Query any(List<Query> queries) {
        return joined(queries, Occur.SHOULD);
    }

    private static Query every(List<Query> queries) {
        return queries.size() == 1 ? queries.getFirst() : joined(queries, Occur.MUST);
    }

    private static Query joined(List<Query> queries, Occur occur) {
        BooleanQuery.Builder joined = new BooleanQuery.Builder();
        queries.forEach(query -> joined.add(query, occur));
        return joined.build();
    }
}
