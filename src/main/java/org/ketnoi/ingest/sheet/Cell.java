package org.ketnoi.ingest.sheet;

/**
 * What a cell of a sheet holds.
 *
 * @param text as typed; numbers plain with a point, dates as year-month-day, booleans {@code true} and {@code false}
 * @param computed whether a formula gave the value
 */
public record Cell(String text, Kind kind, boolean computed) {
    public static final Cell EMPTY = text("");

    /** What the file says that the content is. */
    public enum Kind {
        /** Typed as text, or in a file that knows nothing else. */
        TEXT,
        /** A number. */
        NUMBER,
        /** A day. */
        DATE,
        /** Yes or no. */
        BOOLEAN,
        /** What a formula gives that cannot be computed, such as {@code #REF!}. */
        ERROR
    }

    public static Cell text(String text) {
        return new Cell(text, Kind.TEXT, false);
    }

    public boolean isBlank() {
        return text.isBlank();
    }
}
