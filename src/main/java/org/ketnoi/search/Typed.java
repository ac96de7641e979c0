package org.ketnoi.search;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.ketnoi.graph.Text;

/**
 * What somebody typed, in the forms in which it is compared. Words are words: there is no query syntax.
 *
 * @param code all of it in lower case, as ids and codes are compared
 * @param exact the words as written
 * @param folded the same words without diacritics
 */
record Typed(String code, List<String> exact, List<String> folded) {
    private static final int MOST_WORDS = 32;

    Typed {
        exact = List.copyOf(exact);
        folded = List.copyOf(folded);
    }

    static Typed of(String words) {
        String composed = Text.composed(words);
        return new Typed(
                composed.strip().toLowerCase(Locale.ROOT),
                texts(WordAnalyzer.EXACT.words(composed, MOST_WORDS)),
                texts(WordAnalyzer.FOLDED.words(composed, MOST_WORDS)));
    }

    private static List<String> texts(List<WordAnalyzer.Word> words) {
        return words.stream().map(WordAnalyzer.Word::text).toList();
    }

    /** Signs alone are no words, but something was typed. */
    boolean isEmpty() {
        return code.isEmpty();
    }

    int size() {
        return exact.size();
    }

    /** Whether any word was typed with diacritics: who types them means them. */
    boolean isMarked() {
        return !exact.equals(folded);
    }

    boolean isMarked(int word) {
        return !exact.get(word).equals(folded.get(word));
    }

    /** A name as one text, as written: to be compared as a whole, and by its beginning. */
    static String key(List<String> words) {
        return String.join(" ", words);
    }

    /** The same without spaces: Hanoi is Ha Noi. */
    static String compact(List<String> folded) {
        return String.join("", folded);
    }

    /** The words of a person's name in whatever order: family name first or last. */
    static String anyOrder(List<String> words) {
        List<String> sorted = new java.util.ArrayList<>(words);
        Collections.sort(sorted);
        return sorted.stream().collect(Collectors.joining(" "));
    }
}
