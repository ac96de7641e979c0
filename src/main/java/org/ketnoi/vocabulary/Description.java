package org.ketnoi.vocabulary;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.ketnoi.graph.Iri;
import org.ketnoi.graph.Label;

/**
 * What is said of one term, scheme, concept or condition.
 *
 * @param things property to the things that it leads to
 * @param texts property to its literals
 */
public record Description(Iri id, Map<Iri, List<Iri>> things, Map<Iri, List<Label>> texts) {
    public Description {
        things = Collections.unmodifiableMap(new TreeMap<>(things));
        texts = Collections.unmodifiableMap(new TreeMap<>(texts));
    }

    /** None when nothing is said. */
    public List<Iri> things(Iri property) {
        return things.getOrDefault(property, List.of());
    }

    /** None when nothing is said. */
    public List<Label> texts(Iri property) {
        return texts.getOrDefault(property, List.of());
    }

    /** One literal, whatever its language. */
    public Optional<String> findText(Iri property) {
        return texts(property).stream().map(Label::text).findFirst();
    }

    /** The texts of the first of some properties that has any. */
    public List<Label> firstTexts(Iri... properties) {
        for (Iri property : properties) {
            if (!texts(property).isEmpty()) {
                return texts(property);
            }
        }
        return List.of();
    }

    /** One statement as a query gives it: either a thing or a text. */
    record Statement(Iri subject, Iri property, Optional<Iri> thing, Optional<Label> text) {}

    /** The statements gathered by subject, in the order of the subjects. */
    static Map<Iri, Description> gather(List<Statement> statements) {
        Map<Iri, List<Statement>> bySubject = new TreeMap<>();
        statements.forEach(statement -> bySubject
                .computeIfAbsent(statement.subject, key -> new ArrayList<>())
                .add(statement));
        Map<Iri, Description> gathered = new TreeMap<>();
        bySubject.forEach((subject, said) -> gathered.put(subject, of(subject, said)));
        return gathered;
    }

    static Description of(Iri subject, List<Statement> statements) {
        Map<Iri, List<Iri>> things = new TreeMap<>();
        Map<Iri, List<Label>> texts = new TreeMap<>();
        for (Statement statement : statements) {
            statement.thing.ifPresent(thing -> add(things, statement.property, thing));
            statement.text.ifPresent(text -> add(texts, statement.property, text));
        }
        return new Description(subject, things, texts);
    }

    private static <T> void add(Map<Iri, List<T>> values, Iri property, T value) {
        List<T> known = values.computeIfAbsent(property, key -> new ArrayList<>());
        if (!known.contains(value)) {
            known.add(value);
        }
    }
}
