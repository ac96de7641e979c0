package org.ketnoi.search.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ketnoi.search.Thing;
import org.ketnoi.web.Named;
import org.ketnoi.web.Names;

/**
 * A thing found, as it is sent and shown.
 *
 * @param hint tells things of the same name apart
 * @param match where the words stand that were asked for; absent without words, and where one was mistyped
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record ThingView(
        String id,
        String type,
        String label,
        Optional<String> lang,
        Optional<String> hint,
        Optional<HighlightView> match) {

    public static ThingView of(Thing thing, Names names, Locale language) {
        return of(thing, "", names, language);
    }

    /** @param words that found it */
    public static ThingView of(Thing thing, String words, Names names, Locale language) {
        Named named = Named.of(thing.id(), thing.labels(), language);
        String hint =
                thing.hints().stream().map(other -> names.text(other, language)).collect(Collectors.joining(", "));
        String whole =
                Stream.of(hint, thing.period()).filter(part -> !part.isEmpty()).collect(Collectors.joining(", "));
        return new ThingView(
                named.id(),
                thing.className(),
                named.label(),
                named.lang(),
                Optional.of(whole).filter(text -> !text.isEmpty()),
                HighlightView.of(words, thing, language));
    }
}
