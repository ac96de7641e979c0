package org.ketnoi.search;

/**
 * English words without their commonest endings, so that "dyed cloths" meets "dyeing of cloth". After the ideas of M.
 * Porter (An algorithm for suffix stripping, 1980), with far fewer rules: no ending that a Vietnamese syllable can have
 * is cut, because folded syllables pass here too.
 */
final class Stem {
    private static final int SHORTEST = 4;

    private Stem() {}

    /** @param word in lower case without diacritics */
    static String of(String word) {
        if (word.length() < SHORTEST || !isLetters(word)) {
            return word;
        }
        return withoutDerivation(withoutVerbEnding(withoutPlural(word)));
    }

    private static boolean isLetters(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) < 'a' || word.charAt(i) > 'z') {
                return false;
            }
        }
        return true;
    }

    private static String withoutPlural(String word) {
        if (word.endsWith("ies") && word.length() > SHORTEST) {
            return cut(word, 3) + "y";
        }
        if (word.endsWith("sses")) {
            return cut(word, 2);
        }
        return word.endsWith("s") && !word.endsWith("ss") && !word.endsWith("us") ? cut(word, 1) : word;
    }

    private static String withoutVerbEnding(String word) {
        if (word.endsWith("ed") && word.length() == SHORTEST) {
            return cut(word, 1);
        }
        for (String ending : new String[] {"ing", "ed"}) {
            String rest = word.endsWith(ending) ? cut(word, ending.length()) : "";
            if (rest.length() >= 3 && rest.chars().anyMatch(letter -> "aeiouy".indexOf(letter) >= 0)) {
                return withoutDoubled(rest);
            }
        }
        return word;
    }

    private static String withoutDoubled(String word) {
        int last = word.length() - 1;
        boolean isDoubled = last > 2 && word.charAt(last) == word.charAt(last - 1);
        return isDoubled && "lsz".indexOf(word.charAt(last)) < 0 ? cut(word, 1) : word;
    }

    private static String withoutDerivation(String word) {
        String rest = word.endsWith("e") && word.length() > SHORTEST ? cut(word, 1) : word;
        rest = without(rest, "er", 5);
        // After a vowel the y may end a Vietnamese syllable: thuy.
        if (rest.endsWith("y") && rest.length() > 3 && "aeiou".indexOf(rest.charAt(rest.length() - 2)) < 0) {
            rest = cut(rest, 1) + "i";
        }
        String bare = without(rest, "ation", 7);
        rest = bare.equals(rest) ? without(rest, "ion", 6) : bare;
        return without(without(without(rest, "ment", 7), "al", 5), "ic", 5);
    }

    private static String without(String word, String ending, int longerThan) {
        return word.endsWith(ending) && word.length() > longerThan ? cut(word, ending.length()) : word;
    }

    private static String cut(String word, int letters) {
        return word.substring(0, word.length() - letters);
    }
}
