package org.ketnoi.ingest;

/**
 * Where in a file something stands.
 *
 * @param sheet name of the sheet; empty in a file that has none
 * @param row line of the file, or row of the sheet, from 1; 0 when the whole file or sheet is meant
 */
public record Place(String sheet, int row) {
    public static Place ofRow(int row) {
        return new Place("", row);
    }
}
