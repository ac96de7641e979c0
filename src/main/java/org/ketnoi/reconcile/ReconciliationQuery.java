package org.ketnoi.reconcile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ketnoi.graph.EntityType;
import org.ketnoi.graph.InvalidParameterException;
import org.ketnoi.web.Numbers;
import org.ketnoi.web.Words;
import tools.jackson.databind.JsonNode;

/**
 * One query of a batch.
 *
 * @param types any of these; none means all
 */
record ReconciliationQuery(String words, List<EntityType> types, int limit, List<Expected> expected) {
    private static final String NAME = "queries";
    private static final String UNLESS_SAID = "10";
    private static final int MOST = 100;
    private static final int MOST_PROPERTIES = 20;

    /**
     * A property with one of some values.
     *
     * @param property a filter of the type's list
     * @param values ids, codes or names
     */
    record Expected(String property, List<String> values) {}

    static ReconciliationQuery read(JsonNode query) {
        JsonNode words = query.path("query");
        if (!query.isObject() || !(words.isString() || words.isMissingNode())) {
            throw refused(query);
        }
        return new ReconciliationQuery(
                Words.read("query", Optional.of(words.asString(""))),
                texts(query.path("type")).stream().map(Types::read).toList(),
                Numbers.read(
                        "limit",
                        Optional.of(query.path("limit").asString("")).filter(text -> !text.isEmpty()),
                        UNLESS_SAID,
                        1,
                        MOST),
                properties(query.path("properties")));
    }

    private static List<Expected> properties(JsonNode properties) {
        List<Expected> expected = new ArrayList<>();
        if (properties.size() > MOST_PROPERTIES) {
            throw refused(properties);
        }
        for (JsonNode property : properties) {
            String name = property.path("pid").asString("");
            List<String> values = texts(property.path("v"));
            if (name.isEmpty()) {
                throw refused(property);
            }
            if (!values.isEmpty()) {
                expected.add(new Expected(name, values));
            }
        }
        return expected;
    }

    /** A value is a text, a number, a truth value, a thing with an id, or several of them. */
    private static List<String> texts(JsonNode value) {
        List<String> texts = new ArrayList<>();
        if (value.isArray()) {
            value.forEach(each -> texts.addAll(texts(each)));
        } else if (value.isObject()) {
            texts.addAll(texts(value.path("id")));
        } else if (value.isValueNode() && !value.isNull()) {
            String text = Words.read("v", Optional.of(value.asString("")));
            if (!text.isEmpty()) {
                texts.add(text);
            }
        }
        return texts;
    }

    private static InvalidParameterException refused(JsonNode found) {
        String text = found.toString();
        return new InvalidParameterException(
                NAME, text.substring(0, Math.min(40, text.length())), "{\"q0\": {\"query\": \"…\"}}");
    }
}
