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

    private Spelling() {}

    /** As written, diacritics kept: lower case, composed, the tone in its one place. */
    static String exact(String word) {
        return withToneOnFirst(Text.composed(word.toLowerCase(Locale.ROOT)));
    }

    /** Without diacritics, đ and other Latin letters with strokes included. */
    static String folded(String word) {
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
