package org.ketnoi.ingest.source;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A symbol of the International Patent Classification, from the class down: {@code B61}, {@code A01H}, {@code C02F 1/44}.
 *
 * @param place class or subclass
 * @param group main group and subgroup, {@code 1/44}; empty for a class or subclass
 */
record IpcSymbol(String place, String group) {
    /** Sections are A to H; Y is one of the Cooperative Patent Classification, for climate technology. */
    private static final Pattern SYMBOL =
            Pattern.compile("([A-HY]\\d{2})(?:([A-Z])(?:\\s*([1-9]\\d{0,3}/\\d{2,6}))?)?");

    /** The symbol that a text is, with any space between its parts, if it is one. */
    static Optional<IpcSymbol> find(String text) {
        Matcher parts = SYMBOL.matcher(text.strip());
        return parts.matches()
                ? Optional.of(new IpcSymbol(
                        parts.group(1) + Optional.ofNullable(parts.group(2)).orElse(""),
                        Optional.ofNullable(parts.group(3)).orElse("")))
                : Optional.empty();
    }

    /** As the classification writes it: {@code C02F 1/44}. */
    String text() {
        return (place + " " + group).strip();
    }

    /** As the last part of an IRI, where a slash would begin another part: {@code C02F1-44}. */
    String key() {
        return place + group.replace('/', '-');
    }
}
