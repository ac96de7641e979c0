package org.ketnoi.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;

/**
 * Words and filters, asked of one state of the index. What the first hits told of the number of all is not counted again,
 * so that whoever wants both asks for the hits first. One thread.
 */
final class Question {
    /** Who finds less may have mistyped: names with one wrong letter come after. */
    private static final int FEW = 10;

    private static final double MISSPELT = 0.2;
    private static final double SOME = 0.1;
    private static final int NOT_COUNTED = -1;

    private final IndexSearcher searcher;
    private final Typed typed;
    private final List<Query> filters;
    private final Extent exact;
    private int exactly = NOT_COUNTED;
    private int inAll = NOT_COUNTED;

    Question(IndexSearcher searcher, Typed typed, Collection<Query> filters) {
        this.searcher = searcher;
        this.typed = typed;
        this.filters = List.copyOf(filters);
        this.exact = Extent.of(typed);
    }

    /** The first hits, best first; without words in the order of the ids. */
    List<Thing> first(int wanted, int offset) {
        try {
            List<Ranking.Found> found = ranked(wanted).found();
            List<Thing> things = new ArrayList<>();
            for (Ranking.Found hit : found.subList(Math.min(offset, found.size()), found.size())) {
                things.add(Thing.of(Ranking.card(searcher, hit.document()), hit.score()));
            }
            return things;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Ranking ranked(int wanted) throws IOException {
        Ranking ranking = new Ranking(searcher, filters, wanted);
        if (typed.isEmpty()) {
            ranking.all();
        } else {
            rank(ranking);
        }
        if (!ranking.isEnough()) {
            inAll = ranking.found().size();
        }
        return ranking;
    }

    private void rank(Ranking ranking) throws IOException {
        for (Tiers.Tier tier : Tiers.of(typed)) {
            ranking.add(tier);
        }
        if (ranking.isEnough()) {
            return;
        }
        exactly = ranking.found().size();
        if (typed.size() > 0 && exactly < FEW) {
            ranking.add(new Tiers.Tier(Tiers.misspelt(typed), MISSPELT, true));
        }
        if (ranking.found().isEmpty() && typed.size() > 1) {
            ranking.add(new Tiers.Tier(Tiers.some(typed), SOME, true));
        }
    }

    /** How many hits there are in all. */
    long total() {
        try {
            if (inAll == NOT_COUNTED) {
                inAll = all().count();
            }
            return inAll;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All hits with the filters, in no order. */
    Query matches() {
        try {
            return Ranking.filtered(all().extent().query(), filters);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private record All(Extent extent, int count) {}

    private All all() throws IOException {
        if (exactly == NOT_COUNTED) {
            exactly = count(exact);
        }
        if (typed.size() == 0 || exactly >= FEW) {
            return new All(exact, exactly);
        }
        Extent misspelt = exact.with(Tiers.misspelt(typed));
        int count = count(misspelt);
        if (count > 0 || typed.size() == 1) {
            return new All(misspelt, count);
        }
        Extent some = Extent.some(typed);
        return new All(some, count(some));
    }

    private int count(Extent extent) throws IOException {
        return extent.count(searcher, filters);
    }
}
