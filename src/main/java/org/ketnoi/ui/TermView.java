package org.ketnoi.ui;

import java.util.List;
import org.ketnoi.web.Named;

/** A term as a page tells it. */
record TermView(
        Line line,
        List<Edition> editions,
        String status,
        String since,
        List<String> marks,
        List<Named> replacements,
        List<String> examples,
        List<Row> rows,
        List<Owned> properties,
        List<Line> leading,
        List<Used> users,
        List<ConditionWording.Line> conditions,
        List<Named> things,
        List<Statement> statements) {

    /** The shapes that its conditions belong to. */
    public List<String> shapes() {
        return conditions.stream().map(ConditionWording.Line::shape).distinct().toList();
    }

    /**
     * A term in a list.
     *
     * @param name its local name
     * @param kind key of the text that says what it is
     * @param count things of a class, statements with a property
     */
    record Line(
            String id,
            String name,
            String curie,
            String label,
            String lang,
            String definition,
            String kind,
            boolean isClass,
            boolean deprecated,
            List<Named> ranges,
            long count) {}

    /** Its names and meaning in one language. */
    record Edition(String language, String name, List<String> labels, List<String> definitions) {}

    /** Terms that it stands to in some way; {@code key} is that of the text that says how. */
    record Row(String key, List<Named> terms) {}

    /** Properties that a class has by itself, or from a broader one. */
    record Owned(Named owner, boolean inherited, List<Line> lines) {}

    /** By how many things of a class a property is used. */
    record Used(Named place, long things) {}

    /** A statement with a property; the value is text when {@code id} is empty. */
    record Statement(Named thing, String id, String value) {}
}
