package org.ketnoi.matching;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What an order and an offer are compared by. Its word is its name in parameters, settings and answers. */
public enum Criterion {
    FIELD,
    TEXT,
    SECTOR,
    READINESS,
    REQUIREMENTS,
    EXTENT,
    METHODS,
    FORMS,
    AREA,
    BUDGET,
    LANGUAGE,
    LEVEL,
    REGULATION,
    VALIDITY,
    DISCLOSURE,
    HISTORY;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Criterion> find(String word) {
        return Arrays.stream(values())
                .filter(criterion -> criterion.word().equals(word))
                .findFirst();
    }

    static List<String> words() {
        return Arrays.stream(values()).map(Criterion::word).toList();
    }
}
