package org.ketnoi.search.web;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.ketnoi.search.Highlight;
import org.ketnoi.search.Thing;

/**
 * Where the words stand, as it is sent and shown.
 *
 * @param text plain text
 * @param lang of the text; absent when none is stated
 * @param ranges places of the words in it, counted in UTF-16 units
 * @param pieces the same for pages, which mark them
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record HighlightView(
        String text,
        Optional<String> lang,
        List<Highlight.Range> ranges,
        @JsonIgnore List<Highlight.Piece> pieces) {

    static Optional<HighlightView> of(String words, Thing thing, Locale language) {
        return Highlight.of(words, thing, language)
                .map(found -> new HighlightView(
                        found.text(),
                        Optional.of(found.language()).filter(stated -> !stated.isEmpty()),
                        found.ranges(),
                        found.pieces()));
    }

    /** Whether it is the name by which the thing is shown anyway. */
    public boolean isIn(String label) {
        return text.equals(label);
    }
}
