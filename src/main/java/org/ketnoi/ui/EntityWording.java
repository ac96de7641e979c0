package org.ketnoi.ui;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.ketnoi.entity.web.EntityView;
import org.ketnoi.graph.Iri;
import org.ketnoi.web.Named;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

/** What the views leave as codes, in words. */
@Component
class EntityWording {
    /** How the vocabularies are built says nothing about a thing. */
    private static final Set<String> TECHNICAL = Set.of("inScheme", "topConceptOf", "hasTopConcept");

    private static final Set<String> LANGUAGES = Set.of("knowsLanguage", "language");

    /** What is counted or measured, unlike codes and numbers of documents. */
    private static final Set<String> NUMBERS = Set.of(
            "budgetMaximum",
            "budgetMinimum",
            "confidence",
            "criterionCount",
            "maximumScore",
            "maximumValue",
            "minimumValue",
            "statementCount",
            "synchronisationCoefficient",
            "value",
            "weight");

    private final MessageSource messages;

    EntityWording(MessageSource messages) {
        this.messages = messages;
    }

    /** A property with its values. */
    record Line(String property, String label, List<Cell> cells) {}

    /** A value; {@code id} is the name of the thing that it is, or the address that it is, else empty. */
    record Cell(String text, String lang, String id) {}

    /** The title of a page: a thing without a name is told by what it joins. */
    static String heading(EntityView view) {
        String joined = view.properties().stream()
                .filter(property -> !property.property().equals("evidence"))
                .flatMap(property -> property.values().stream())
                .flatMap(value -> value.thing().stream())
                .map(Named::label)
                .distinct()
                .limit(3)
                .collect(Collectors.joining(" – "));
        return view.names().isEmpty() && !joined.isEmpty() ? joined : view.label();
    }

    /** Names beside the one in the title. */
    static List<EntityView.Text> otherNames(EntityView view) {
        return view.names().stream()
                .filter(name -> !name.text().equals(view.label()))
                .distinct()
                .toList();
    }

    /** What kind of thing it is; a class that has no name here is told by its own. */
    String type(EntityView view, Locale language) {
        Iri type = Iri.find(view.typeName().id()).orElseThrow();
        return view.typeName().label().equals(type.value())
                ? Optional.ofNullable(messages.getMessage("type." + type.key(), new Object[0], type.key(), language))
                        .orElse(type.key())
                : view.typeName().label();
    }

    List<Line> rows(EntityView view, Locale language) {
        return view.properties().stream()
                .filter(property -> !TECHNICAL.contains(property.property()))
                .map(property -> new Line(
                        property.property(),
                        label("property.", property.property(), property.label(), language),
                        cells(property, language)))
                .toList();
    }

    /** The views' own mentions, under headings that say how these things stand to the one on the page. */
    List<EntityView.Mention> mentions(EntityView view, Locale language) {
        return view.mentions().stream()
                .filter(mention -> !TECHNICAL.contains(mention.property()))
                .map(mention -> new EntityView.Mention(
                        mention.property(),
                        label("mention.", mention.property(), mention.label(), language),
                        mention.things()))
                .toList();
    }

    private String label(String prefix, String property, String otherwise, Locale language) {
        return StringUtils.capitalize(
                Optional.ofNullable(messages.getMessage(prefix + property, new Object[0], otherwise, language))
                        .orElse(otherwise));
    }

    /** Of a text in several languages only the reader's, where it is there. */
    private List<Cell> cells(EntityView.Property property, Locale language) {
        boolean translated = property.values().stream().anyMatch(value -> isIn(value, language));
        return property.values().stream()
                .filter(value -> !translated || value.thing().isPresent() || isIn(value, language))
                .map(value -> cell(property.property(), value, language))
                .toList();
    }

    private static boolean isIn(EntityView.Value value, Locale language) {
        return value.text()
                .flatMap(EntityView.Text::lang)
                .filter(language.getLanguage()::equals)
                .isPresent();
    }

    private Cell cell(String property, EntityView.Value value, Locale language) {
        return value.thing()
                .map(thing -> new Cell(thing.label(), thing.lang().orElse(""), thing.id()))
                .or(() -> value.text()
                        .map(text -> new Cell(
                                told(property, text.text(), language),
                                text.lang().orElse(""),
                                text.text())))
                .orElseThrow();
    }

    /** Dates, numbers, languages, yes and no as people write them. */
    String told(String property, String text, Locale language) {
        if (LANGUAGES.contains(property)) {
            return Locale.forLanguageTag(text).getDisplayLanguage(language);
        }
        if (NUMBERS.contains(property)) {
            return number(text, language);
        }
        if (text.equals("true") || text.equals("false")) {
            return messages.getMessage("value." + text, new Object[0], language);
        }
        return text.matches("\\d{4}-\\d\\d-\\d\\d") ? date(text, language) : text;
    }

    private static String number(String text, Locale language) {
        try {
            return NumberFormat.getNumberInstance(language).format(new BigDecimal(text));
        } catch (NumberFormatException e) {
            return text;
        }
    }

    private String date(String text, Locale language) {
        String pattern = messages.getMessage("format.date", new Object[0], language);
        try {
            return LocalDate.parse(text).format(DateTimeFormatter.ofPattern(pattern, language));
        } catch (DateTimeParseException e) {
            return text;
        }
    }
}
