package org.ketnoi.web;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.ketnoi.graph.InvalidParameterException;
import org.springframework.stereotype.Component;

/** The day that a question is about: the one that it names, else today in Viet Nam. */
@Component
public class Today {
    private static final ZoneId VIET_NAM = ZoneId.of("Asia/Ho_Chi_Minh");

    private final Clock clock;

    public Today(Clock clock) {
        this.clock = clock;
    }

    public LocalDate get() {
        return LocalDate.ofInstant(clock.instant(), VIET_NAM);
    }

    /** As {@code 2025-07-01}. */
    public LocalDate or(String parameter, Optional<String> date) {
        return date.map(text -> parse(parameter, text)).orElseGet(this::get);
    }

    private static LocalDate parse(String parameter, String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new InvalidParameterException(parameter, text, "yyyy-mm-dd");
        }
    }
}
