package org.ketnoi.ingest.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/**
 * How the rows of one kind of spreadsheet become statements: a W3C "CSV on the Web" metadata document
 * (https://www.w3.org/TR/tabular-metadata/), of which these parts are used: dc:title, aboutUrl, and of columns name,
 * titles, required, separator, lang, datatype (base, @id, format, minimum, maximum), propertyUrl, valueUrl,
 * suppressOutput, virtual, and skos:example.
 *
 * @param companions names of templates whose rows come together with this one's (rdfs:seeAlso)
 */
public record Template(
        String name, Map<String, List<String>> titles, List<String> companions, String aboutUrl, List<Column> columns) {
    private static final Pattern VARIABLE = Pattern.compile("\\{\\+?(\\w+)}");

    public Template {
        titles = Map.copyOf(titles);
        companions = List.copyOf(companions);
        columns = List.copyOf(columns);
    }

    static Template of(String name, JsonNode document) {
        JsonNode schema = document.path("tableSchema");
        List<Column> columns = new ArrayList<>();
        schema.path("columns").forEach(column -> columns.add(Column.of(column)));
        return new Template(
                name,
                Column.texts(document.path("dc:title")),
                companions(document.path("rdfs:seeAlso")),
                schema.path("aboutUrl").asString(""),
                columns);
    }

    private static List<String> companions(JsonNode files) {
        List<String> names = new ArrayList<>();
        files.forEach(file -> names.add(file.asString().replace(".json", "")));
        return names;
    }

    /** As people call it. */
    public String title(Locale reader) {
        return Optional.ofNullable(titles.get(reader.getLanguage()))
                .map(List::getFirst)
                .orElse(name);
    }

    /** The column that a header cell names: by its name, or by its title in any language. */
    Optional<Column> column(String header) {
        return sheetColumns().stream().filter(column -> column.isNamed(header)).findFirst();
    }

    List<Column> virtualColumns() {
        return columns.stream().filter(Column::virtual).toList();
    }

    /** Those that a sheet has. */
    public List<Column> sheetColumns() {
        return columns.stream().filter(column -> !column.virtual()).toList();
    }

    List<Column> requiredColumns() {
        return columns.stream().filter(Column::required).toList();
    }

    /** Names of the columns that together name the thing of a row. */
    Set<String> keys() {
        return VARIABLE.matcher(aboutUrl)
                .results()
                .map((MatchResult found) -> found.group(1))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether a header has every required column of this template and no other than its columns. */
    boolean fits(List<String> header) {
        List<Optional<Column>> found = header.stream().map(this::column).toList();
        return found.stream().allMatch(Optional::isPresent)
                && requiredColumns().stream().allMatch(required -> found.contains(Optional.of(required)));
    }
}
