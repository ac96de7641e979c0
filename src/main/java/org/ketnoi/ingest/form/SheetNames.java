package org.ketnoi.ingest.form;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Names of sheets as Excel allows them, each once. */
final class SheetNames {
    private static final int MOST_CHARACTERS = 31;

    private final Set<String> taken = new HashSet<>();

    String free(String wanted) {
        String plain = wanted.replaceAll("[\\[\\]:*?/\\\\]", " ").strip();
        String name = cut(plain, MOST_CHARACTERS);
        for (int i = 2; !taken.add(name.toLowerCase(Locale.ROOT)); i++) {
            String number = " " + i;
            name = cut(plain, MOST_CHARACTERS - number.length()) + number;
        }
        return name;
    }

    private static String cut(String text, int length) {
        return text.length() <= length ? text : text.substring(0, length).strip();
    }
}
