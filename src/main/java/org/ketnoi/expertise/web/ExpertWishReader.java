package org.ketnoi.expertise.web;

import java.util.Optional;
import org.ketnoi.expertise.ExpertWish;
import org.ketnoi.graph.EntityType;
import org.ketnoi.graph.InvalidParameterException;
import org.ketnoi.web.Ids;
import org.ketnoi.web.Numbers;
import org.ketnoi.web.PageCursor;
import org.ketnoi.web.Today;
import org.ketnoi.web.Words;
import org.springframework.stereotype.Component;

/** A wish for experts from the parameters of a request. */
@Component
public class ExpertWishReader {
    private final Today today;

    ExpertWishReader(Today today) {
        this.today = today;
    }

    /** The parameters as they came; empty ones count as left out, as an HTML form sends them. */
    public record Parameters(
            Optional<String> field,
            Optional<String> q,
            Optional<String> country,
            Optional<String> area,
            Optional<String> language,
            Optional<String> confirmedSince,
            Optional<String> available,
            Optional<String> diverse,
            Optional<String> asOf,
            Optional<String> limit,
            Optional<String> cursor) {

        /** Whether anything is asked at all: a page is opened without. */
        public boolean isEmpty() {
            return filled(field).isEmpty() && filled(q).isEmpty();
        }
    }

    /** @param version of the published graph, on which a cursor has to be */
    public ExpertWish read(Parameters given, long version) {
        ExpertWish.Conditions conditions = new ExpertWish.Conditions(
                Ids.find("country", filled(given.country), EntityType.COUNTRY),
                Ids.find("area", filled(given.area), EntityType.AREA),
                filled(given.language).map(ExpertWishReader::language),
                filled(given.confirmedSince).map(date -> today.or("confirmedSince", Optional.of(date))),
                isTrue("available", filled(given.available)),
                isTrue("diverse", filled(given.diverse)));
        return new ExpertWish(
                Ids.find("field", filled(given.field), EntityType.FIELD),
                Words.problem("q", filled(given.q)),
                conditions,
                today.or("asOf", filled(given.asOf)),
                Numbers.limit(filled(given.limit)),
                filled(given.cursor)
                        .map(cursor -> PageCursor.read(cursor, version).offset())
                        .orElse(0));
    }

    private static Optional<String> filled(Optional<String> value) {
        return value.map(String::strip).filter(text -> !text.isEmpty());
    }

    private static boolean isTrue(String parameter, Optional<String> value) {
        return value.map(text -> switch (text) {
                    case "true" -> true;
                    case "false" -> false;
                    default -> throw new InvalidParameterException(parameter, text, "true, false");
                })
                .orElse(false);
    }

    private static String language(String code) {
        if (!code.matches("[a-z]{2,3}")) {
            throw new InvalidParameterException("language", code, "vi, en, ko, …");
        }
        return code;
    }
}
