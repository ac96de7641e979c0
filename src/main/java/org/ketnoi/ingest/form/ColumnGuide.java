package org.ketnoi.ingest.form;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ketnoi.graph.Iri;
import org.ketnoi.graph.Label;
import org.ketnoi.ingest.sheet.Column;
import org.ketnoi.ingest.sheet.PickList;
import org.ketnoi.ontology.Ontology;
import org.springframework.context.MessageSource;

/** What people need to know of a column to fill it in, in one language. */
final class ColumnGuide {
    private static final String REQUIRED = " *";

    private final Column column;
    private final Optional<PickList> list;
    private final Ontology ontology;
    private final MessageSource messages;
    private final Locale reader;

    ColumnGuide(Column column, Ontology ontology, MessageSource messages, Locale reader) {
        this.column = column;
        this.list = PickList.of(column, ontology);
        this.ontology = ontology;
        this.messages = messages;
        this.reader = reader;
    }

    Column column() {
        return column;
    }

    /** As it stands in the header. */
    String title() {
        return column.title(reader) + (column.required() ? REQUIRED : "");
    }

    /** What the ontology says that its values mean; its own title where the vocabulary is another's. */
    String meaning() {
        return Iri.find(column.propertyUrl())
                .flatMap(property -> Label.choose(ontology.definitions(property), reader))
                .map(Label::text)
                .orElseGet(() -> column.suppressed() ? text("key") : column.title(reader));
    }

    /** How its cells are written. */
    String form() {
        String one = oneValue();
        return column.hasList() ? text("list", one, column.separator()) : one;
    }

    private String oneValue() {
        if (list.isPresent()) {
            return text("choice");
        }
        if (column.entityType().isPresent()) {
            return text("reference", column.entityType().get());
        }
        if (column.valueUrl().contains("{+")) {
            return text("typed-reference");
        }
        return switch (column.datatype().base()) {
            case "date" -> text("date");
            case "boolean" -> text("boolean");
            case "decimal", "number", "integer" -> text("number");
            default -> column.suppressed() ? text("own-key") : text("text");
        };
    }

    String required() {
        return text(column.required() ? "required" : "optional");
    }

    /** The value that shows how to fill in; choices by their names. */
    String example() {
        String keys = column.example(reader);
        if (list.isEmpty() || keys.isEmpty()) {
            return keys;
        }
        List<String> values = column.hasList() ? List.of(keys.split(column.separator())) : List.of(keys);
        return values.stream().map(this::name).collect(Collectors.joining(column.separator() + " "));
    }

    private String name(String key) {
        return list.stream()
                .flatMap(choices -> choices.choices().stream())
                .filter(choice -> choice.key().equals(key))
                .map(this::name)
                .findFirst()
                .orElse(key);
    }

    private String name(PickList.Choice choice) {
        String name = choice.text(reader);
        boolean clear = list.filter(choices -> choices.isOne(name)).isPresent() && !name.contains(";");
        return clear ? name : choice.key();
    }

    /** What a cell may say, by name where a name is clear; none when it is free. */
    List<String> choices() {
        return list.map(choices -> choices.choices().stream().map(this::name).toList())
                .orElse(List.of());
    }

    private String text(String key, Object... values) {
        return messages.getMessage("template." + key, values, reader);
    }
}
