package org.ketnoi.identity.match;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Cuts a text into words: letters and digits; single letters joined by dots or a slash are one word (S.p.A., A/S). */
final class Words {
    private static final Pattern LETTERS =
            Pattern.compile("(?<![\\p{L}\\p{M}\\p{N}])\\p{L}(?:[./&]\\s?\\p{L}(?![\\p{L}\\p{M}]))+\\.?");
    private static final Pattern JOINT = Pattern.compile("[./&\\s]");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");

    private Words() {}

    static List<String> of(String text) {
        String joined = LETTERS.matcher(text)
                .replaceAll(letters -> JOINT.matcher(letters.group()).replaceAll("") + " ");
        return WORD.matcher(joined).results().map(MatchResult::group).toList();
    }

    static List<String> bare(String text) {
        return of(text).stream().map(Folding::bare).toList();
    }

    static List<String> marked(String text) {
        return of(text).stream().map(Folding::marked).toList();
    }
}
