package org.ketnoi.identity.match;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Two keys for a word: one that forgets how it was written, and one that keeps its Vietnamese marks. */
final class Folding {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern TONES = Pattern.compile("[\\u0300\\u0301\\u0303\\u0309\\u0323]");

    /** Marks that among Latin scripts only Vietnamese uses: horn, hook, dot below, breve, a tone on â ê ô. */
    private static final Pattern VIETNAMESE =
            Pattern.compile("[\\u031b\\u0309]|[aeiouy]\\u0323|[aeo][\\u0302\\u0306][\\u0300\\u0301\\u0303]|đ");

    private Folding() {}

    /**
     * Lower case without marks; letters that Unicode does not decompose become their bare form, and the ways in which
     * German and Nordic vowels are rewritten (ae, oe, ue, aa) become the bare vowel, as it is written elsewhere.
     */
    static String bare(String word) {
        String letters = word.strip().toLowerCase(Locale.ROOT);
        String plain = MARKS.matcher(Normalizer.normalize(letters, Normalizer.Form.NFKD))
                .replaceAll("");
        StringBuilder bare = new StringBuilder(plain.length());
        plain.chars().forEach(letter -> bare.append(replaced((char) letter)));
        return vowels(bare.toString());
    }

    private static String replaced(char letter) {
        return switch (letter) {
            case 'đ', 'ð' -> "d";
            case 'ø' -> "o";
            case 'ł' -> "l";
            case 'ı' -> "i";
            case 'ß' -> "ss";
            case 'æ' -> "ae";
            case 'œ' -> "oe";
            case 'þ' -> "th";
            case 'ħ' -> "h";
            default -> String.valueOf(letter);
        };
    }

    private static String vowels(String word) {
        return word.length() < 4
                ? word
                : word.replace("ae", "a").replace("oe", "o").replace("ue", "u").replace("aa", "a");
    }

    /** The word with its marks, the tone at its end: Hòa and Hoà are the same. */
    static String marked(String word) {
        String apart = Normalizer.normalize(word.strip().toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
        String tones = TONES.matcher(apart).results().map(tone -> tone.group()).reduce("", String::concat);
        return Normalizer.normalize(TONES.matcher(apart).replaceAll(""), Normalizer.Form.NFC) + tones;
    }

    /** Whether a text has marks by which it can only be Vietnamese. */
    static boolean isVietnamese(String text) {
        return VIETNAMESE
                .matcher(Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD))
                .find();
    }

    /** Whether a text has any mark at all. */
    static boolean hasMarks(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return lower.indexOf('đ') >= 0
                || MARKS.matcher(Normalizer.normalize(lower, Normalizer.Form.NFD))
                        .find();
    }
}
