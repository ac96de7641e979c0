package org.ketnoi.ingest.csv;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * How the rows of one kind of spreadsheet become statements: a W3C "CSV on the Web" metadata document
 * (https://www.w3.org/TR/tabular-metadata/), of which these parts are used: aboutUrl, and of columns name, titles,
 * required, separator, lang, datatype (base, @id, format, minimum, maximum), propertyUrl, valueUrl, suppressOutput, virtual.
 */
record Template(String name, String aboutUrl, List<Column> columns) {
    private static final JsonMapper JSON = new JsonMapper();

    Template {
        columns = List.copyOf(columns);
    }

    /** Every template on the class path, ordered by name. */
    static List<Template> loadAll() {
        try {
            Resource[] files =
                    new PathMatchingResourcePatternResolver().getResources("classpath*:ketnoi/data/templates/*.json");
            return Arrays.stream(files)
                    .map(Template::load)
                    .sorted(Comparator.comparing(Template::name))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Template load(Resource file) {
        String fileName = String.valueOf(file.getFilename());
        try (InputStream text = file.getInputStream()) {
            JsonNode schema = JSON.readTree(text).path("tableSchema");
            List<Column> columns = new ArrayList<>();
            schema.path("columns").forEach(column -> columns.add(Column.of(column)));
            return new Template(
                    fileName.substring(0, fileName.length() - ".json".length()),
                    schema.path("aboutUrl").asString(),
                    columns);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The column that a header cell names: by its name, or by its title in any language. */
    Optional<Column> column(String header) {
        return columns.stream()
                .filter(column -> !column.virtual() && column.isNamed(header))
                .findFirst();
    }

    /** The columns that the cells of a header name, each once. */
    Set<Column> columnsOf(List<String> header) {
        return header.stream().flatMap(cell -> column(cell).stream()).collect(Collectors.toSet());
    }

    List<Column> virtualColumns() {
        return columns.stream().filter(Column::virtual).toList();
    }

    List<Column> requiredColumns() {
        return columns.stream().filter(Column::required).toList();
    }

    /** Whether a header has every required column of this template and no other than its columns. */
    boolean fits(List<String> header) {
        List<Optional<Column>> found = header.stream().map(this::column).toList();
        return found.stream().allMatch(Optional::isPresent)
                && requiredColumns().stream().allMatch(required -> found.contains(Optional.of(required)));
    }
}
