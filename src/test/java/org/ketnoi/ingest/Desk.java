package org.ketnoi.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.sparql.core.Quad;
import org.ketnoi.graph.Iri;
import org.ketnoi.ingest.csv.CsvFormat;
import org.ketnoi.ingest.rdf.RdfFormat;
import org.ketnoi.ingest.sheet.SheetReader;
import org.ketnoi.ingest.sheet.Templates;
import org.ketnoi.ingest.source.CleanTechnologyFormat;
import org.ketnoi.ingest.source.CordisFormat;
import org.ketnoi.ingest.source.EuroSciVocFormat;
import org.ketnoi.ingest.source.GreenIpcFormat;
import org.ketnoi.ingest.source.NaceFormat;
import org.ketnoi.ingest.source.NasaSoftwareFormat;
import org.ketnoi.ingest.source.RorFormat;
import org.ketnoi.ingest.xlsx.XlsxFormat;
import org.ketnoi.ontology.Ontology;
import org.ketnoi.publish.Publisher;
import org.ketnoi.records.Records;
import org.ketnoi.store.local.LocalGraphStore;
import org.springframework.core.io.ClassPathResource;

/** Importer, records and published graph in memory, as the program puts them together. */
public final class Desk implements AutoCloseable {
    private static final Set<String> PLACES =
            Set.of(Iri.term("sourceRow").value(), Iri.term("sourceSheet").value());
    private static final Ontology ONTOLOGY = Ontology.load();
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-01T02:03:04Z"), ZoneOffset.UTC);

    private final Records records = new Records(LocalGraphStore.inMemory(), event -> {});
    private final LocalGraphStore published = LocalGraphStore.inMemory();
    private final Publisher publisher = new Publisher(records, published, ONTOLOGY, CLOCK);
    private final Importer importer;

    public Desk() {
        this(RdfFormat.all());
    }

    /** With formats of RDF of one's own. */
    public Desk(List<FileFormat> rdf) {
        List<FileFormat> formats = new ArrayList<>(rdf);
        SheetReader sheets = new SheetReader(Templates.bundled(), ONTOLOGY, new RecordedNames(records, CLOCK));
        formats.add(new CsvFormat(sheets));
        formats.add(new XlsxFormat(sheets));
        formats.add(new RorFormat());
        formats.add(new EuroSciVocFormat());
        formats.add(new NaceFormat(ONTOLOGY));
        formats.add(new GreenIpcFormat());
        formats.add(new CordisFormat());
        formats.add(new CleanTechnologyFormat());
        formats.add(new NasaSoftwareFormat());
        importer = new Importer(formats, records, ONTOLOGY, CLOCK);
    }

    public Records records() {
        return records;
    }

    public LocalGraphStore published() {
        return published;
    }

    public Publisher publisher() {
        return publisher;
    }

    public Importer importer() {
        return importer;
    }

    public static Importer.Request request(String name, String text) {
        return request(name, text.getBytes(StandardCharsets.UTF_8));
    }

    public static Importer.Request request(String name, byte[] bytes) {
        return new Importer.Request(new IncomingFile(name, bytes), Optional.empty(), Optional.empty());
    }

    /** A file of the data that comes with the program. */
    public static Importer.Request shipped(String name) {
        try {
            return request(name, new ClassPathResource("ketnoi/data/" + name).getContentAsByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A file of a format that has to be said. */
    public static Importer.Request request(String name, String text, String format) {
        return new Importer.Request(
                new IncomingFile(name, text.getBytes(StandardCharsets.UTF_8)), Optional.of(format), Optional.empty());
    }

    public ImportReport take(String name, String text) {
        return importer.run(request(name, text));
    }

    /** Takes files in that have nothing wrong in them. */
    public Desk with(Importer.Request... requests) {
        List<ImportReport> reports = importer.run(List.of(requests));
        assertThat(reports).flatExtracting(ImportReport::violations).isEmpty();
        assertThat(reports).extracting(ImportReport::outcome).containsOnly(ImportReport.Outcome.COMMITTED);
        return this;
    }

    /** What the records say of entities that are no import runs, as lines, without where in a file it stands. */
    public List<String> recorded() {
        return records.read(graph -> lines(graph.stream()));
    }

    /** What is published of entities that are no import runs, as lines, without where in a file it stands. */
    public List<String> shown() {
        return published.read(graph -> lines(graph.stream()));
    }

    private static List<String> lines(java.util.stream.Stream<Quad> quads) {
        return quads.filter(quad -> quad.getSubject().getURI().startsWith(Iri.ENTITIES)
                        && !quad.getSubject().getURI().startsWith(Iri.ENTITIES + "run/")
                        && !PLACES.contains(quad.getPredicate().getURI()))
                .map(quad -> Told.line(quad.asTriple()))
                .sorted()
                .distinct()
                .toList();
    }

    @Override
    public void close() {
        records.close();
        published.close();
    }
}
