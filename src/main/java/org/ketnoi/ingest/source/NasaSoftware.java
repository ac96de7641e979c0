package org.ketnoi.ingest.source;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.ORG;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.apache.jena.vocabulary.SchemaDO;
import org.ketnoi.ingest.Staging;
import tools.jackson.databind.JsonNode;

/** One entry of NASA's catalogue; it becomes {@code technology/nasa-<key of name and addresses>}. */
record NasaSoftware(JsonNode json, NasaTables tables) {
    private static final String COUNTRY = "US";

    /** Marks that every entry of a centre has, and that tell nothing about it. */
    private static final Set<String> NO_KEYWORDS = Set.of("NASA", "Open Source");

    /** Whether it is an entry of this catalogue, and has a name. */
    boolean isOne() {
        return !text("Software").isEmpty() && json.has("NASA Center");
    }

    String key() {
        return "nasa-" + Key.of(text("Software"), text("Public Code Repo"), text("External Link"));
    }

    /** When the entry was changed last, if it tells a date. */
    Optional<LocalDate> date() {
        try {
            return Optional.of(LocalDate.parse(text("Update_Date")));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private String text(String name) {
        return PublishedTable.spaced(json.path(name).asString(""));
    }

    private List<String> texts(String name) {
        return StreamSupport.stream(json.path(name).spliterator(), false)
                .map(item -> PublishedTable.spaced(item.asString("")))
                .filter(item -> !item.isEmpty())
                .distinct()
                .toList();
    }

    void tell(String key, int row, Staging staging) {
        PublishedTable.Row centre = tables.centre(text("NASA Center"));
        Described software = Described.thing(Described.entity("technology", key), "Technology", row, staging)
                .with(RDFS.label, text("Software"), "en")
                .with(Described.property("holder"), organization(centre, row, staging));
        if (!text("Description").isEmpty()) {
            software.with(
                    DCTerms.description, json.path("Description").asString().strip(), "en");
        }
        tables.fields(texts("Categories")).forEach(field -> software.with("field", "field", field));
        texts("Categories").stream()
                .filter(keyword -> !NO_KEYWORDS.contains(keyword) && !keyword.equals(text("NASA Center")))
                .forEach(keyword -> software.with(SchemaDO.keywords, keyword, "en"));
        texts("License").forEach(licence -> licence(software, licence));
        date().ifPresent(date -> software.with(DCTerms.modified, date));
        WebAddress.find(text("External Link")).ifPresent(address -> software.with(SchemaDO.url, address));
        WebAddress.find(text("Public Code Repo")).ifPresent(address -> software.with(SchemaDO.codeRepository, address));
    }

    private void licence(Described software, String licence) {
        software.with(DCTerms.rights, licence);
        tables.findLicence(licence).ifPresent(iri -> software.with(DCTerms.license, NodeFactory.createURI(iri)));
    }

    private Node organization(PublishedTable.Row centre, int row, Staging staging) {
        Described organization = Described.thing(
                        Described.entity("organization", centre.text("key")), "Organization", row, staging)
                .a(ORG.FormalOrganization)
                .a("ForeignHolder")
                .with(RDFS.label, centre.text("name_vi"), "vi")
                .with(RDFS.label, centre.text("name_en"), "en")
                .with(Described.property("country"), Described.entity("country", COUNTRY));
        centre.list("other_names").forEach(name -> organization.with(SKOS.altLabel, name, "en"));
        if (!centre.text("class").isEmpty()) {
            organization.a(centre.text("class"));
        }
        tables.findByKey(centre.text("part_of"))
                .ifPresent(whole -> organization.with(ORG.subOrganizationOf, organization(whole, row, staging)));
        return organization.subject();
    }
}
