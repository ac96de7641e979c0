package org.ketnoi.bench.quality;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;

/** The rows of the seed data as they are written, and those of any other table. */
final class Seed {
    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

    private final Path directory;

    Seed(Path directory) {
        this.directory = directory;
    }

    /** Rows of {@code <table>.csv}, in order. */
    List<Map<String, String>> rows(String table) {
        return read(directory.resolve(table + ".csv"));
    }

    /** Rows that everybody may see. */
    List<Map<String, String>> published(String table) {
        return rows(table).stream()
                .filter(row -> row.getOrDefault("disclosure", "public").equals("public"))
                .toList();
    }

    /** The same by their {@code id}. */
    Map<String, Map<String, String>> byId(String table) {
        Map<String, Map<String, String>> byId = new LinkedHashMap<>();
        rows(table).forEach(row -> byId.put(cell(row, "id"), row));
        return byId;
    }

    /** Empty when the row has no such column. */
    static String cell(Map<String, String> row, String column) {
        return row.getOrDefault(column, "");
    }

    /** The values of a cell, which are parted by semicolons. */
    static List<String> list(Map<String, String> row, String column) {
        return List.of(cell(row, column).split(";")).stream()
                .filter(value -> !value.isEmpty())
                .toList();
    }

    /** Any table with a head; a byte order mark is passed over. */
    static List<Map<String, String>> read(Path file) {
        try {
            String text = Files.readString(file, StandardCharsets.UTF_8).replaceFirst("^\uFEFF", "");
            List<Map<String, String>> rows = new ArrayList<>();
            try (CSVParser parser = CSVParser.parse(text, FORMAT)) {
                parser.forEach(row -> rows.add(row.toMap()));
            }
            return rows;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
