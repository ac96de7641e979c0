package org.ketnoi.ingest.csv;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** One column of a template, or a statement that every row makes (virtual). Texts that are not given are empty. */
record Column(
        String name,
        List<String> titles,
        boolean required,
        boolean virtual,
        boolean suppressed,
        String separator,
        String language,
        Datatype datatype,
        String propertyUrl,
        String valueUrl) {

    static Column of(JsonNode json) {
        List<String> titles = new ArrayList<>();
        json.path("titles").forEach(title -> titles.add(title.asString()));
        return new Column(
                json.path("name").asString(""),
                titles,
                json.path("required").asBoolean(false),
                json.path("virtual").asBoolean(false),
                json.path("suppressOutput").asBoolean(false),
                json.path("separator").asString(""),
                json.path("lang").asString(""),
                Datatype.of(json.path("datatype")),
                json.path("propertyUrl").asString(""),
                json.path("valueUrl").asString(""));
    }

    boolean isNamed(String header) {
        return name.equalsIgnoreCase(header) || titles.stream().anyMatch(header::equalsIgnoreCase);
    }

    boolean hasList() {
        return !separator.isEmpty();
    }
}
