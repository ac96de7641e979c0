package org.ketnoi.ui;

import java.text.Collator;
import java.text.Normalizer;
import java.util.Comparator;
import java.util.Locale;

/**
 * The order of a language's dictionary: word by word, so that a short word comes before what begins with it; and the
 * letter under which a name stands there. Vietnamese has ă, â, đ, ê, ô, ơ and ư as letters of their own; tones are none.
 */
final class Alphabet implements Comparator<String> {
    /** Under it stands what begins with no letter. */
    static final String NO_LETTER = "#";

    private static final String TONES = "[\\u0300\\u0301\\u0303\\u0309\\u0323]";
    private static final String MARKS = "\\p{M}+";

    private final Locale language;
    private final Collator collator;

    private Alphabet(Locale language) {
        this.language = language;
        this.collator = Collator.getInstance(language);
    }

    static Alphabet of(Locale language) {
        return new Alphabet(language);
    }

    @Override
    public int compare(String one, String other) {
        String[] words = one.strip().split("\\s+");
        String[] others = other.strip().split("\\s+");
        for (int i = 0; i < Math.min(words.length, others.length); i++) {
            int order = collator.compare(words[i], others[i]);
            if (order != 0) {
                return order;
            }
        }
        return words.length == others.length ? one.compareTo(other) : Integer.compare(words.length, others.length);
    }

    String letter(String name) {
        String parts = Normalizer.normalize(name.strip(), Normalizer.Form.NFD);
        if (parts.isEmpty() || !Character.isLetter(parts.codePointAt(0))) {
            return NO_LETTER;
        }
        int end = 1;
        while (end < parts.length() && Character.getType(parts.charAt(end)) == Character.NON_SPACING_MARK) {
            end++;
        }
        boolean vietnamese = language.getLanguage().equals("vi");
        String letter = parts.substring(0, end).replaceAll(vietnamese ? TONES : MARKS, "");
        return Normalizer.normalize(letter, Normalizer.Form.NFC).toUpperCase(language);
    }
}
