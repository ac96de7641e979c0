package org.ketnoi.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.ketnoi.graph.EntityType;
import org.ketnoi.graph.Iri;
import org.ketnoi.query.ArgumentReader;
import org.ketnoi.query.Questions;
import org.ketnoi.store.NamedQuery;
import org.ketnoi.store.ParameterType;
import org.ketnoi.web.Names;
import org.springframework.stereotype.Component;

/** The fields of a question's form: a list to choose from where the parameter's type has one. */
@Component
class QueryFields {
    /** Longer lists are offered while typing. */
    private static final int MOST_IN_A_LIST = 300;

    private final Choices choices;
    private final Questions questions;
    private final ArgumentReader reader;
    private final Names names;

    QueryFields(Choices choices, Questions questions, ArgumentReader reader, Names names) {
        this.choices = choices;
        this.questions = questions;
        this.reader = reader;
        this.names = names;
    }

    /**
     * A field.
     *
     * @param label key of the text that says what kind of value it takes
     * @param input {@code select}, or the type of an input element
     * @param choices to choose from; with an input element, to be offered while typing
     * @param otherwise what is taken when it is left empty
     */
    record Field(
            String name,
            String label,
            String meaning,
            String input,
            String value,
            List<Choice> choices,
            String otherwise) {}

    /** One for each parameter but the reader's language, which the page has itself. */
    List<Field> of(NamedQuery query, Map<String, String> values, Locale language) {
        List<Field> fields = new ArrayList<>();
        query.parameters().forEach((name, parameter) -> {
            if (!name.equals(ArgumentReader.LANGUAGE)) {
                String value = values.getOrDefault(name, "");
                fields.add(
                        field(name, parameter, value.isEmpty() ? reader.otherwise(name, language) : value, language));
            }
        });
        return fields;
    }

    private Field field(String name, NamedQuery.Parameter parameter, String value, Locale language) {
        if (parameter.type() instanceof ParameterType.Keyed type) {
            return choice(name, parameter, type, Choice.shortened(value, 1), language);
        }
        ParameterType.Plain type = (ParameterType.Plain) parameter.type();
        List<Choice> offered = type == ParameterType.Plain.LANGUAGE ? choices.languages(language) : List.of();
        String input =
                switch (type) {
                    case DATE -> "date";
                    case NUMBER -> "number";
                    case LANGUAGE -> "select";
                    case TEXT, THING -> "text";
                };
        return new Field(
                name,
                "queries.type." + type.word(),
                parameter.meaning(),
                input,
                value,
                offered,
                name.equals(ArgumentReader.AS_OF) ? "queries.today" : "");
    }

    private Field choice(
            String name, NamedQuery.Parameter parameter, ParameterType.Keyed type, String key, Locale language) {
        List<Choice> offered = new ArrayList<>(offered(type, language));
        boolean select = !offered.isEmpty() && offered.size() <= MOST_IN_A_LIST;
        if (select
                && !key.isEmpty()
                && offered.stream().noneMatch(choice -> choice.value().equals(key))) {
            offered.add(new Choice(key, Iri.KEY.matcher(key).matches() ? names.text(type.iri(key), language) : key));
        }
        return new Field(name, label(type), parameter.meaning(), select ? "select" : "text", key, offered, "");
    }

    private List<Choice> offered(ParameterType.Keyed type, Locale language) {
        return switch (type) {
            case ParameterType.Concept concept -> concepts(concept.scheme(), language);
            case ParameterType.Entity entity ->
                EntityType.findBySingular(entity.word())
                        .map(known ->
                                known == EntityType.ORDER ? choices.orders(language) : choices.of(known, language))
                        .orElse(List.of());
        };
    }

    private List<Choice> concepts(String scheme, Locale language) {
        Map<String, String> asked = Map.of("scheme", Iri.SCHEMES + scheme);
        return questions.ask(questions.get("entity/concepts"), asked, language).rows().stream()
                .map(row -> Iri.of(row.getFirst().text()))
                .map(concept -> new Choice(concept.key(), names.text(concept, language)))
                .toList();
    }

    private static String label(ParameterType.Keyed type) {
        return switch (type) {
            case ParameterType.Concept concept -> "queries.type.concept";
            case ParameterType.Entity entity ->
                EntityType.findBySingular(entity.word())
                        .map(known -> "type." + known.className())
                        .orElse("queries.type.thing");
        };
    }
}
