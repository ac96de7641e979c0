package org.ketnoi.graph;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** A name as people read it, in a language ({@code vi}, {@code en}; empty when none is stated). */
public record Label(String text, String language) {

    /**
     * The one label to show, by the one rule of the house: the asked language, else Vietnamese, else English, else
     * any; equals are decided by the text, so that the same graph always reads the same.
     */
    public static Optional<Label> choose(Collection<Label> labels, Locale asked) {
        String language = asked.getLanguage();
        Optional<Label> best = Optional.empty();
        for (Label label : labels) {
            if (best.isEmpty() || label.compareTo(best.get(), language) < 0) {
                best = Optional.of(label);
            }
        }
        return best;
    }

    private int compareTo(Label other, String asked) {
        int byRank = Integer.compare(rank(asked), other.rank(asked));
        int byLanguage = byRank != 0 ? byRank : language.compareTo(other.language);
        return byLanguage != 0 ? byLanguage : text.compareTo(other.text);
    }

    private int rank(String asked) {
        if (language.equals(asked)) {
            return 0;
        }
        return switch (language) {
            case "vi" -> 1;
            case "en" -> 2;
            default -> 3;
        };
    }
}
