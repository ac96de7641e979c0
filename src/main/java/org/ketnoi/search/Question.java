package org.ketnoi.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;

/** Words and filters, asked of one state of the index. One thread. */
final class Question {
    /** Who finds less may have mistyped: names with one wrong letter come after. */
    private static final int FEW = 10;

    private static final double MISSPELT = 0.2;
    private static final double SOME = 0.1;
    private static final int NOT_COUNTED = -1;

    private final IndexSearcher searcher;
    private final Typed typed;
    private final List<Query> filters;
    private int exactly = NOT_COUNTED;

    Question(IndexSearcher searcher, Typed typed, Collection<Query> filters) {
        this.searcher = searcher;
        this.typed = typed;
        this.filters = List.copyOf(filters);
    }

    /** The first hits, best first; without words in the order of the ids. */
    List<Thing> first(int wanted, int offset) {
        try {
            Ranking ranking = new Ranking(searcher, filters, wanted);
            if (typed.isEmpty()) {
                ranking.all();
            } else {
                rank(ranking);
            }
            List<Thing> things = new ArrayList<>();
            List<Ranking.Found> found = ranking.found();
            for (Ranking.Found hit : found.subList(Math.min(offset, found.size()), found.size())) {
                things.add(Thing.of(Ranking.card(searcher, hit.document()), hit.score()));
            }
            return things;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void rank(Ranking ranking) throws IOException {
        for (Tiers.Tier tier : Tiers.of(typed)) {
            ranking.add(tier);
        }
        if (!ranking.isEnough() && typed.size() > 0 && isFew()) {
            ranking.add(new Tiers.Tier(Tiers.misspelt(typed), MISSPELT, true));
        }
        if (ranking.found().isEmpty() && typed.size() > 1) {
            ranking.add(new Tiers.Tier(Tiers.some(typed), SOME, true));
        }
    }

    private boolean isFew() throws IOException {
        return exactly() < FEW;
    }

    /** How many have all that was typed; counted once, which is most of the work for a word of three letters. */
    private int exactly() throws IOException {
        if (exactly == NOT_COUNTED) {
            exactly = count(exact());
        }
        return exactly;
    }

    private int count(Query query) throws IOException {
        return searcher.count(Ranking.filtered(query, filters));
    }

    /** How many hits there are in all. */
    long total() {
        try {
            return all().count;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All hits with the filters, in no order. */
    Query matches() {
        try {
            return Ranking.filtered(all().query, filters);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private record All(Query query, int count) {}

    private All all() throws IOException {
        if (typed.size() == 0 || !isFew()) {
            return new All(exact(), exactly());
        }
        Query misspelt = new BooleanQuery.Builder()
                .add(exact(), Occur.SHOULD)
                .add(Tiers.misspelt(typed), Occur.SHOULD)
                .build();
        int count = count(misspelt);
        if (count > 0 || typed.size() == 1) {
            return new All(misspelt, count);
        }
        Query some = Tiers.some(typed);
        return new All(some, count(some));
    }

    private Query exact() {
        return typed.isEmpty() ? new MatchAllDocsQuery() : Tiers.everything(typed);
    }
}
