package org.ketnoi.query;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.ketnoi.graph.Iri;
import org.ketnoi.store.NamedQuery;
import org.ketnoi.store.Row;

/** A question with its rows, in the question's order. */
public record Answer(NamedQuery query, List<List<Cell>> rows) {
    public Answer {
        rows = List.copyOf(rows);
    }

    /**
     * A value.
     *
     * @param text empty for an empty cell
     * @param language that a text states; else empty
     * @param thing whether the text is the name of a thing
     */
    public record Cell(String text, String language, boolean thing) {
        private static Cell of(Row row, String column) {
            return row.findIri(column)
                    .map(iri -> new Cell(iri.value(), "", true))
                    .or(() -> row.findLabel(column).map(label -> new Cell(label.text(), label.language(), false)))
                    .orElseGet(() -> new Cell(row.findText(column).orElse(""), "", false));
        }
    }

    static List<Cell> cells(NamedQuery query, Row row) {
        return query.returns().stream().map(column -> Cell.of(row, column)).toList();
    }

    /** The things in some rows. */
    public static Set<Iri> things(List<List<Cell>> rows) {
        Set<Iri> things = new TreeSet<>();
        rows.forEach(row -> row.stream().filter(Cell::thing).forEach(cell -> things.add(Iri.of(cell.text()))));
        return things;
    }
}
