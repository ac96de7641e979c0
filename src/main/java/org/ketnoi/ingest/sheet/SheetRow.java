package org.ketnoi.ingest.sheet;

import java.util.List;

/**
 * One row of a sheet.
 *
 * @param number from 1, as spreadsheets count
 */
public record SheetRow(int number, List<Cell> cells) {
    public SheetRow {
        cells = List.copyOf(cells);
    }

    public boolean isBlank() {
        return cells.stream().allMatch(Cell::isBlank);
    }

    /** The cell of a column, from 0; an empty one beyond the last. */
    Cell cell(int column) {
        return column < cells.size() ? cells.get(column) : Cell.EMPTY;
    }
}
