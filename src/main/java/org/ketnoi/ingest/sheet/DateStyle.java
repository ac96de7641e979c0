package org.ketnoi.ingest.sheet;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How days are written where they are not written year-month-day: 13/01/2025, 13-1-2025, 13.01.2025. */
enum DateStyle {
    /** As in Viet Nam. */
    DAY_FIRST,
    /** As in the United States. */
    MONTH_FIRST;

    private static final Pattern WRITTEN = Pattern.compile("(\\d{1,2})([/.-])(\\d{1,2})\\2(\\d{4})");
    private static final int MONTHS = 12;

    /** Whether a text looks like a day that has to be told apart. */
    static boolean isWritten(String text) {
        return WRITTEN.matcher(text).matches();
    }

    /** The only style in which a text can be a day, if there is only one. */
    static Optional<DateStyle> provenBy(String text) {
        Matcher parts = WRITTEN.matcher(text);
        if (!parts.matches()) {
            return Optional.empty();
        }
        int first = Integer.parseInt(parts.group(1));
        int second = Integer.parseInt(parts.group(3));
        if (first > MONTHS && second <= MONTHS) {
            return Optional.of(DAY_FIRST);
        }
        return first <= MONTHS && second > MONTHS ? Optional.of(MONTH_FIRST) : Optional.empty();
    }

    /** Year-month-day; the text as it is when it is no day in this style. */
    String iso(String text) {
        Matcher parts = WRITTEN.matcher(text);
        if (!parts.matches()) {
            return text;
        }
        int first = Integer.parseInt(parts.group(1));
        int second = Integer.parseInt(parts.group(3));
        int year = Integer.parseInt(parts.group(4));
        try {
            return (this == DAY_FIRST ? LocalDate.of(year, second, first) : LocalDate.of(year, first, second))
                    .toString();
        } catch (DateTimeException e) {
            return text;
        }
    }
}
