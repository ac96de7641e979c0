package org.ketnoi.ui;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.ketnoi.graph.Iri;
import org.ketnoi.graph.Label;
import org.ketnoi.vocabulary.Conditions.Condition;
import org.ketnoi.vocabulary.Description;
import org.ketnoi.web.Named;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What shapes demand, in words. */
@Component
class ConditionWording {
    private static final String SHACL = "http://www.w3.org/ns/shacl#";
    private static final Iri MESSAGE = Iri.of(SHACL + "message");
    private static final Iri SEVERITY = Iri.of(SHACL + "severity");
    /** They tell about the condition, and demand nothing. */
    private static final Set<String> NO_CONSTRAINTS = Set.of(
            "message",
            "severity",
            "name",
            "description",
            "order",
            "group",
            "deactivated",
            "path",
            "flags",
            "minCount",
            "maxCount");

    private static final Pattern OF_SCHEME = Pattern.compile("\\^(https://w3id\\.org/ketnoi/scheme/[a-z0-9-]+)/.*");

    private final MessageSource messages;
    private final VocabularyNames names;

    ConditionWording(MessageSource messages, VocabularyNames names) {
        this.messages = messages;
        this.names = names;
    }

    /** A part of a condition in words; it may end with a thing, or with a pattern. */
    record Phrase(String text, Optional<Named> thing, String pattern) {}

    /** A condition as a page tells it; {@code path} is absent when it is on the thing itself. */
    record Line(
            String shape,
            Optional<Named> target,
            Optional<Named> path,
            List<Phrase> phrases,
            String severity,
            String message) {}

    /** In the order of the names of what they are on; conditions that demand nothing are left out. */
    List<Line> lines(List<Condition> conditions, Locale language) {
        Comparator<Line> byTarget = Comparator.comparing(line -> label(line.target), Alphabet.of(language));
        Comparator<Line> byPath = Comparator.comparing(line -> label(line.path), Alphabet.of(language));
        return conditions.stream()
                .map(condition -> line(condition, language))
                .filter(line -> !line.phrases.isEmpty() || line.path.isPresent())
                .sorted(byTarget.thenComparing(byPath))
                .toList();
    }

    private static String label(Optional<Named> named) {
        return named.map(Named::label).orElse("");
    }

    private Line line(Condition condition, Locale language) {
        String severity = condition.said().things(SEVERITY).stream()
                .map(Iri::key)
                .findFirst()
                .orElse("Violation");
        return new Line(
                Curie.of(condition.shape()),
                condition.target().map(target -> names.of(target, language)),
                condition.path().map(path -> names.of(path, language)),
                phrases(condition.said(), language),
                severity,
                VocabularyNames.text(condition.said().texts(MESSAGE), language));
    }

    private List<Phrase> phrases(Description said, Locale language) {
        List<Phrase> phrases = new ArrayList<>(count(said, language).stream().toList());
        for (Map.Entry<Iri, List<Iri>> things : said.things().entrySet()) {
            if (demands(things.getKey())) {
                things.getValue()
                        .forEach(thing -> phrases.add(thing(things.getKey().key(), thing, language)));
            }
        }
        for (Map.Entry<Iri, List<Label>> texts : said.texts().entrySet()) {
            if (demands(texts.getKey())) {
                texts.getValue()
                        .forEach(text -> phrases.add(literal(texts.getKey().key(), text.text(), language)));
            }
        }
        return phrases;
    }

    private static boolean demands(Iri constraint) {
        return constraint.value().startsWith(SHACL) && !NO_CONSTRAINTS.contains(constraint.key());
    }

    private Optional<Phrase> count(Description said, Locale language) {
        Optional<String> least = said.findText(Iri.of(SHACL + "minCount"));
        Optional<String> most = said.findText(Iri.of(SHACL + "maxCount"));
        if (least.isPresent() && most.isPresent()) {
            return Optional.of(
                    least.equals(most)
                            ? phrase("exactly", language, least.get())
                            : phrase("between", language, least.get(), most.get()));
        }
        return Stream.of(
                        least.map(number -> phrase("least", language, number)),
                        most.map(number -> phrase("most", language, number)))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Phrase literal(String constraint, String text, Locale language) {
        Matcher scheme = OF_SCHEME.matcher(text);
        if (constraint.equals("pattern") && scheme.matches()) {
            return thing("scheme", Iri.of(scheme.group(1)), language);
        }
        return constraint.equals("pattern")
                ? new Phrase(phrase(constraint, language).text, Optional.empty(), text)
                : phrase(constraint, language, text);
    }

    private Phrase thing(String constraint, Iri thing, Locale language) {
        Optional<String> inWords = find("constraint." + constraint + "." + thing.key(), language);
        if (inWords.isPresent()) {
            return new Phrase(inWords.get(), Optional.empty(), "");
        }
        if (constraint.equals("datatype")) {
            String type = find("datatype." + thing.key(), language).orElseGet(() -> Curie.of(thing));
            return phrase(constraint, language, type);
        }
        Phrase begun = phrase(constraint, language, "");
        return new Phrase(begun.text, Optional.of(names.of(thing, language)), "");
    }

    private Phrase phrase(String constraint, Locale language, String... values) {
        String text = find("constraint." + constraint, language, values)
                .orElseGet(() -> "sh:" + constraint + " " + String.join(" ", values));
        return new Phrase(text.strip(), Optional.empty(), "");
    }

    private Optional<String> find(String key, Locale language, String... values) {
        return Optional.ofNullable(messages.getMessage(key, values, "", language))
                .filter(text -> !text.isEmpty());
    }
}
