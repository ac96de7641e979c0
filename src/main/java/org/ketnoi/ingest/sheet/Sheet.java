package org.ketnoi.ingest.sheet;

import java.util.stream.Stream;

/** One sheet of a file, read in a stream, and as often as wanted. */
public interface Sheet {

    /** Its name; empty in a file that has no sheets. */
    String name();

    /** Whether every row has to have as many cells as the header; else missing ones are empty. */
    boolean isRectangular();

    /**
     * Its rows from the first one. To be closed.
     *
     * @throws BrokenSheetException while the rows are read, where the file cannot be read any further
     */
    Stream<SheetRow> rows();
}
