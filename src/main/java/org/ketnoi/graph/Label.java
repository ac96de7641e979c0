package org.ketnoi.graph;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** A name as people read it, in a language ({@code vi}, {@code en}; empty when none is stated). */
public record Label(String text, String language) {

    /**
     * The one label to show, by the one rule of the house: the asked language, else Vietnamese, else English, else
     * any; equals are decided by the text, so that the same graph always reads the same.
     */
    public static Optional<Label> choose(Collection<Label> labels, Locale asked) {
        return labels.stream()
                .min(Comparator.comparingInt((Label label) -> label.rank(asked.getLanguage()))
                        .thenComparing(Label::language)
                        .thenComparing(Label::text));
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
