package org.ketnoi.ingest.sheet;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.ketnoi.ingest.Finding;
import org.ketnoi.ingest.Place;
import org.ketnoi.ingest.SheetColumns;
import org.ketnoi.ingest.Staging;
import org.ketnoi.ontology.Ontology;

/**
 * Reads the sheets of a file by the templates that their headers tell. Each sheet is read twice: first to learn how the
 * days and numbers of its columns are written, then for its statements; nothing but the first rows is kept in memory.
 * For use by many threads.
 */
public final class SheetReader {
    public static final int MOST_ROWS = 200_000;
    public static final int MOST_COLUMNS = 200;

    private final HeaderReader headers;
    private final CellReader cells;

    public SheetReader(Templates templates, Ontology ontology, KnownNames names) {
        this.headers = new HeaderReader(templates.all());
        this.cells = new CellReader(ontology, names);
    }

    /** Reads all sheets of one file; sheets without anything in them say nothing. */
    public void read(List<? extends Sheet> sheets, Staging staging) {
        Set<String> subjects = new HashSet<>();
        boolean empty = true;
        for (Sheet sheet : sheets) {
            try {
                empty &= !read(sheet, subjects, staging);
            } catch (BrokenSheetException e) {
                staging.report(e.finding());
                staging.refuse();
                empty = false;
            }
        }
        if (empty) {
            staging.report(Finding.of(0, "", "empty-file"));
        }
    }

    /** How many cells of a row are names of columns of the template that has the most of them. */
    public long known(List<String> cells) {
        return headers.known(cells);
    }

    private boolean read(Sheet sheet, Set<String> subjects, Staging staging) {
        List<SheetRow> first = first(sheet);
        if (first.isEmpty()) {
            return false;
        }
        Optional<HeaderReader.Header> header = headers.find(first, sheet.name(), staging);
        header.ifPresent(found -> rows(sheet, found, subjects, staging));
        return true;
    }

    private static List<SheetRow> first(Sheet sheet) {
        try (Stream<SheetRow> rows = sheet.rows()) {
            return rows.filter(row -> !row.isBlank())
                    .limit(HeaderReader.MOST_ROWS_ABOVE)
                    .toList();
        }
    }

    private void rows(Sheet sheet, HeaderReader.Header header, Set<String> subjects, Staging staging) {
        List<HeaderColumn> columns = learn(sheet, header, staging);
        staging.columns()
                .tell(sheet.name(), columns.stream().map(SheetReader::stated).toList());
        RowMapper mapper = new RowMapper(header.template(), columns, cells, staging, subjects);
        RowShape shape = new RowShape(sheet, header, staging);
        try (Stream<SheetRow> rows = sheet.rows()) {
            Iterator<SheetRow> each = rows.iterator();
            while (each.hasNext()) {
                SheetRow row = each.next();
                Place place = new Place(sheet.name(), row.number());
                if (row.number() > header.row() + MOST_ROWS) {
                    staging.report(Finding.at(place, "", "too-many-rows", Integer.toString(MOST_ROWS)));
                    return;
                }
                if (row.number() > header.row() && !row.isBlank() && shape.holds(row, place)) {
                    mapper.map(row, place);
                }
            }
        }
    }

    /** How the columns are written; formulas are counted on the way. */
    private static List<HeaderColumn> learn(Sheet sheet, HeaderReader.Header header, Staging staging) {
        List<StyleFinder> finders =
                header.columns().stream().map(StyleFinder::new).toList();
        Formulated formulas = new Formulated();
        try (Stream<SheetRow> rows = sheet.rows()) {
            rows.filter(row -> row.number() > header.row())
                    .takeWhile(row -> row.number() <= header.row() + MOST_ROWS)
                    .forEach(row -> {
                        for (int i = 0; i < finders.size(); i++) {
                            int column = header.columns().get(i).number();
                            finders.get(i).see(row.cell(column - 1), row.number());
                            formulas.see(row.cell(column - 1), new Place(sheet.name(), row.number(), column));
                        }
                    });
        }
        formulas.tell(staging);
        List<HeaderColumn> columns = new ArrayList<>();
        finders.forEach(finder -> columns.add(finder.decided(sheet.name(), staging)));
        return columns;
    }

    /** How many cells are computed, and the first of them. */
    private static final class Formulated {
        private int count;
        private Optional<Place> first = Optional.empty();

        void see(Cell cell, Place place) {
            if (cell.computed()) {
                count++;
                first = first.or(() -> Optional.of(place));
            }
        }

        void tell(Staging staging) {
            first.ifPresent(place -> staging.report(Finding.at(place, "", "formulas-taken", Integer.toString(count))
                    .asNote()));
        }
    }

    private static SheetColumns.Column stated(HeaderColumn column) {
        return new SheetColumns.Column(
                column.number(),
                column.header(),
                column.column().suppressed() ? "" : column.column().propertyUrl(),
                column.column().language());
    }
}
