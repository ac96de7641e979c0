package org.ketnoi.bench.quality;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A technology of the catalogue, with the words that name it. */
record CordisTechnology(String id, String text, List<Pattern> named) {
    private static final int SHORTEST = 3;
    private static final int OFTEN = 2;
    private static final String CAPITALS = "[\\p{Lu}\\p{N}-]+";

    static CordisTechnology of(Map<String, String> row) {
        String name = Seed.cell(row, "technology");
        List<String> terms = Stream.concat(
                        Stream.of(name), Stream.of(wanted(row).split("[,;]")))
                .map(term -> term.replaceAll("[\"“”„‟]|\\(.*?\\)", "").strip())
                .filter(term -> term.length() >= SHORTEST)
                .distinct()
                .toList();
        return new CordisTechnology(
                CordisKeys.technology(name),
                String.join(" \n", name, String.join(" ", terms), Seed.cell(row, "description")),
                terms.stream().map(CordisTechnology::pattern).toList());
    }

    /** Those after a NOT are what is not meant. */
    private static String wanted(Map<String, String> row) {
        return Seed.cell(row, "key_terms").split("\\bNOT\\b", 2)[0];
    }

    private static Pattern pattern(String term) {
        int flags = term.matches(CAPITALS) ? 0 : Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
        return Pattern.compile("(?<![\\p{L}\\p{N}])" + Pattern.quote(term) + "(?![\\p{L}\\p{N}])", flags);
    }

    /** How often a text names it. */
    long times(String words) {
        return named.stream()
                .mapToLong(pattern -> pattern.matcher(words).results().count())
                .sum();
    }

    /** 3 when a title names it, 2 when an objective does so at least twice, else 0. */
    int grade(String title, String objective) {
        if (times(title) > 0) {
            return 3;
        }
        return times(objective) >= OFTEN ? 2 : 0;
    }
}
