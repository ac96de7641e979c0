package org.ketnoi;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/** How wide the words on the map of the ontology are, and where their lines break. */
final class MapText {
    private MapText() {}

    /** The text in as few lines as fit the width, about equally long, words kept whole. */
    static List<String> lines(String text, double width, double size, boolean bold) {
        List<String> best = filled(text, width, size, bold);
        for (double narrower = width - 4; narrower > 0; narrower -= 4) {
            List<String> lines = filled(text, narrower, size, bold);
            if (lines.size() > best.size()
                    || lines.stream()
                                    .mapToDouble(line -> width(line, size, bold))
                                    .max()
                                    .orElse(0)
                            > narrower) {
                break;
            }
            best = lines;
        }
        return best;
    }

    private static List<String> filled(String text, double width, double size, boolean bold) {
        List<String> lines = new ArrayList<>();
        for (String word : text.split(" ")) {
            String longer = lines.isEmpty() ? word : lines.getLast() + " " + word;
            if (!lines.isEmpty() && width(longer, size, bold) <= width) {
                lines.set(lines.size() - 1, longer);
            } else {
                lines.add(word);
            }
        }
        return lines;
    }

    /** A width that the text keeps within in the usual sans-serif fonts. */
    static double width(String text, double size, boolean bold) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        double ems = plain.chars()
                .mapToDouble(letter -> "iljtfrI.,:' ".indexOf(letter) >= 0
                        ? 0.33
                        : "mwMW⊂".indexOf(letter) >= 0 ? 0.9 : Character.isUpperCase(letter) ? 0.7 : 0.57)
                .sum();
        return ems * size * (bold ? 1.07 : 1);
    }
}
