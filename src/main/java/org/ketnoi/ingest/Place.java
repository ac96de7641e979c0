package org.ketnoi.ingest;

import java.util.Optional;

/**
 * Where in a file something stands.
 *
 * @param sheet name of the sheet; empty in a file that has none
 * @param row line of the file, or row of the sheet, from 1; 0 when the whole file or sheet is meant
 * @param column number of the column, from 1; 0 when the whole row is meant or the file has no columns
 */
public record Place(String sheet, int row, int column) {
    private static final int LETTERS = 26;

    public Place(String sheet, int row) {
        this(sheet, row, 0);
    }

    public static Place ofRow(int row) {
        return new Place("", row);
    }

    /** A column of the same row. */
    public Place at(int other) {
        return new Place(sheet, row, other);
    }

    /** The cell as spreadsheets name it, {@code C12}, when it is known. */
    public Optional<String> cell() {
        return row > 0 && column > 0 ? Optional.of(letters(column) + row) : Optional.empty();
    }

    /** The letters over a column, {@code AA} for 27. */
    public static String letters(int column) {
        StringBuilder letters = new StringBuilder();
        for (int rest = column; rest > 0; rest = (rest - 1) / LETTERS) {
            letters.insert(0, (char) ('A' + (rest - 1) % LETTERS));
        }
        return letters.toString();
    }
}
