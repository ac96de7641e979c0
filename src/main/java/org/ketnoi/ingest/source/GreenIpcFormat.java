package org.ketnoi.ingest.source;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.csv.CSVRecord;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.SKOS;
import org.ketnoi.graph.Iri;
import org.ketnoi.ingest.FileFormat;
import org.ketnoi.ingest.Finding;
import org.ketnoi.ingest.IncomingFile;
import org.ketnoi.ingest.Provenance;
import org.ketnoi.ingest.Staging;

/**
 * Symbols of the International Patent Classification that stand for green technology, in the two lists of
 * https://github.com/cchacua/green_patstat: symbol and topic without a header (WIPO's IPC Green Inventory), or symbols
 * alone under the header {@code Code} (OECD's ENV-TECH, which has some symbols of the CPC). Symbols become concepts
 * {@code scheme/ipc/C02F1-44} under the topics, which are {@code scheme/ipc/heat-pumps} and the like; those of the
 * second list have one topic together.
 */
public final class GreenIpcFormat implements FileFormat {
    private static final String OWN = "ipc";
    private static final Node SCHEME = NodeFactory.createURI(Iri.SCHEMES + OWN);
    private static final String LICENCE = "https://creativecommons.org/licenses/by/4.0/";
    private static final String HEADER = "Code";
    private static final Topic ENVTECH =
            new Topic("Environment-related technologies (ENV-TECH)", "Công nghệ liên quan đến môi trường (ENV-TECH)");

    private record Topic(String english, String vietnamese) {
        Node node() {
            return NodeFactory.createURI(Iri.concept(OWN, Key.slug(english)).value());
        }
    }

    @Override
    public String name() {
        return "green-ipc";
    }

    @Override
    public Set<String> endings() {
        return Set.of();
    }

    @Override
    public Set<String> ownSchemes() {
        return Set.of(OWN);
    }

    @Override
    public void read(IncomingFile file, Staging staging) {
        PublishedTable.read(file, staging).ifPresent(rows -> {
            if (rows.stream().noneMatch(row -> IpcSymbol.find(row.get(0)).isPresent())) {
                staging.report(Finding.of(0, "", "no-concepts", name()));
            } else {
                vocabulary(rows, staging);
            }
        });
    }

    private static void vocabulary(List<CSVRecord> rows, Staging staging) {
        Described.scheme(SCHEME, 1, staging)
                .with(SKOS.prefLabel, "Phân loại sáng chế quốc tế (IPC): công nghệ xanh", "vi")
                .with(SKOS.prefLabel, "International Patent Classification (IPC): green technology", "en")
                .with(DCTerms.source, NodeFactory.createURI("https://github.com/cchacua/green_patstat"))
                .with(DCTerms.license, NodeFactory.createURI(LICENCE));
        boolean headed = rows.getFirst().size() == 1 && rows.getFirst().get(0).equals(HEADER);
        rows.stream()
                .skip(headed ? 1 : 0)
                .filter(row -> row.size() > 1 || !row.get(0).isBlank())
                .forEach(row -> row(row, headed, staging));
        staging.state(new Provenance(
                headed
                        ? "OECD ENV-TECH, https://github.com/cchacua/green_patstat"
                        : "WIPO IPC Green Inventory, https://github.com/cchacua/green_patstat",
                LICENCE,
                LocalDate.of(2023, 9, 19),
                false,
                "automatic",
                0.95));
    }

    private static void row(CSVRecord record, boolean headed, Staging staging) {
        int row = Math.toIntExact(record.getRecordNumber());
        int width = headed ? 1 : 2;
        Optional<IpcSymbol> symbol = IpcSymbol.find(record.get(0));
        if (record.size() != width) {
            staging.report(Finding.of(row, "", "ragged-row", Integer.toString(record.size()), Integer.toString(width)));
        } else if (symbol.isEmpty()) {
            staging.report(Finding.of(row, "1", "not-ipc", record.get(0)));
        } else if (!headed && PublishedTable.spaced(record.get(1)).isEmpty()) {
            staging.report(Finding.of(row, "2", "missing-value"));
        } else {
            concept(symbol.get(), headed ? ENVTECH : new Topic(PublishedTable.spaced(record.get(1)), ""), row, staging);
        }
    }

    private static void concept(IpcSymbol symbol, Topic topic, int row, Staging staging) {
        Described group = Described.concept(topic.node(), SCHEME, row, staging)
                .with(SKOS.topConceptOf, SCHEME)
                .with(SKOS.prefLabel, topic.english, "en");
        if (!topic.vietnamese.isEmpty()) {
            group.with(SKOS.prefLabel, topic.vietnamese, "vi");
        }
        // A symbol reads the same in every language.
        Described.concept(NodeFactory.createURI(Iri.concept(OWN, symbol.key()).value()), SCHEME, row, staging)
                .with(SKOS.notation, symbol.text())
                .with(SKOS.prefLabel, symbol.text(), "vi")
                .with(SKOS.prefLabel, symbol.text(), "en")
                .with(SKOS.broader, topic.node());
    }
}
