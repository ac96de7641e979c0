package org.ketnoi.ingest.sheet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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

    private final List<Known> templates;

    HeaderReader(List<Template> templates) {
        this.templates = templates.stream().map(Known::of).toList();
    }

    /** A template by the names that its columns may have in a header, made plain once. */
    private record Known(Template template, Map<String, Column> byName) {
        static Known of(Template template) {
            Map<String, Column> byName = new HashMap<>();
            for (Column column : template.sheetColumns()) {
                column.allTitles().forEach(title -> byName.putIfAbsent(Column.plain(title), column));
            }
            template.sheetColumns().forEach(column -> byName.put(Column.plain(column.name()), column));
            return new Known(template, byName);
        }

        Optional<Column> column(String plain) {
            return Optional.ofNullable(byName.get(plain));
        }

        long known(List<String> plain) {
            return plain.stream().filter(byName::containsKey).count();
        }

        List<Column> missing(List<String> plain) {
            Set<Column> there = new HashSet<>();
            plain.forEach(name -> column(name).ifPresent(there::add));
            return template.requiredColumns().stream()
                    .filter(column -> !there.contains(column))
                    .toList();
        }

        boolean fits(List<String> plain) {
            return plain.stream().allMatch(byName::containsKey)
                    && missing(plain).isEmpty();
        }
    }

    /**
     * A header that fits a template.
     *
     * @param width how many cells it has, empty ones at its end included
     */
    record Header(Template template, int row, int width, List<HeaderColumn> columns) {}

    /** The header among the first rows; empty when there is none that can be used, which is then reported. */
    Optional<Header> find(List<SheetRow> first, String sheet, Staging staging) {
        SheetRow row = best(first);
        List<String> names = names(row);
        List<String> plain = names.stream().map(Column::plain).toList();
        List<String> used = plain.stream().filter(name -> !name.isEmpty()).toList();
        Place place = new Place(sheet, row.number());
        Known template = templates.stream()
                .filter(candidate -> candidate.fits(used))
                .findFirst()
                .orElseGet(() -> nearest(plain));
        if (template.known(plain) == 0) {
            staging.report(Finding.at(place, "", "unknown-header", String.join(", ", used)));
            return Optional.empty();
        }
        return columns(template, names, place, staging)
                .map(columns ->
                        told(new Header(template.template, row.number(), names.size(), columns), place, staging));
    }

    /** The first of the rows with the most names that are known. */
    private SheetRow best(List<SheetRow> first) {
        SheetRow best = first.getFirst();
        long most = -1;
        for (SheetRow row : first) {
            long known = known(names(row));
            if (known > most) {
                most = known;
                best = row;
            }
        }
        return best;
    }

    private static List<String> names(SheetRow row) {
        return row.cells().stream().map(cell -> cell.text().strip()).toList();
    }

    /** How many of the names are known to the template that knows most of them. */
    long known(List<String> names) {
        List<String> plain = names.stream().map(Column::plain).toList();
        return templates.stream()
                .mapToLong(template -> template.known(plain))
                .max()
                .orElse(0);
    }

    private Known nearest(List<String> plain) {
        return templates.stream()
                .max(Comparator.comparingLong((Known template) -> template.known(plain))
                        .thenComparingLong(template -> -template.missing(plain).size()))
                .orElseThrow();
    }

    private static Optional<List<HeaderColumn>> columns(Known known, List<String> names, Place place, Staging staging) {
        Template template = known.template;
        List<HeaderColumn> columns = new ArrayList<>();
        Set<Column> seen = new HashSet<>();
        boolean usable = true;
        for (int i = 0; i < names.size(); i++) {
            String name = names.get(i);
            Optional<Column> column = known.column(Column.plain(name));
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
        for (Column column : known.missing(names.stream().map(Column::plain).toList())) {
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
