package org.ketnoi.ingest.sheet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.ketnoi.ingest.Finding;
import org.ketnoi.ingest.Place;
import org.ketnoi.ingest.Staging;

/** Finds the header of a sheet, and the template that it tells. A title may stand above the header. */
final class HeaderReader {
    /** Rows with something in them among which the header has to be. */
    static final int MOST_ROWS_ABOVE = 10;

    private static final Locale VIETNAMESE = Locale.of("vi");

    private final List<Template> templates;

    HeaderReader(List<Template> templates) {
        this.templates = templates;
    }

    /**
     * A header that fits a template.
     *
     * @param width how many cells it has, empty ones at its end included
     */
    record Header(Template template, int row, int width, List<HeaderColumn> columns) {}

    /** The header among the first rows; empty when there is none that can be used, which is then reported. */
    Optional<Header> find(List<SheetRow> first, String sheet, Staging staging) {
        SheetRow row = first.stream()
                .max(Comparator.comparingLong((SheetRow candidate) -> known(names(candidate)))
                        .thenComparing(Comparator.comparingInt(SheetRow::number).reversed()))
                .orElseThrow();
        List<String> names = names(row);
        List<String> used = names.stream().filter(name -> !name.isEmpty()).toList();
        Place place = new Place(sheet, row.number());
        Template template = templates.stream()
                .filter(candidate -> candidate.fits(used))
                .findFirst()
                .orElseGet(() -> nearest(names));
        if (known(template, names) == 0) {
            staging.report(Finding.at(place, "", "unknown-header", String.join(", ", used)));
            return Optional.empty();
        }
        return columns(template, names, place, staging)
                .map(columns -> told(new Header(template, row.number(), names.size(), columns), place, staging));
    }

    private static List<String> names(SheetRow row) {
        return row.cells().stream().map(cell -> cell.text().strip()).toList();
    }

    long known(List<String> names) {
        return known(nearest(names), names);
    }

    private static long known(Template template, List<String> names) {
        return names.stream().filter(name -> template.column(name).isPresent()).count();
    }

    private Template nearest(List<String> names) {
        return templates.stream()
                .max(Comparator.comparingLong((Template template) -> known(template, names))
                        .thenComparingLong(template -> -missing(template, names).size()))
                .orElseThrow();
    }

    private static List<Column> missing(Template template, List<String> names) {
        return template.requiredColumns().stream()
                .filter(column -> names.stream().noneMatch(column::isNamed))
                .toList();
    }

    private static Optional<List<HeaderColumn>> columns(
            Template template, List<String> names, Place place, Staging staging) {
        List<HeaderColumn> columns = new ArrayList<>();
        Set<Column> seen = new HashSet<>();
        boolean usable = true;
        for (int i = 0; i < names.size(); i++) {
            String name = names.get(i);
            Optional<Column> column = template.column(name);
            if (column.isPresent() && seen.add(column.get())) {
                columns.add(HeaderColumn.of(i + 1, name, column.get()));
            } else if (column.isPresent()) {
                staging.report(Finding.at(place.at(i + 1), name, "duplicate-column", name));
                usable = false;
            } else if (!name.isEmpty()) {
                explain(template, name, place.at(i + 1), staging);
                usable = false;
            }
        }
        for (Column column : missing(template, names)) {
            String english = column.title(Locale.ENGLISH);
            staging.report(Finding.at(
                    place,
                    column.name(),
                    "missing-column",
                    column.name(),
                    template.name(),
                    column.title(VIETNAMESE),
                    english));
            usable = false;
        }
        return usable ? Optional.of(columns) : Optional.empty();
    }

    private static void explain(Template template, String name, Place place, Staging staging) {
        List<String> known = template.sheetColumns().stream()
                .flatMap(column -> {
                    List<String> all = new ArrayList<>(column.allTitles());
                    all.add(column.name());
                    return all.stream();
                })
                .toList();
        List<String> near = Near.to(name, known);
        staging.report(
                near.isEmpty()
                        ? Finding.at(place, name, "unknown-column", name, template.name())
                        : Finding.at(
                                place, name, "unknown-column-near", name, template.name(), String.join(", ", near)));
    }

    private static Header told(Header header, Place place, Staging staging) {
        String name = header.template.name();
        if (all(header, column -> List.of(column.name()))) {
            staging.report(Finding.at(place, "", "header-names", name).asNote());
        } else if (all(header, column -> column.titles().getOrDefault("vi", List.of()))) {
            staging.report(Finding.at(place, "", "header-vi", name).asNote());
        } else if (all(header, column -> column.titles().getOrDefault("en", List.of()))) {
            staging.report(Finding.at(place, "", "header-en", name).asNote());
        } else {
            staging.report(Finding.at(place, "", "header-mixed", name).asNote());
        }
        return header;
    }

    private static boolean all(Header header, java.util.function.Function<Column, List<String>> names) {
        return header.columns.stream()
                .allMatch(column -> names.apply(column.column()).stream()
                        .anyMatch(name -> Column.plain(name).equals(Column.plain(column.header()))));
    }
}
