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

/** The ways in which a thing can have what was typed, each as one query of the fields of {@link Part}. Immutable. */
final class Clauses {
    /** In shorter words nearly every other letter makes another word. */
    private static final int SHORTEST_MISSPELT = 4;

    private static final int SHORTEST_BEGINNING = 2;
    /** So many words may stand between those that are near one another; two that are swapped count for two. */
    private static final int BETWEEN = 3;

    private final Typed typed;

    Clauses(Typed typed) {
        this.typed = typed;
    }

    /** How a word of a part is looked for. */
    record Looked(boolean isExact, String word) {}

    Looked exact(int word) {
        return new Looked(true, typed.exact().get(word));
    }

    Looked folded(int word) {
        return new Looked(false, typed.folded().get(word));
    }

    /** A word with diacritics has them; one without may have been typed without. */
    Looked asTyped(int word) {
        return typed.isMarked(word) ? exact(word) : folded(word);
    }

    static Query code(Typed typed) {
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
    Query whole(Part part, boolean isExact) {
        List<String> words = words(isExact);
        Query name = isExact ? term(part.whole(), Typed.key(words)) : term(part.wholeFolded(), Typed.compact(words));
        if (words.size() < 2) {
            return name;
        }
        String anyOrder = isExact ? part.anyOrder() : part.anyOrderFolded();
        return any(List.of(name, term(anyOrder, Typed.anyOrder(words))));
    }

    private List<String> words(boolean isExact) {
        return isExact ? typed.exact() : typed.folded();
    }

    /** Names that begin with the words. @param isWhole whether the last word is whole, else it may go on */
    Query beginning(boolean isExact, boolean isWhole) {
        List<String> words = words(isExact);
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

    Query phrase(Part part, boolean isExact) {
        return phrase(part, isExact, typed.size());
    }

    /** So many of the words, from the first one on, side by side. */
    private Query phrase(Part part, boolean isExact, int many) {
        List<String> words = words(isExact).subList(0, many);
        String field = field(part, isExact);
        return many == 1 ? term(field, words.getFirst()) : new PhraseQuery(field, words.toArray(String[]::new));
    }

    private static String field(Part part, boolean isExact) {
        return isExact ? part.exact() : part.folded();
    }

    /** Names with all the words near one another. */
    Query near(boolean isExact) {
        return new PhraseQuery(
                BETWEEN, field(Part.LABELS, isExact), words(isExact).toArray(String[]::new));
    }

    /** All words, in whatever order; the last one may go on. */
    Query all(Part part, IntFunction<Looked> form) {
        return every(IntStream.range(0, typed.size())
                .mapToObj(word -> word(part, form.apply(word), isLast(word)))
                .toList());
    }

    private boolean isLast(int word) {
        return word == typed.size() - 1;
    }

    static Query word(Part part, Looked looked, boolean mayGoOn) {
        String field = field(part, looked.isExact);
        return mayGoOn && mayGoOn(looked.word)
                ? new PrefixQuery(new Term(field, looked.word))
                : term(field, looked.word);
    }

    private static boolean mayGoOn(String word) {
        return word.length() >= SHORTEST_BEGINNING;
    }

    /** Whether the last word is looked for as the beginning of one: every third word begins with some letter. */
    boolean lastMayGoOn() {
        return mayGoOn(typed.folded().getLast());
    }

    /** A word in a name or a text: names count more, and more when written as typed. */
    Query relevance(int word, boolean isAsTyped) {
        List<Query> ways = new ArrayList<>();
        for (Part part : Part.values()) {
            float worth = part == Part.LABELS ? 4 : part == Part.OTHER_NAMES ? 3 : 1;
            ways.add(new BoostQuery(term(part.exact(), typed.exact().get(word)), 2 * worth));
            if (!isAsTyped || !typed.isMarked(word)) {
                ways.add(new BoostQuery(term(part.folded(), typed.folded().get(word)), worth));
            }
            if (isLast(word) && part != Part.TEXTS) {
                ways.add(new BoostQuery(word(part, isAsTyped ? asTyped(word) : folded(word), true), worth / 4));
            }
        }
        return new DisjunctionMaxQuery(ways, 0.1f);
    }

    /** A word of a name, with one letter wrong, missing, too many or swapped when it is long enough. */
    Query misspelt(int word) {
        Looked looked = folded(word);
        List<Query> ways = new ArrayList<>();
        for (Part part : List.of(Part.LABELS, Part.OTHER_NAMES)) {
            ways.add(word(part, looked, isLast(word)));
            if (looked.word.length() >= SHORTEST_MISSPELT) {
                ways.add(new FuzzyQuery(new Term(part.folded(), looked.word), 1));
            }
        }
        return new DisjunctionMaxQuery(ways, 0);
    }

    private static Query term(String field, String text) {
        return new TermQuery(new Term(field, text));
    }

    static Query any(List<Query> queries) {
        return joined(queries, Occur.SHOULD);
    }

    static Query every(List<Query> queries) {
        return queries.size() == 1 ? queries.getFirst() : joined(queries, Occur.MUST);
    }

    private static Query joined(List<Query> queries, Occur occur) {
        BooleanQuery.Builder joined = new BooleanQuery.Builder();
        queries.forEach(query -> joined.add(query, occur));
        return joined.build();
    }
}
