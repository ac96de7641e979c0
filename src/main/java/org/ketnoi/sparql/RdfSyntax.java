package org.ketnoi.sparql;

import java.io.OutputStream;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.sparql.core.Quad;
import org.ketnoi.publish.export.ExportSyntax;
import org.ketnoi.publish.export.Prefixes;
import org.ketnoi.publish.export.StatementWriter;
import org.springframework.http.MediaType;

/** The syntaxes in which documents are sent, and how: those that people read are grouped by thing, all others sorted. */
final class RdfSyntax {
    /** The end of an address that names the syntax. */
    static final String ENDING = ".{ending:ttl|jsonld|nt|rdf|trig|nq|n3|trix|ndjsonld|rj|brf}";

    static final String TURTLE_TYPE = "text/turtle";
    static final String JSON_LD_TYPE = "application/ld+json";
    static final String N_TRIPLES_TYPE = "application/n-triples";
    static final String RDF_XML_TYPE = "application/rdf+xml";
    static final String TRIG_TYPE = "application/trig";
    static final String N_QUADS_TYPE = "application/n-quads";
    static final String N3_TYPE = "text/n3";
    static final String TRIX_TYPE = "application/trix";
    static final String NDJSON_LD_TYPE = "application/x-ld+ndjson";
    static final String RDF_JSON_TYPE = "application/rdf+json";
    static final String BINARY_TYPE = "application/x-binary-rdf";

    private static final Map<ExportSyntax, RDFFormat> GROUPED = Map.of(
            ExportSyntax.TURTLE, RDFFormat.TURTLE_PRETTY,
            ExportSyntax.JSON_LD, RDFFormat.JSONLD_PRETTY,
            ExportSyntax.RDF_XML, RDFFormat.RDFXML_PRETTY);

    private RdfSyntax() {}

    static MediaType mediaType(ExportSyntax syntax) {
        return MediaType.parseMediaType(syntax.mediaType());
    }

    /** By what the address of a document ends in. */
    static MediaType ofPath(String path) {
        return ExportSyntax.findByEnding(path)
                .map(RdfSyntax::mediaType)
                .orElseThrow(() -> new IllegalArgumentException("Not a document's address: " + path));
    }

    static Optional<ExportSyntax> find(MediaType mediaType) {
        return Arrays.stream(ExportSyntax.values())
                .filter(syntax -> mediaType(syntax).equalsTypeAndSubtype(mediaType))
                .findFirst();
    }

    static void write(RdfDocument document, ExportSyntax syntax, OutputStream out) {
        RDFFormat grouped = GROUPED.get(syntax);
        if (grouped != null) {
            RDFWriter.source(document.graph()).format(grouped).output(out);
            return;
        }
        Stream<Quad> statements = syntax.hasGraphs()
                ? document.quads().stream()
                : document.graph().stream().map(triple -> Quad.create(Quad.defaultGraphNodeGenerated, triple));
        try (StatementWriter writer = StatementWriter.open(syntax, out, Prefixes.all())) {
            statements.sorted(Comparator.comparing(Quad::toString)).forEach(writer::write);
        }
    }
}
