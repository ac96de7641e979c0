package org.ketnoi.ingest.csv;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.ketnoi.graph.Text;
import org.ketnoi.ingest.Finding;
import org.ketnoi.ingest.Place;
import org.ketnoi.ingest.sheet.BrokenSheetException;
import org.ketnoi.ingest.sheet.Cell;
import org.ketnoi.ingest.sheet.SheetReader;
import org.ketnoi.ingest.sheet.SheetRow;

/**
 * Rows of a CSV file (RFC 4180), one at a time. Written for this, since a quote that is never closed has to be told by
 * its cell and its line, and must not take the rest of the file into memory.
 */
final class CsvRows implements Iterator<SheetRow> {
    static final int MOST_CHARACTERS = 32_767;
    private static final int NONE = -1;
    private static final int UNREAD = -2;

    private final Reader text;
    private final char delimiter;
    private final StringBuilder cell = new StringBuilder();
    private int next = UNREAD;
    private int row;
    private int line = 1;
    private int quoteLine;

    CsvRows(Reader text, char delimiter) {
        this.text = text;
        this.delimiter = delimiter;
    }

    @Override
    public boolean hasNext() {
        return peek() != NONE;
    }

    @Override
    public SheetRow next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        row++;
        List<Cell> cells = new ArrayList<>();
        do {
            if (cells.size() == SheetReader.MOST_COLUMNS) {
                throw broken(Finding.at(place(0), "", "too-many-columns", Integer.toString(SheetReader.MOST_COLUMNS)));
            }
            cells.add(Cell.text(Text.composed(cell(cells.size() + 1))));
        } while (endsWithDelimiter());
        return new SheetRow(row, cells);
    }

    /** Whether another cell of the row follows; else its end is passed over. */
    private boolean endsWithDelimiter() {
        int end = read();
        if (end == '\r' && peek() == '\n') {
            read();
        }
        return end == delimiter;
    }

    private String cell(int column) {
        cell.setLength(0);
        quoteLine = 0;
        while (peek() == ' ') {
            append(column);
        }
        if (peek() == '"') {
            cell.setLength(0);
            quoted(column);
            return cell.toString();
        }
        while (!isEnd(peek())) {
            append(column);
        }
        return cell.toString();
    }

    private void quoted(int column) {
        quoteLine = line;
        read();
        while (true) {
            if (peek() == NONE) {
                throw broken(Finding.at(place(column), "", "unclosed-quote", Integer.toString(quoteLine)));
            }
            if (peek() == '"') {
                read();
                if (peek() != '"') {
                    break;
                }
            }
            append(column);
        }
        while (peek() == ' ') {
            read();
        }
        if (!isEnd(peek())) {
            throw broken(Finding.at(place(column), "", "text-after-quote", Integer.toString(line)));
        }
    }

    private void append(int column) {
        if (cell.length() == MOST_CHARACTERS) {
            String most = Integer.toString(MOST_CHARACTERS);
            throw broken(
                    quoteLine == 0
                            ? Finding.at(place(column), "", "cell-too-long", most)
                            : Finding.at(place(column), "", "quote-too-long", most, Integer.toString(quoteLine)));
        }
        cell.append((char) read());
    }

    private boolean isEnd(int character) {
        return character == delimiter || character == '\n' || character == '\r' || character == NONE;
    }

    private Place place(int column) {
        return new Place("", row, column);
    }

    private static BrokenSheetException broken(Finding finding) {
        return new BrokenSheetException(finding);
    }

    private int peek() {
        if (next == UNREAD) {
            next = readCharacter();
        }
        return next;
    }

    private int read() {
        int character = peek();
        next = UNREAD;
        if (character == '\n') {
            line++;
        }
        return character;
    }

    private int readCharacter() {
        try {
            return text.read();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
