package org.ketnoi.ingest.source;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.ketnoi.ingest.Finding;
import org.ketnoi.ingest.IncomingFile;
import org.ketnoi.ingest.Staging;

/** A publisher's CSV file with columns of its own. */
final class PublishedTable {
    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setIgnoreSurroundingSpaces(true).get();

    private PublishedTable() {}

    /** One row under the header, by the names of the columns. */
    record Row(int number, Map<String, String> cells) {

        /** What stands in a column that the file has; white space is one space. */
        String text(String column) {
            return spaced(cells.getOrDefault(column, ""));
        }

        /** The parts of a list with semicolons; none of them is empty. */
        List<String> list(String column) {
            return Stream.of(cells.getOrDefault(column, "").split(";"))
                    .map(PublishedTable::spaced)
                    .filter(part -> !part.isEmpty())
                    .toList();
        }
    }

    /** Some publishers have no-break spaces in their texts, or several spaces for one. */
    static String spaced(String text) {
        return text.replaceAll("[\\s\\u00A0]+", " ").strip();
    }

    /** The rows as they are; empty, with the finding reported, when the file is no CSV. */
    static Optional<List<CSVRecord>> read(IncomingFile file, Staging staging) {
        Optional<String> text = file.text();
        if (text.isEmpty()) {
            staging.report(Finding.of(0, "", "not-utf8"));
            return Optional.empty();
        }
        if (text.get().isBlank()) {
            staging.report(Finding.of(0, "", "empty-file"));
            return Optional.empty();
        }
        try (CSVParser parser = CSVParser.parse(new StringReader(text.get()), FORMAT)) {
            return Optional.of(parser.getRecords());
        } catch (UncheckedIOException e) {
            staging.report(Finding.of(0, "", "broken-csv", reason(e)));
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String reason(UncheckedIOException e) {
        return String.valueOf(
                e.getCause() == null ? e.getMessage() : e.getCause().getMessage());
    }

    /**
     * The rows under a header that has at least these columns; rows that do not fit the header are reported and left
     * out. Empty, with the finding reported, when it is a file of another kind than the format's.
     */
    static List<Row> read(IncomingFile file, Set<String> columns, String format, Staging staging) {
        List<CSVRecord> records = read(file, staging).orElse(List.of());
        if (records.isEmpty()) {
            return List.of();
        }
        List<String> header = records.getFirst().toList();
        if (records.size() == 1 || !new HashSet<>(header).containsAll(columns)) {
            staging.report(Finding.of(0, "", "no-records", format));
            return List.of();
        }
        return records.stream()
                .skip(1)
                .filter(row -> row.stream().anyMatch(cell -> !cell.isBlank()))
                .flatMap(row -> row(row, header, staging).stream())
                .toList();
    }

    private static Optional<Row> row(CSVRecord record, List<String> header, Staging staging) {
        int number = Math.toIntExact(record.getRecordNumber());
        if (record.size() != header.size()) {
            staging.report(Finding.of(
                    number, "", "ragged-row", Integer.toString(record.size()), Integer.toString(header.size())));
            return Optional.empty();
        }
        Map<String, String> cells = new LinkedHashMap<>();
        for (int i = 0; i < header.size(); i++) {
            cells.put(header.get(i), record.get(i));
        }
        return Optional.of(new Row(number, cells));
    }
}
