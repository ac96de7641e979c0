package org.ketnoi.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.ketnoi.graph.Iri;

/**
 * What some of the words that were typed name, such as a place or a field: “dyeing Hưng Yên” means dyeing in Hưng Yên. A
 * thing that is connected with it has these words, as if they stood in its text. Names are looked for whole; with
 * diacritics where they were typed. Immutable.
 *
 * @param byWord what is connected with something in whose name the word stands; none where it stands in no such name
 */
record Mentioned(List<Optional<Query>> byWord) {
    private static final int LONGEST_NAME = 6;
    /** More things of one name are not meant by it. */
    private static final int MOST_OF_A_NAME = 20;

    /** @param connected what is connected with a thing; none with which nothing can be */
    static Mentioned of(Typed typed, IndexSearcher searcher, Function<Iri, Optional<Query>> connected)
            throws IOException {
        List<List<Query>> byWord = new ArrayList<>();
        for (int word = 0; word < typed.size(); word++) {
            byWord.add(new ArrayList<>());
        }
        int longest = Math.min(LONGEST_NAME, typed.size() - 1);
        for (int from = 0; from < typed.size() && !typed.isText(); from++) {
            for (int end = from + 1; end <= Math.min(from + longest, typed.size()); end++) {
                for (Iri named : named(typed.part(from, end), searcher)) {
                    Optional<Query> found = connected.apply(named);
                    byWord.subList(from, end).forEach(queries -> found.ifPresent(queries::add));
                }
            }
        }
        return new Mentioned(byWord.stream()
                .map(queries ->
                        Optional.of(queries).filter(some -> !some.isEmpty()).map(Clauses::any))
                .toList());
    }

    private static List<Iri> named(Typed name, IndexSearcher searcher) throws IOException {
        Clauses clauses = new Clauses(name);
        boolean isExact = name.isMarked();
        Query whole =
                Clauses.any(List.of(clauses.whole(Part.LABELS, isExact), clauses.whole(Part.OTHER_NAMES, isExact)));
        List<Iri> named = new ArrayList<>();
        for (ScoreDoc hit : searcher.search(whole, MOST_OF_A_NAME).scoreDocs) {
            named.add(Ranking.card(searcher, hit.doc).id());
        }
        return named;
    }

    boolean isNothing() {
        return byWord.stream().allMatch(Optional::isEmpty);
    }

    /** A word as it is looked for otherwise, or what is connected with something in whose name it stands. */
    Query or(int word, Query otherwise) {
        return byWord.get(word)
                .<Query>map(connected -> Clauses.any(List.of(otherwise, connected)))
                .orElse(otherwise);
    }
}
