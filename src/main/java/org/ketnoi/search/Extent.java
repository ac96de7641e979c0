package org.ketnoi.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;

/**
 * All that answers what was typed, in no order, made to be counted. A word without diacritics has what the word with them
 * has, so that one form is enough; and which things have a word is kept, because whoever types asks it again with each
 * letter of the next one.
 *
 * @param words what has the words, each somewhere
 * @param besides what answers otherwise, which is little
 */
record Extent(Query words, Query besides) {
    private static final Query NOTHING = new MatchNoDocsQuery();

    /** What all the tiers of {@link Tiers#of} have, and {@link Tiers#connected}. */
    static Extent of(Typed typed, Mentioned mentioned) {
        if (typed.isEmpty()) {
            return new Extent(new MatchAllDocsQuery(), NOTHING);
        }
        if (typed.size() == 0) {
            return new Extent(NOTHING, Clauses.code(typed));
        }
        Clauses clauses = new Clauses(typed);
        List<Query> besides = new ArrayList<>(List.of(
                Clauses.code(typed), clauses.whole(Part.LABELS, false), clauses.whole(Part.OTHER_NAMES, false)));
        if (!clauses.lastMayGoOn()) {
            besides.add(clauses.beginning(false, false));
        }
        List<Query> words = somewhere(clauses, typed);
        return new Extent(
                Clauses.every(IntStream.range(0, typed.size())
                        .mapToObj(word -> mentioned.or(word, words.get(word)))
                        .toList()),
                Clauses.any(besides));
    }

    /** What one query has. */
    static Extent of(Query query) {
        return new Extent(query, NOTHING);
    }

    /** What {@link Tiers#some} has. */
    static Extent some(Typed typed) {
        BooleanQuery.Builder some = new BooleanQuery.Builder().setMinimumNumberShouldMatch(typed.half());
        somewhere(new Clauses(typed), typed).forEach(word -> some.add(word, Occur.SHOULD));
        return of(some.build());
    }

    /** And what another query has. */
    Extent with(Query more) {
        return new Extent(words, Clauses.any(List.of(besides, more)));
    }

    private static List<Query> somewhere(Clauses clauses, Typed typed) {
        return IntStream.range(0, typed.size())
                .mapToObj(word -> somewhere(clauses, word, word == typed.size() - 1))
                .toList();
    }

    private static Query somewhere(Clauses clauses, int word, boolean mayGoOn) {
        List<Query> ways = new ArrayList<>();
        for (Part part : Part.values()) {
            ways.add(Clauses.word(part, clauses.folded(word), mayGoOn && part != Part.TEXTS));
        }
        return new KeptQuery(Clauses.any(ways));
    }

    Query query() {
        return Clauses.any(List.of(words, besides));
    }

    /** Counts what has the words, then the little that has not: a union would be looked through document by document. */
    int count(IndexSearcher searcher, Collection<Query> filters) throws IOException {
        Query others = new BooleanQuery.Builder()
                .add(besides, Occur.MUST)
                .add(words, Occur.MUST_NOT)
                .build();
        return searcher.count(Ranking.filtered(words, filters)) + searcher.count(Ranking.filtered(others, filters));
    }
}
