package org.ketnoi.ingest.csv;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.ketnoi.graph.Iri;
import org.ketnoi.graph.PrefixedName;
import org.ketnoi.ingest.Finding;
import org.ketnoi.ingest.SheetColumns;
import org.ketnoi.ingest.Staging;

/** Rows of a sheet into statements, as its template says. One sheet, one thread. */
final class RowMapper {
    private static final Pattern VARIABLE = Pattern.compile("\\{(\\+?)([A-Za-z0-9_]+)}");

    private final Template template;
    private final Map<Integer, Column> columns = new LinkedHashMap<>();
    private final Staging staging;
    private final Set<String> subjects = new HashSet<>();

    RowMapper(Template template, List<String> header, Staging staging) {
        this.template = template;
        this.staging = staging;
        for (int i = 0; i < header.size(); i++) {
            columns.put(i, template.column(header.get(i)).orElseThrow());
        }
        staging.columns().tell("", stated(header));
    }

    private List<SheetColumns.Column> stated(List<String> header) {
        return columns.entrySet().stream()
                .map(entry -> new SheetColumns.Column(
                        entry.getKey() + 1,
                        header.get(entry.getKey()),
                        entry.getValue().suppressed() ? "" : entry.getValue().propertyUrl(),
                        entry.getValue().language()))
                .toList();
    }

    void map(List<String> cells, int row) {
        Map<String, String> values = new HashMap<>();
        boolean usable = true;
        for (Map.Entry<Integer, Column> entry : columns.entrySet()) {
            String cell = cells.get(entry.getKey()).strip();
            values.put(entry.getValue().name(), cell);
            usable &= check(entry.getValue(), cell, row);
        }
        if (usable) {
            statements(values, row);
        }
    }

    private boolean check(Column column, String cell, int row) {
        if (cell.isEmpty()) {
            if (column.required()) {
                staging.report(Finding.of(row, column.name(), "missing-value"));
            }
            return !column.required();
        }
        boolean usable = true;
        for (String value : values(column, cell)) {
            if (!column.datatype().accepts(value)) {
                staging.report(Finding.of(
                        row,
                        column.name(),
                        "bad-value",
                        value,
                        column.datatype().name()));
                usable = false;
            }
        }
        return usable;
    }

    private static List<String> values(Column column, String cell) {
        return column.hasList()
                ? Arrays.stream(cell.split(Pattern.quote(column.separator()), -1))
                        .map(String::strip)
                        .filter(value -> !value.isEmpty())
                        .toList()
                : List.of(cell);
    }

    private void statements(Map<String, String> values, int row) {
        String about = expand(template.aboutUrl(), values);
        if (!subjects.add(about)) {
            staging.report(Finding.of(row, "id", "duplicate-row", about));
            return;
        }
        Node subject = NodeFactory.createURI(about);
        for (Column column : template.virtualColumns()) {
            add(subject, column, expand(column.valueUrl(), values), row);
        }
        for (Column column : columns.values()) {
            String cell = values.getOrDefault(column.name(), "");
            if (!column.suppressed() && !column.propertyUrl().isEmpty() && !cell.isEmpty()) {
                values(column, cell).forEach(value -> add(subject, column, value(column, value), row));
            }
        }
    }

    private static String value(Column column, String value) {
        return column.valueUrl().isEmpty()
                ? value
                : PrefixedName.expand(expand(column.valueUrl(), Map.of(column.name(), value)));
    }

    private void add(Node subject, Column column, String value, int row) {
        boolean reference = !column.valueUrl().isEmpty();
        if (reference && Iri.find(value).isEmpty()) {
            staging.report(Finding.of(row, column.name(), "unusable-iri", value));
            return;
        }
        Node object =
                reference ? NodeFactory.createURI(value) : column.datatype().literal(value, column.language());
        staging.add(Triple.create(subject, NodeFactory.createURI(column.propertyUrl()), object), row);
    }

    /** Simple and reserved expansion of RFC 6570. */
    private static String expand(String pattern, Map<String, String> values) {
        Matcher variable = VARIABLE.matcher(pattern);
        return variable.replaceAll(found -> {
            String value = values.getOrDefault(found.group(2), "");
            String expanded = found.group(1).isEmpty()
                    ? URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20")
                    : value;
            return Matcher.quoteReplacement(expanded);
        });
    }
}
