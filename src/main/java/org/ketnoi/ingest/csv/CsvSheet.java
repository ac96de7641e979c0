package org.ketnoi.ingest.csv;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.ketnoi.ingest.IncomingFile;
import org.ketnoi.ingest.sheet.Sheet;
import org.ketnoi.ingest.sheet.SheetRow;

/** The one sheet that a CSV file is. */
record CsvSheet(IncomingFile file, Encoding encoding, char delimiter) implements Sheet {
    @Override
    public String name() {
        return "";
    }

    @Override
    public boolean isRectangular() {
        return true;
    }

    @Override
    public Stream<SheetRow> rows() {
        Reader text = new BufferedReader(encoding.open(file));
        return StreamSupport.stream(
                        Spliterators.spliteratorUnknownSize(
                                new CsvRows(text, delimiter), Spliterator.ORDERED | Spliterator.NONNULL),
                        false)
                .onClose(() -> close(text));
    }

    private static void close(Reader text) {
        try {
            text.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
