package org.ketnoi.ingest.sheet;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.ketnoi.graph.Iri;
import org.ketnoi.graph.PrefixedName;
import org.ketnoi.ingest.Finding;
import org.ketnoi.ingest.Place;
import org.ketnoi.ingest.Staging;

/** Rows of a sheet into statements, as its template says. One sheet, one thread. */
final class RowMapper {
    private static final Pattern VARIABLE = Pattern.compile("\\{(\\+?)([A-Za-z0-9_]+)}");

    private final Template template;
    private final List<HeaderColumn> columns;
    private final CellReader cells;
    private final Staging staging;
    private final Set<String> subjects;

    /**
     * With its header.
     *
     * @param subjects what rows of the file have stood for; grows
     */
    RowMapper(Template template, List<HeaderColumn> columns, CellReader cells, Staging staging, Set<String> subjects) {
        this.template = template;
        this.columns = columns;
        this.cells = cells;
        this.staging = staging;
        this.subjects = subjects;
    }

    void map(SheetRow row, Place place) {
        Map<HeaderColumn, List<String>> values = new HashMap<>();
        for (HeaderColumn column : columns) {
            Cell cell = row.cell(column.number() - 1);
            Optional<List<String>> read = cells.read(column, cell, place.at(column.number()), staging);
            read.ifPresent(found -> values.put(column, found));
        }
        if (values.size() == columns.size()) {
            statements(values, place);
        }
    }

    private void statements(Map<HeaderColumn, List<String>> values, Place place) {
        Map<String, String> byName = new HashMap<>();
        values.forEach((column, found) -> byName.put(column.column().name(), found.isEmpty() ? "" : found.getFirst()));
        String about = expand(template.aboutUrl(), byName);
        if (!subjects.add(about)) {
            duplicate(about, place);
            return;
        }
        Node subject = NodeFactory.createURI(about);
        for (Column column : template.virtualColumns()) {
            add(subject, column, expand(column.valueUrl(), byName), place);
        }
        for (HeaderColumn column : columns) {
            Column stated = column.column();
            if (!stated.suppressed() && !stated.propertyUrl().isEmpty()) {
                Place cell = place.at(column.number());
                values.getOrDefault(column, List.of())
                        .forEach(value -> add(subject, stated, value(stated, value), cell));
            }
        }
    }

    private void duplicate(String about, Place place) {
        Optional<HeaderColumn> key = columns.stream()
                .filter(column -> template.keys().contains(column.column().name()))
                .findFirst();
        Place cell = key.map(column -> place.at(column.number())).orElse(place);
        String header = key.map(HeaderColumn::header).orElse("");
        staging.report(Finding.at(cell, header, "duplicate-row", Iri.of(about).shortName()));
    }

    private static String value(Column column, String value) {
        return column.valueUrl().isEmpty()
                ? value
                : PrefixedName.expand(expand(column.valueUrl(), Map.of(column.name(), value)));
    }

    private void add(Node subject, Column column, String value, Place place) {
        boolean reference = !column.valueUrl().isEmpty();
        if (reference && Iri.find(value).isEmpty()) {
            staging.report(Finding.at(place, column.name(), "unusable-iri", value));
            return;
        }
        Node object =
                reference ? NodeFactory.createURI(value) : column.datatype().literal(value, column.language());
        staging.add(Triple.create(subject, NodeFactory.createURI(column.propertyUrl()), object), place);
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
