package org.ketnoi.ingest.sheet;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.ketnoi.graph.Text;

/** Words that somebody may have meant. */
public final class Near {
    private static final int MOST = 3;

    private Near() {}

    /** At most three of the known words that differ little from one that is not known; the nearest first, and no other beside one that differs in marks only. */
    public static List<String> to(String word, Collection<String> known) {
        String wanted = plain(word);
        int allowed = Math.max(1, wanted.length() / 4);
        record Candidate(String word, int distance) {}
        List<Candidate> near = known.stream()
                .distinct()
                .map(other -> new Candidate(other, distance(wanted, plain(other))))
                .filter(candidate -> candidate.distance <= allowed)
                .toList();
        boolean same = near.stream().anyMatch(candidate -> candidate.distance == 0);
        return near.stream()
                .filter(candidate -> !same || candidate.distance == 0)
                .sorted(Comparator.comparingInt(Candidate::distance).thenComparing(Candidate::word))
                .limit(MOST)
                .map(Candidate::word)
                .toList();
    }

    private static String plain(String word) {
        return Text.folded(word).replaceAll("[\\s_-]+", " ").strip();
    }

    /** Levenshtein's distance (V. I. Levenshtein, 1966), row by row. */
    static int distance(String one, String other) {
        int[] above = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            above[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int[] row = new int[other.length() + 1];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int change = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
                row[j] = Math.min(above[j - 1] + change, Math.min(above[j], row[j - 1]) + 1);
            }
            above = row;
        }
        return above[other.length()];
    }
}
