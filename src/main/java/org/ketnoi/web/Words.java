package org.ketnoi.web;

import java.util.Optional;
import org.ketnoi.graph.InvalidParameterException;
import org.ketnoi.graph.Text;

/** Words that people type, from parameters. */
public final class Words {
    /** A longer text is no search. */
    public static final int MOST_CHARACTERS = 256;

    private Words() {}

    /** Composed (NFC); empty when left out. */
    public static String read(String parameter, Optional<String> value) {
        String words = value.map(Text::composed).orElse("");
        boolean broken = words.chars().anyMatch(character -> Character.isISOControl(character));
        if (words.length() > MOST_CHARACTERS || broken) {
            throw new InvalidParameterException(
                    parameter, words.substring(0, Math.min(20, words.length())) + "…", "1–" + MOST_CHARACTERS);
        }
        return words.strip();
    }
}
