package org.ketnoi.bench.suggest;

import java.util.List;
import java.util.regex.Pattern;

/**
 * What a right answer is, by all names one after another: as many as there are, ten at most, and all of them right.
 */
public interface Check {
    /** Between words. */
    Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{N}]+");

    /** Whether a name answers what was typed. Both are {@link Called#folded}. */
    boolean answers(String name, String typed);

    /** A name, or a word in it, begins with what was typed. */
    static Check beginning() {
        return String::contains;
    }

    /**
     * A name has all the words that were typed, in whatever order, the last of them as a beginning; one letter alone is
     * the beginning of a word only where the name begins as typed, since every third word begins with some letter.
     */
    static Check words() {
        return (name, typed) -> {
            String said = SIGNS.matcher(name + " ").replaceAll(" ");
            String begun = SIGNS.matcher(typed).replaceAll(" ").stripTrailing();
            List<String> words = List.of(begun.strip().split(" "));
            String last = " " + words.getLast() + (words.getLast().length() == 1 ? " " : "");
            return said.startsWith(begun)
                    || said.contains(last)
                            && words.subList(0, words.size() - 1).stream()
                                    .allMatch(word -> said.contains(" " + word + " "));
        };
    }
}
