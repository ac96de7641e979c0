package org.ketnoi.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.jspecify.annotations.Nullable;
import org.ketnoi.graph.Iri;

/**
 * Words and filters, asked of one state of the index. What the first hits told of the number of all is not counted again,
 * so that whoever wants both asks for the hits first. One thread.
 */
final class Question {
    /** Who finds less may have mistyped: names with one wrong letter come after. */
    private static final int FEW = 10;

    private static final double CONNECTED = 0.25;
    private static final double MISSPELT = 0.2;
    private static final double SOME = 0.1;
    private static final double ABOUT = 0.05;
    private static final int NOT_COUNTED = -1;

    private final IndexView view;
    private final IndexSearcher searcher;
    private final Typed typed;
    private final List<Query> filters;
    private final Function<Iri, Optional<Query>> connected;
    private @Nullable Mentioned mentioned;
    private int exactly = NOT_COUNTED;
    private int inAll = NOT_COUNTED;

    /** A question in which no words name another thing. */
    Question(IndexView view, Typed typed, Collection<Query> filters) {
        this(view, typed, filters, thing -> Optional.empty());
    }

    /** @param connected what is connected with a thing that some of the words may name; none with which nothing can be */
    Question(IndexView view, Typed typed, Collection<Query> filters, Function<Iri, Optional<Query>> connected) {
        this.view = view;
        this.searcher = view.searcher();
        this.typed = typed;
        this.filters = List.copyOf(filters);
        this.connected = connected;
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
        if (!mentioned().isNothing()) {
            ranking.add(new Tiers.Tier(Tiers.connected(typed, mentioned()), CONNECTED, true));
        }
        if (ranking.isEnough()) {
            return;
        }
        exactly = ranking.found().size();
        if (areWords() && exactly < FEW) {
            ranking.add(new Tiers.Tier(Tiers.misspelt(typed), MISSPELT, true));
        }
        if (areWords() && ranking.found().isEmpty()) {
            ranking.add(new Tiers.Tier(Tiers.some(typed), SOME, true));
        }
        if (typed.size() > 0 && ranking.found().isEmpty()) {
            ranking.add(new Tiers.Tier(about(), ABOUT, true));
        }
    }

    /** Each may be mistyped, or be one too many; in a whole text half of the words are in any other text. */
    private boolean areWords() {
        return typed.size() > 0 && !typed.isText();
    }

    private Mentioned mentioned() throws IOException {
        Mentioned known = mentioned;
        if (known == null) {
            known = Mentioned.of(typed, searcher, connected);
            mentioned = known;
        }
        return known;
    }

    private Query about() {
        return Passages.about(typed.text(), view);
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
        Extent exact = Extent.of(typed, mentioned());
        if (exactly == NOT_COUNTED) {
            exactly = count(exact);
        }
        if (typed.size() == 0 || exactly >= (typed.isText() ? 1 : FEW)) {
            return new All(exact, exactly);
        }
        List<Supplier<Extent>> further = areWords()
                ? List.of(() -> exact.with(Tiers.misspelt(typed)), () -> Extent.some(typed), () -> Extent.of(about()))
                : List.of(() -> Extent.of(about()));
        All all = new All(exact, exactly);
        for (Supplier<Extent> next : further) {
            Extent extent = next.get();
            all = new All(extent, count(extent));
            if (all.count > 0) {
                break;
            }
        }
        return all;
    }

    private int count(Extent extent) throws IOException {
        return extent.count(searcher, filters);
    }
}
