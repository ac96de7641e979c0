package org.ketnoi.ui;

import java.util.List;
import java.util.Locale;
import org.ketnoi.entity.Entity;
import org.ketnoi.graph.Iri;
import org.ketnoi.ingest.sheet.Column;
import org.ketnoi.ingest.sheet.Template;
import org.ketnoi.ingest.sheet.Templates;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Tells where in a file a thing stands, and in which columns, as far as the templates know them. */
@Component
class SourceTeller {
    private static final String TYPE = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type";

    private final Templates templates;
    private final MessageSource messages;

    SourceTeller(Templates templates, MessageSource messages) {
        this.templates = templates;
        this.messages = messages;
    }

    /**
     * A place in a file, in words.
     *
     * @param place file, sheet and row; empty when they are not known
     * @param columns titles of the columns from which statements came, in the order of the template
     */
    record Origin(String place, List<String> columns) {}

    /** Of each source of a thing, in their order. */
    List<Origin> origins(Entity entity, Locale language) {
        return entity.sources().stream()
                .map(source -> source.place()
                        .map(place -> new Origin(place(place, language), columns(entity, source, language)))
                        .orElseGet(() -> new Origin("", List.of())))
                .toList();
    }

    private String place(Entity.Place place, Locale language) {
        String row = Integer.toString(place.row());
        return place.sheet()
                .map(sheet ->
                        messages.getMessage("entity.place.sheet", new Object[] {place.file(), sheet, row}, language))
                .orElseGet(() -> messages.getMessage("entity.place", new Object[] {place.file(), row}, language));
    }

    private List<String> columns(Entity entity, Entity.Source source, Locale language) {
        return templates.all().stream()
                .filter(template -> isOf(template, entity))
                .flatMap(template -> template.sheetColumns().stream())
                .filter(column -> source.said().stream().anyMatch(said -> states(column, said)))
                .map(column -> column.title(language))
                .distinct()
                .toList();
    }

    /** Whether a template's rows are such things: by how they are named, and by the classes that it gives them. */
    private static boolean isOf(Template template, Entity entity) {
        return entity.id().value().startsWith(template.aboutUrl().replaceFirst("\\{.*", ""))
                && template.columns().stream()
                        .filter(column -> column.virtual()
                                && column.propertyUrl().equals(TYPE)
                                && column.valueUrl().startsWith(Iri.ONTOLOGY))
                        .allMatch(column -> entity.classes().stream()
                                .anyMatch(type -> type.value().equals(column.valueUrl())));
    }

    private static boolean states(Column column, Entity.Said said) {
        return column.propertyUrl().equals(said.property().value())
                && (column.language().isEmpty() || column.language().equals(said.language()));
    }
}
