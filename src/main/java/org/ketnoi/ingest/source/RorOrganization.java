package org.ketnoi.ingest.source;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.ketnoi.graph.Iri;
import org.ketnoi.graph.Text;
import tools.jackson.databind.JsonNode;

/** One record of the registry as statements; {@code https://ror.org/0abc} becomes {@code organization/ror-0abc}. */
record RorOrganization(JsonNode json) {
    static final String PREFIX = "https://ror.org/";
    private static final String SCHEMA = "https://schema.org/";
    private static final String HOME = "VN";

    void statements(Consumer<Triple> use) {
        String id = json.path("id").asString();
        Node subject = NodeFactory.createURI(Iri.entity("organization", "ror-" + id.substring(PREFIX.length()))
                .value());
        Consumer<Statement> add = statement ->
                use.accept(Triple.create(subject, NodeFactory.createURI(statement.property), statement.value));
        types().forEach(type -> add.accept(new Statement(RDF.type.getURI(), NodeFactory.createURI(type))));
        names().forEach(add);
        place().forEach(add);
        add.accept(new Statement("http://vivoweb.org/ontology/core#rorId", text(id)));
        json.path("links").forEach(link -> {
            if (link.path("type").asString("").equals("website")) {
                add.accept(new Statement(SCHEMA + "url", text(link.path("value").asString())));
            }
        });
    }

    private record Statement(String property, Node value) {}

    private static Node text(String value) {
        return NodeFactory.createLiteralString(Text.composed(value));
    }

    private List<String> types() {
        List<String> types = new ArrayList<>(
                List.of(Iri.term("Organization").value(), "http://www.w3.org/ns/org#FormalOrganization"));
        boolean abroad = !country().equals(HOME);
        for (JsonNode type : json.path("types")) {
            switch (type.asString()) {
                case "education" -> types.add(Iri.term("University").value());
                case "facility", "archive" ->
                    types.add(Iri.term("ResearchOrganization").value());
                case "company" ->
                    types.add(
                            Iri.term(abroad ? "ForeignHolder" : "Organization").value());
                default -> {
                    // Funders, hospitals, ministries and others are organisations, and nothing narrower here.
                }
            }
        }
        return types;
    }

    private List<Statement> names() {
        List<Statement> names = new ArrayList<>();
        for (JsonNode name : json.path("names")) {
            String kinds = name.path("types").toString();
            boolean label = kinds.contains("\"label\"") || kinds.contains("\"ror_display\"");
            String language = name.path("lang").asString("");
            String value = Text.composed(name.path("value").asString());
            names.add(new Statement(
                    (label ? RDFS.label : SKOS.altLabel).getURI(),
                    language.isEmpty() ? text(value) : NodeFactory.createLiteralLang(value, language)));
        }
        return names;
    }

    private List<Statement> place() {
        List<Statement> place = new ArrayList<>();
        if (!country().isEmpty()) {
            place.add(new Statement(
                    Iri.term("country").value(),
                    NodeFactory.createURI(Iri.entity("country", country()).value())));
        }
        String city = geonames().path("name").asString("");
        if (!city.isEmpty()) {
            place.add(new Statement(SCHEMA + "addressLocality", text(city)));
        }
        return place;
    }

    private String country() {
        return geonames().path("country_code").asString("");
    }

    private JsonNode geonames() {
        return json.path("locations").path(0).path("geonames_details");
    }
}
