package org.ketnoi.ingest.csv;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.ketnoi.ingest.FileFormat;
import org.ketnoi.ingest.Finding;
import org.ketnoi.ingest.IncomingFile;
import org.ketnoi.ingest.Staging;

/** Spreadsheets saved as CSV: UTF-8, the header tells the template, the delimiter is the one that the header uses. */
public final class CsvFormat implements FileFormat {
    private static final int MOST_ROWS = 200_000;

    private final List<Template> templates = Template.loadAll();

    @Override
    public String name() {
        return "csv";
    }

    @Override
    public Set<String> endings() {
        return Set.of("csv");
    }

    @Override
    public void read(IncomingFile file, Staging staging) {
        Optional<String> text = file.text();
        if (text.isEmpty()) {
            staging.report(Finding.of(0, "", "not-utf8"));
        } else if (text.get().isBlank()) {
            staging.report(Finding.of(0, "", "empty-file"));
        } else {
            rows(text.get(), staging);
        }
    }

    private void rows(String text, Staging staging) {
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setDelimiter(delimiter(text))
                .setIgnoreSurroundingSpaces(true)
                .get();
        try (CSVParser parser = CSVParser.parse(new StringReader(text), format)) {
            var records = parser.iterator();
            List<String> header = records.next().stream().map(String::strip).toList();
            Optional<Template> template = template(header, staging);
            template.ifPresent(found -> {
                RowMapper mapper = new RowMapper(found, header, staging);
                records.forEachRemaining(record -> row(record, header.size(), mapper, staging));
            });
        } catch (UncheckedIOException e) {
            staging.report(Finding.of(0, "", "broken-csv", reason(e)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String reason(UncheckedIOException e) {
        return e.getCause() instanceof CSVException cause
                ? String.valueOf(cause.getMessage())
                : String.valueOf(e.getMessage());
    }

    private static char delimiter(String text) {
        String header = text.lines().findFirst().orElse("");
        return List.of(',', ';', '\t').stream()
                .max(java.util.Comparator.comparingLong(
                        candidate -> header.chars().filter(c -> c == candidate).count()))
                .orElse(',');
    }

    private Optional<Template> template(List<String> header, Staging staging) {
        if (new HashSet<>(header).size() < header.size()) {
            staging.report(Finding.of(1, "", "duplicate-column", String.join(", ", header)));
            return Optional.empty();
        }
        Optional<Template> fitting =
                templates.stream().filter(template -> template.fits(header)).findFirst();
        if (fitting.isPresent() && fitting.get().columnsOf(header).size() < header.size()) {
            staging.report(Finding.of(1, "", "duplicate-column", String.join(", ", header)));
            return Optional.empty();
        }
        if (fitting.isEmpty()) {
            nearest(header).ifPresent(template -> explain(template, header, staging));
        }
        return fitting;
    }

    private Optional<Template> nearest(List<String> header) {
        return templates.stream()
                .max(java.util.Comparator.comparingLong(template -> header.stream()
                        .filter(cell -> template.column(cell).isPresent())
                        .count()));
    }

    private static void explain(Template template, List<String> header, Staging staging) {
        header.stream()
                .filter(cell -> template.column(cell).isEmpty())
                .forEach(cell -> staging.report(Finding.of(1, cell, "unknown-column", cell, template.name())));
        template.requiredColumns().stream()
                .filter(column -> header.stream().noneMatch(column::isNamed))
                .forEach(column ->
                        staging.report(Finding.of(1, column.name(), "missing-column", column.name(), template.name())));
    }

    private static void row(CSVRecord record, int width, RowMapper mapper, Staging staging) {
        int row = Math.toIntExact(record.getRecordNumber());
        if (row > MOST_ROWS) {
            staging.report(Finding.of(row, "", "too-many-rows", Integer.toString(MOST_ROWS)));
        } else if (record.size() == 1 && record.get(0).isBlank()) {
            // An empty line says nothing.
            return;
        } else if (record.size() != width) {
            staging.report(Finding.of(row, "", "ragged-row", Integer.toString(record.size()), Integer.toString(width)));
        } else if (record.stream().anyMatch(cell -> !cell.isBlank())) {
            mapper.map(record.toList(), row);
        }
    }
}
