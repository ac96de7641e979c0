package org.ketnoi.web;

import java.util.Optional;
import java.util.function.IntPredicate;
import org.ketnoi.graph.InvalidParameterException;
import org.ketnoi.graph.Text;

/** Words that people type, from parameters. */
public final class Words {
    /** A longer text is no search. */
    public static final int MOST_CHARACTERS = 256;

    private Words() {}

    /** A problem that is told in more words is told in an appendix. */
    public static final int MOST_OF_A_PROBLEM = 5_000;

    /** Composed (NFC); empty when left out. */
    public static String read(String parameter, Optional<String> value) {
        String words = value.map(Text::composed).orElse("");
        return checked(parameter, words, MOST_CHARACTERS, Character::isISOControl);
    }

    /** The same for a text of several lines, a page long at most. */
    public static String problem(String parameter, Optional<String> value) {
        String words = value.map(Text::composed).orElse("");
        return checked(
                parameter,
                words,
                MOST_OF_A_PROBLEM,
                character -> Character.isISOControl(character) && !Character.isWhitespace(character));
    }

    private static String checked(String parameter, String words, int most, IntPredicate isBroken) {
        if (words.length() > most || words.chars().anyMatch(isBroken)) {
            throw new InvalidParameterException(
                    parameter, words.substring(0, Math.min(20, words.length())) + "…", "1–" + most);
        }
        return words.strip();
    }
}
