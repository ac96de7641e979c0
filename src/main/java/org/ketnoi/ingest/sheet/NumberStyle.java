package org.ketnoi.ingest.sheet;

import java.util.Optional;
import java.util.regex.Pattern;

/** Which sign divides the fraction of a number: 1.234,5 or 1,234.5. */
enum NumberStyle {
    /** As in Viet Nam; points group the thousands. */
    COMMA(",", "."),
    /** As machines write; commas group the thousands. */
    POINT(".", ",");

    private static final Pattern AMBIGUOUS = Pattern.compile("[+-]?[1-9]\\d{0,2}[.,]\\d{3}");

    private final String decimal;
    private final String group;
    private final Pattern written;

    NumberStyle(String decimal, String group) {
        this.decimal = decimal;
        this.group = group;
        String fraction = "(" + Pattern.quote(decimal) + "\\d+)?";
        String grouped = "\\d{1,3}(" + Pattern.quote(group) + "\\d{3})+" + fraction;
        this.written =
                Pattern.compile("[+-]?(" + grouped + "|\\d+" + fraction + "|" + Pattern.quote(decimal) + "\\d+)");
    }

    /** Whether a text may be a number with or without a fraction: 1.234. */
    static boolean isAmbiguous(String text) {
        return AMBIGUOUS.matcher(text).matches();
    }

    /** The only style in which a text can be a number, if there is only one. */
    static Optional<NumberStyle> provenBy(String text) {
        boolean comma = COMMA.accepts(text);
        if (comma == POINT.accepts(text)) {
            return Optional.empty();
        }
        return Optional.of(comma ? COMMA : POINT);
    }

    private boolean accepts(String text) {
        return written.matcher(text).matches();
    }

    /** Plain digits with a point; the text as it is when it is no number in this style. */
    String plain(String text) {
        return accepts(text) ? text.replace(group, "").replace(decimal, ".") : text;
    }
}
