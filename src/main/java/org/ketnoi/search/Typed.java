package org.ketnoi.search;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.ketnoi.graph.Iri;
import org.ketnoi.graph.Text;

/**
 * What somebody typed, in the forms in which it is compared. Words are words: there is no query syntax.
 *
 * @param text all of it, as addresses are compared
 * @param code the same in lower case, as codes are compared
 * @param exact the words as written
 * @param folded the same words without diacritics
 */
record Typed(String text, String code, List<String> exact, List<String> folded) {
    private static final int MOST_WORDS = 32;
    /** Names and titles are shorter, or are found by all of their words. */
    private static final int LONGEST_QUESTION = 10;
    /** Of a longer text the first ones are marked. */
    private static final int MOST_TO_MARK = 400;
    /** Before the type and the key in the address of a thing, whatever the server. */
    private static final String THINGS = "/id/";

    Typed {
        exact = List.copyOf(exact);
        folded = List.copyOf(folded);
    }

    static Typed of(String words) {
        String composed = Text.composed(words);
        String text = composed.strip();
        return new Typed(
                text,
                text.toLowerCase(Locale.ROOT),
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

    /** Whether it is a text that tells something, rather than words by which something is called. */
    boolean isText() {
        return size() > LONGEST_QUESTION;
    }

    /** Some of the words, by themselves. */
    Typed part(int from, int end) {
        String part = key(exact.subList(from, end));
        return new Typed(part, part, exact.subList(from, end), folded.subList(from, end));
    }

    /** Half of the words, rounded up. */
    int half() {
        return (size() + 1) / 2;
    }

    /** The words, without diacritics, that are marked where they stand: of a text those that tell something. */
    Set<String> toMark() {
        return isText()
                ? Spoken.wordsOf(text, MOST_TO_MARK).stream()
                        .filter(word -> !AskedText.onlyAsks(word))
                        .map(word -> Spelling.folded(word.written()))
                        .collect(Collectors.toSet())
                : Set.copyOf(folded);
    }

    /** Whether any word was typed with diacritics: who types them means them. */
    boolean isMarked() {
        return !exact.equals(folded);
    }

    boolean isMarked(int word) {
        return !exact.get(word).equals(folded.get(word));
    }

    /** What it names when it is an address: a whole one, the one of a page, or a type and a key. */
    List<String> addresses() {
        if (text.indexOf('/') < 0 || text.indexOf(' ') >= 0) {
            return List.of();
        }
        int things = text.lastIndexOf(THINGS);
        String key = things < 0 ? text : text.substring(things + THINGS.length());
        return List.of(text, Iri.ENTITIES + key, Iri.SCHEMES + key);
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
