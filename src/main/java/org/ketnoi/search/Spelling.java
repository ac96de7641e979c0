package org.ketnoi.search;

import java.util.Locale;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.ketnoi.graph.Text;

/**
 * Forms in which words are compared, the same for what is published and what is asked. Vietnamese writes the tone of an
 * open syllable on either of two vowels (hòa or hoà, thủy or thuỷ, qủa or quả): here it always is on the first.
 */
final class Spelling {
    private static final String ON_SECOND = "àáảãạèéẻẽẹỳýỷỹỵ";
    private static final String BARE_SECOND = "aey";
    private static final String FIRST = "oui";
    private static final String[] ON_FIRST = {"òóỏõọ", "ùúủũụ", "ìíỉĩị"};
    private static final int TONES = 5;
    private static final int END_OF_LATIN = 0x1F00;
    /** At the end of a word it is another small letter than within. */
    private static final char SIGMA = 'Σ';

    private static final char[] PLAIN = plain();

    private Spelling() {}

    /** As written, diacritics kept: lower case, composed, the tone in its one place. */
    static String exact(String word) {
        return withToneOnFirst(Text.composed(word.toLowerCase(Locale.ROOT)));
    }

    /** Without diacritics, đ and other Latin letters with strokes included. */
    static String folded(String word) {
        char[] letters = word.toCharArray();
        for (int i = 0; i < letters.length; i++) {
            char plain = letters[i] < PLAIN.length ? PLAIN[letters[i]] : 0;
            if (plain == 0) {
                return foldedAtLength(word);
            }
            letters[i] = plain;
        }
        return new String(letters);
    }

    /** What each letter up to the Vietnamese ones becomes by itself; 0 when it becomes more or less than one. */
    private static char[] plain() {
        char[] plain = new char[END_OF_LATIN];
        for (char letter = 0; letter < plain.length; letter++) {
            String folded = foldedAtLength(String.valueOf(letter));
            plain[letter] = folded.length() == 1 && letter != SIGMA ? folded.charAt(0) : 0;
        }
        return plain;
    }

    private static String foldedAtLength(String word) {
        char[] bare = Text.folded(word).toCharArray();
        // One letter becomes four at most.
        char[] plain = new char[4 * bare.length];
        int length = ASCIIFoldingFilter.foldToASCII(bare, 0, plain, 0, bare.length);
        return new String(plain, 0, length).toLowerCase(Locale.ROOT);
    }

    private static String withToneOnFirst(String word) {
        char[] letters = word.toCharArray();
        for (int i = 1; i < letters.length; i++) {
            int first = FIRST.indexOf(letters[i - 1]);
            int second = ON_SECOND.indexOf(letters[i]);
            if (first >= 0 && second >= 0 && areTogether(letters[i - 1], BARE_SECOND.charAt(second / TONES))) {
                letters[i - 1] = ON_FIRST[first].charAt(second % TONES);
                letters[i] = BARE_SECOND.charAt(second / TONES);
            }
        }
        return new String(letters);
    }

    /** The pairs whose tone stands here or there: oa, oe, ua, ue, uy, ia. */
    private static boolean areTogether(char first, char second) {
        return switch (first) {
            case 'o' -> second != 'y';
            case 'u' -> true;
            default -> second == 'a';
        };
    }
}
