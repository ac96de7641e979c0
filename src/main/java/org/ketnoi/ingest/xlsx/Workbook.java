package org.ketnoi.ingest.xlsx;

import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.ketnoi.ingest.sheet.Sheet;

/** An open workbook that the scan let pass. */
public final class Workbook implements Closeable {
    /** Sheets whose names begin so are notes and lists: they are never read. */
    public static final String ASIDE = "_";

    /** Excel takes 1900 for a leap year, so that its days count from here from 1900-03-01 on. */
    private static final LocalDate OF_1900 = LocalDate.of(1899, 12, 30);

    private static final LocalDate OF_1904 = LocalDate.of(1904, 1, 1);

    private final ReadableWorkbook workbook;

    Workbook(byte[] bytes) throws IOException {
        // Formats tell days from numbers; a cell that cannot be parsed is an error in the cell.
        this.workbook = new ReadableWorkbook(new ByteArrayInputStream(bytes), new ReadingOptions(true, true));
    }

    boolean countsFrom1904() {
        return workbook.isDate1904();
    }

    /** The sheets with data, in their order. */
    public List<Sheet> sheets() {
        return workbook.getSheets()
                .filter(sheet -> !sheet.getName().startsWith(ASIDE))
                .<Sheet>map(sheet -> new WorkbookSheet(sheet, countsFrom1904() ? OF_1904 : OF_1900))
                .toList();
    }

    @Override
    public void close() {
        try {
            workbook.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
