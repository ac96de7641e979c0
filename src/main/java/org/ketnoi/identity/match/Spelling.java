package org.ketnoi.identity.match;

/** How alike two words are written. */
public final class Spelling {
    private static final double PREFIX_WEIGHT = 0.1;
    private static final int PREFIX = 4;

    private Spelling() {}

    /**
     * Edits that make one word the other: a letter more, less, other, or two neighbours swapped (optimal string
     * alignment; Damerau, CACM 7(3), 1964; Levenshtein, Soviet Physics Doklady 10, 1966).
     */
    public static int edits(String a, String b) {
        int[] before = new int[b.length() + 1];
        int[] last = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int[] row = new int[b.length() + 1];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int other = last[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(other, 1 + Math.min(last[j], row[j - 1]));
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    row[j] = Math.min(row[j], before[j - 2] + 1);
                }
            }
            before = last;
            last = row;
        }
        return last[b.length()];
    }

    /** Jaro's similarity with Winkler's bonus for a common beginning (Winkler, ASA Survey Research Methods, 1990). */
    public static double jaroWinkler(String a, String b) {
        double jaro = jaro(a, b);
        int common = 0;
        while (common < Math.min(PREFIX, Math.min(a.length(), b.length())) && a.charAt(common) == b.charAt(common)) {
            common++;
        }
        return jaro + common * PREFIX_WEIGHT * (1 - jaro);
    }

    private static double jaro(String a, String b) {
        if (a.equals(b)) {
            return 1;
        }
        int window = Math.max(0, Math.max(a.length(), b.length()) / 2 - 1);
        boolean[] taken = new boolean[b.length()];
        StringBuilder ofA = new StringBuilder();
        for (int i = 0; i < a.length(); i++) {
            for (int j = Math.max(0, i - window); j < Math.min(b.length(), i + window + 1); j++) {
                if (!taken[j] && a.charAt(i) == b.charAt(j)) {
                    taken[j] = true;
                    ofA.append(a.charAt(i));
                    break;
                }
            }
        }
        return ofA.isEmpty() ? 0 : jaro(a, b, taken, ofA);
    }

    private static double jaro(String a, String b, boolean[] taken, StringBuilder ofA) {
        int swapped = 0;
        int at = 0;
        for (int j = 0; j < b.length(); j++) {
            if (taken[j] && ofA.charAt(at++) != b.charAt(j)) {
                swapped++;
            }
        }
        double common = ofA.length();
        return (common / a.length() + common / b.length() + (common - swapped / 2.0) / common) / 3;
    }
}
