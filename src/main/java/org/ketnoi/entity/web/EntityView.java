package org.ketnoi.entity.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ketnoi.web.Named;

/**
 * One thing, as it is sent and shown.
 *
 * @param replaces names that were found to mean the same thing and lead here
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record EntityView(
        String id,
        String type,
        Named typeName,
        String label,
        Optional<String> lang,
        List<Text> names,
        List<Text> texts,
        List<Property> properties,
        List<Mention> mentions,
        List<String> replaces,
        boolean fictional,
        List<Source> sources) {

    /** A text and its language. */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    public record Text(String text, Optional<String> lang) {}

    /** A property, by the local name of its term, with all its values. */
    public record Property(String property, String label, List<Value> values) {}

    /** A thing, or a text. */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    public record Value(Optional<Named> thing, Optional<Text> text) {}

    /** Things that mention this one by a property; {@code joins} tells one that has no name by what it joins. */
    public record Mention(String property, String label, List<Mentioning> things) {}

    /** One of them. */
    public record Mentioning(Named thing, List<Named> joins) {}

    /**
     * An import run that says something about it.
     *
     * @param file spreadsheet in which it stands, at that sheet, if there are sheets, and row
     */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    public record Source(
            String run,
            String source,
            String licence,
            LocalDate date,
            String method,
            boolean fictional,
            Optional<String> file,
            Optional<String> sheet,
            Optional<Integer> row) {}
}
