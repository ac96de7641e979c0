package org.ketnoi.ingest.sheet;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.ketnoi.graph.Iri;

/** What is wrong with a template that somebody else wrote, so that it is said at the start and not at the first file. */
final class TemplateFaults {
    private static final Set<String> BASES = Set.of("string", "date", "boolean", "integer", "decimal", "number");

    private TemplateFaults() {}

    /** In words for an operator; empty when it can be used beside the others. */
    static List<String> of(Template template, List<Template> others) {
        List<String> faults = new ArrayList<>();
        Set<String> names = new HashSet<>();
        if (!template.name().matches("[a-z0-9][a-z0-9-]*")) {
            faults.add("its file is not named in small letters, digits and hyphens");
        }
        if (!template.aboutUrl().matches("https?://.+\\{\\+?\\w+}.*")) {
            faults.add("tableSchema.aboutUrl is no address with the name of a column in braces");
        }
        for (Column column : template.sheetColumns()) {
            if (!column.name().matches("\\w+")) {
                faults.add("a column has no name of letters, digits and underscores");
            } else if (!names.add(column.name())) {
                faults.add("two columns are named " + column.name());
            }
        }
        template.keys().stream()
                .filter(key -> !names.contains(key))
                .forEach(key -> faults.add("tableSchema.aboutUrl names a column that is not there: " + key));
        template.columns().forEach(column -> column(column, faults));
        others.forEach(other -> confusion(template, other, faults));
        return faults;
    }

    private static void column(Column column, List<String> faults) {
        String name = column.virtual() ? "a virtual column" : "column " + column.name();
        if (!column.suppressed() && Iri.find(column.propertyUrl()).isEmpty()) {
            faults.add(name + " has neither a propertyUrl nor suppressOutput");
        }
        if (column.virtual() && column.valueUrl().isEmpty()) {
            faults.add(name + " has no valueUrl");
        }
        if (!BASES.contains(column.datatype().base())) {
            faults.add(name + " has a datatype that is not known: "
                    + column.datatype().base());
        }
    }

    private static void confusion(Template template, Template other, List<String> faults) {
        if (template.name().equals(other.name())) {
            faults.add("a template of this name comes with the program");
            return;
        }
        List<String> header = template.sheetColumns().stream().map(Column::name).toList();
        List<String> least =
                template.requiredColumns().stream().map(Column::name).toList();
        if (other.fits(header) || !least.isEmpty() && other.fits(least)) {
            faults.add(String.format(Locale.ROOT, "its header is one of the template %s too", other.name()));
        }
    }
}
