package org.ketnoi.ingest.source;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.ketnoi.ingest.FileFormat;
import org.ketnoi.ingest.Finding;
import org.ketnoi.ingest.IncomingFile;
import org.ketnoi.ingest.Provenance;
import org.ketnoi.ingest.Staging;

/**
 * The catalogue of clean technologies of https://github.com/MaastrichtU-IDS/clean-technologies-nlp: kinds of technology
 * that anybody may have, so that none has a holder, a readiness or a regulatory status. {@code solar PV} becomes
 * {@code technology/clean-solar-pv}. A table says which field of ours a sector, a group or a technology belongs to.
 */
public final class CleanTechnologyFormat implements FileFormat {
    private static final Set<String> COLUMNS =
            Set.of("sector", "group", "technology", "description", "key_terms", "source");

    private final Mapping fields = Mapping.load("clean-technology-fields", "sector", "group", "technology", "fields");

    @Override
    public String name() {
        return "clean-technology-catalogue";
    }

    @Override
    public Set<String> endings() {
        return Set.of();
    }

    @Override
    public void read(IncomingFile file, Staging staging) {
        Set<String> keys = new HashSet<>();
        for (PublishedTable.Row row : PublishedTable.read(file, COLUMNS, name(), staging)) {
            String key = Key.slug(row.text("technology"));
            if (key.isEmpty()) {
                staging.report(Finding.of(row.number(), "technology", "missing-value"));
            } else if (keys.add(key)) {
                technology(row, key, staging);
            } else {
                staging.report(Finding.of(row.number(), "technology", "duplicate-row", row.text("technology")));
            }
        }
        staging.state(new Provenance(
                "Clean technology catalogue, https://github.com/MaastrichtU-IDS/clean-technologies-nlp",
                "https://creativecommons.org/licenses/by/4.0/",
                LocalDate.of(2021, 1, 1),
                false,
                "automatic",
                0.95));
    }

    private void technology(PublishedTable.Row row, String key, Staging staging) {
        String name = row.text("technology");
        Described technology = Described.thing(
                        Described.entity("technology", "clean-" + key), "Technology", row.number(), staging)
                .with(RDFS.label, name, "en");
        if (!row.text("description").isEmpty()) {
            technology.with(DCTerms.description, row.text("description"), "en");
        }
        terms(row.text("key_terms"))
                .filter(term -> !term.equalsIgnoreCase(name))
                .forEach(term -> technology.with(SKOS.altLabel, term, "en"));
        fields(row).forEach(field -> technology.with("field", "field", field));
        String source = row.text("source");
        WebAddress.find(source)
                .ifPresentOrElse(
                        address -> technology.with(DCTerms.source, NodeFactory.createURI(address)),
                        () -> Optional.of(source)
                                .filter(Predicate.not(String::isEmpty))
                                .ifPresent(title -> technology.with(DCTerms.source, title)));
    }

    /** Terms stand in quotation marks of several kinds, or in none; those after a NOT are what is not meant. */
    private static Stream<String> terms(String keyTerms) {
        return Stream.of(keyTerms.split("\\bNOT\\b", 2)[0].split("[,;]"))
                .map(term -> term.replaceAll("[\"“”„‟]", "").strip())
                .filter(term -> !term.isEmpty());
    }

    /** Of the first row of the table that fits; a column left empty there fits all. */
    private List<String> fields(PublishedTable.Row technology) {
        return fields.rows().stream()
                .filter(known -> Stream.of("sector", "group", "technology")
                        .allMatch(column -> known.text(column).isEmpty()
                                || known.text(column).equalsIgnoreCase(technology.text(column))))
                .findFirst()
                .map(known -> known.list("fields"))
                .orElse(List.of());
    }
}
