package org.ketnoi.ingest.sheet;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ketnoi.graph.Iri;
import tools.jackson.databind.JsonNode;

/**
 * One column of a template, or a statement that every row makes (virtual). Texts that are not given are empty.
 *
 * @param titles by language; under the empty language those without one
 * @param examples by language: a value that fits, for the row that shows how to fill in
 */
public record Column(
        String name,
        Map<String, List<String>> titles,
        boolean required,
        boolean virtual,
        boolean suppressed,
        String separator,
        String language,
        Datatype datatype,
        String propertyUrl,
        String valueUrl,
        Map<String, List<String>> examples) {
    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final Pattern TO_CONCEPT = Pattern.compile(Pattern.quote(Iri.SCHEMES) + "([a-z0-9-]+)/\\{\\w+}");
    private static final Pattern TO_ENTITY = Pattern.compile(Pattern.quote(Iri.ENTITIES) + "([a-z0-9-]+)/\\{\\w+}");
    private static final Pattern TO_TERM = Pattern.compile(Pattern.quote(Iri.ONTOLOGY) + "\\{\\w+}");
    private static final Pattern ALTERNATIVES = Pattern.compile("\\(?(\\w+(?:\\|\\w+)*)\\)?");

    public Column {
        titles = Map.copyOf(titles);
        examples = Map.copyOf(examples);
    }

    static Column of(JsonNode json) {
        return new Column(
                json.path("name").asString(""),
                texts(json.path("titles")),
                json.path("required").asBoolean(false),
                json.path("virtual").asBoolean(false),
                json.path("suppressOutput").asBoolean(false),
                json.path("separator").asString(""),
                json.path("lang").asString(""),
                Datatype.of(json.path("datatype")),
                json.path("propertyUrl").asString(""),
                json.path("valueUrl").asString(""),
                texts(json.path("skos:example")));
    }

    /** A natural language property of CSVW: a text, several, or some by language. */
    static Map<String, List<String>> texts(JsonNode json) {
        Map<String, List<String>> texts = new LinkedHashMap<>();
        if (json.isObject()) {
            json.properties().forEach(entry -> texts.put(entry.getKey(), list(entry.getValue())));
        } else if (!json.isMissingNode()) {
            texts.put("", list(json));
        }
        return texts;
    }

    private static List<String> list(JsonNode json) {
        List<String> texts = new ArrayList<>();
        if (json.isArray()) {
            json.forEach(text -> texts.add(text.asString()));
        } else {
            texts.add(json.asString());
        }
        return List.copyOf(texts);
    }

    /** Whether a cell of a header means this column: its name or one of its titles, in any case. */
    boolean isNamed(String header) {
        String plain = plain(header);
        return plain.equals(plain(name)) || allTitles().stream().anyMatch(title -> plain.equals(plain(title)));
    }

    /** As headers are compared: without case, doubled spaces and the mark of required columns. */
    static String plain(String header) {
        String bare = header.strip();
        String unmarked =
                bare.endsWith("*") ? bare.substring(0, bare.length() - 1).strip() : bare;
        return SPACES.matcher(unmarked).replaceAll(" ").toLowerCase(Locale.ROOT);
    }

    List<String> allTitles() {
        return titles.values().stream().flatMap(List::stream).toList();
    }

    /** As people read it in a language; its name when it has no title. */
    public String title(Locale reader) {
        return text(titles, reader).orElse(name);
    }

    /** A value that fits, in a language. */
    public String example(Locale reader) {
        return text(examples, reader).orElse("");
    }

    private static Optional<String> text(Map<String, List<String>> texts, Locale reader) {
        return Arrays.asList(reader.getLanguage(), "", "vi", "en").stream()
                .flatMap(language -> texts.getOrDefault(language, List.of()).stream())
                .findFirst();
    }

    public boolean hasList() {
        return !separator.isEmpty();
    }

    /** The scheme whose concepts its cells name, if they name any. */
    public Optional<String> scheme() {
        return named(TO_CONCEPT);
    }

    /** The type of the things that its cells name, if they are all of one. */
    public Optional<String> entityType() {
        return named(TO_ENTITY);
    }

    private Optional<String> named(Pattern pattern) {
        Matcher found = pattern.matcher(valueUrl);
        return found.matches() ? Optional.of(found.group(1)) : Optional.empty();
    }

    /** The terms of the ontology that its cells may name; empty when they name none. */
    public List<String> terms() {
        if (!TO_TERM.matcher(valueUrl).matches()) {
            return List.of();
        }
        return datatype.format()
                .map(format -> ALTERNATIVES.matcher(format.pattern()))
                .filter(Matcher::matches)
                .map(found -> List.of(found.group(1).split("\\|")))
                .orElse(List.of());
    }
}
