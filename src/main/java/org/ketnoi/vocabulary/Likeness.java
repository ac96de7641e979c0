package org.ketnoi.vocabulary;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.ketnoi.graph.Text;

/** Finds names by what people type: without diacritics, in part, or mistyped. */
public final class Likeness {
    /** How many letters may be wrong: one in so many. */
    private static final int LETTERS_FOR_AN_ERROR = 3;

    private Likeness() {}

    private record Ranked<T>(T thing, int rank, int length) {}

    /** Those that have all the words in one of their texts, the closest first. */
    public static <T> List<T> find(String words, Collection<T> things, Function<T, List<String>> texts) {
        String wanted = Text.folded(words).strip();
        return things.stream()
                .map(thing -> best(thing, texts.apply(thing), text -> rank(text, wanted)))
                .filter(ranked -> ranked.rank < Integer.MAX_VALUE)
                .sorted(Comparator.comparingInt((Ranked<T> ranked) -> ranked.rank)
                        .thenComparingInt(Ranked::length))
                .map(Ranked::thing)
                .toList();
    }

    /** Those with a text that differs in some letters, or that has the word, the closest first. */
    public static <T> List<T> near(String word, Collection<T> things, Function<T, List<String>> texts, int most) {
        String wanted = Text.folded(word).strip();
        return things.stream()
                .map(thing -> best(thing, texts.apply(thing), text -> nearness(text, wanted)))
                .filter(ranked -> ranked.rank < Integer.MAX_VALUE)
                .sorted(Comparator.comparingInt((Ranked<T> ranked) -> ranked.rank)
                        .thenComparingInt(Ranked::length))
                .limit(most)
                .map(Ranked::thing)
                .toList();
    }

    private static <T> Ranked<T> best(T thing, List<String> texts, Function<String, Integer> rank) {
        return texts.stream()
                .map(Text::folded)
                .map(text -> new Ranked<>(thing, rank.apply(text), text.length()))
                .min(Comparator.comparingInt((Ranked<T> ranked) -> ranked.rank).thenComparingInt(Ranked::length))
                .orElseGet(() -> new Ranked<>(thing, Integer.MAX_VALUE, 0));
    }

    private static int rank(String text, String wanted) {
        if (text.equals(wanted)) {
            return 0;
        }
        if (text.startsWith(wanted)) {
            return 1;
        }
        if ((" " + text).contains(" " + wanted)) {
            return 2;
        }
        boolean all = Arrays.stream(wanted.split("\\s+")).allMatch(text::contains);
        return all ? 3 : Integer.MAX_VALUE;
    }

    private static int nearness(String text, String wanted) {
        int distance = distance(text, wanted);
        if (distance <= Math.max(1, wanted.length() / LETTERS_FOR_AN_ERROR)) {
            return distance;
        }
        boolean holds = wanted.length() > 2 && (text.contains(wanted) || text.length() > 2 && wanted.contains(text));
        return holds ? wanted.length() : Integer.MAX_VALUE;
    }

    /** How many letters have to be put in, taken out, changed, or swapped with the next (optimal string alignment). */
    static int distance(String one, String other) {
        int[][] distances = new int[one.length() + 1][other.length() + 1];
        for (int i = 0; i <= one.length(); i++) {
            for (int j = 0; j <= other.length(); j++) {
                distances[i][j] = i == 0 || j == 0 ? i + j : step(distances, one, other, i, j);
            }
        }
        return distances[one.length()][other.length()];
    }

    private static int step(int[][] distances, String one, String other, int i, int j) {
        int changed = distances[i - 1][j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
        int least = Math.min(changed, 1 + Math.min(distances[i - 1][j], distances[i][j - 1]));
        boolean swapped =
                i > 1 && j > 1 && one.charAt(i - 1) == other.charAt(j - 2) && one.charAt(i - 2) == other.charAt(j - 1);
        return swapped ? Math.min(least, distances[i - 2][j - 2] + 1) : least;
    }
}
