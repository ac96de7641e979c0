package org.ketnoi.publish.export;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.eclipse.rdf4j.rio.RDFFormat;

/** The syntaxes that are written: all that Rio has a writer for. HDT is only read. */
public enum ExportSyntax {
    TURTLE("turtle", "ttl", "text/turtle", RDFFormat.TURTLE),
    JSON_LD("jsonld", "jsonld", "application/ld+json", RDFFormat.JSONLD),
    N_TRIPLES("ntriples", "nt", "application/n-triples", RDFFormat.NTRIPLES),
    RDF_XML("rdfxml", "rdf", "application/rdf+xml", RDFFormat.RDFXML),
    TRIG("trig", "trig", "application/trig", RDFFormat.TRIG),
    N_QUADS("nquads", "nq", "application/n-quads", RDFFormat.NQUADS),
    N3("n3", "n3", "text/n3", RDFFormat.N3),
    TRIX("trix", "trix", "application/trix", RDFFormat.TRIX),
    NDJSON_LD("ndjsonld", "ndjsonld", "application/x-ld+ndjson", RDFFormat.NDJSONLD),
    RDF_JSON("rdfjson", "rj", "application/rdf+json", RDFFormat.RDFJSON),
    BINARY("binary-rdf", "brf", "application/x-binary-rdf", RDFFormat.BINARY);

    private final String formatName;
    private final String ending;
    private final String mediaType;
    private final RDFFormat rio;

    ExportSyntax(String formatName, String ending, String mediaType, RDFFormat rio) {
        this.formatName = formatName;
        this.ending = ending;
        this.mediaType = mediaType;
        this.rio = rio;
    }

    /** The name by which files of the syntax are taken in. */
    public String formatName() {
        return formatName;
    }

    /** Of a file's name, without the dot. */
    public String ending() {
        return ending;
    }

    public String mediaType() {
        return mediaType;
    }

    /** Whether it tells in which graph a statement stands. */
    public boolean hasGraphs() {
        return rio.supportsContexts();
    }

    RDFFormat rio() {
        return rio;
    }

    public static Optional<ExportSyntax> findByName(String formatName) {
        return Arrays.stream(values())
                .filter(syntax -> syntax.formatName.equals(formatName))
                .findFirst();
    }

    /** By what a name ends in; a compressed file is known by what stands before {@code .gz}. */
    public static Optional<ExportSyntax> findByEnding(String name) {
        String plain = name.endsWith(".gz") ? name.substring(0, name.length() - ".gz".length()) : name;
        String last = plain.substring(plain.lastIndexOf('.') + 1);
        return Arrays.stream(values())
                .filter(syntax -> syntax.ending.equals(last))
                .findFirst();
    }

    public static List<String> formatNames() {
        return Arrays.stream(values()).map(ExportSyntax::formatName).toList();
    }
}
