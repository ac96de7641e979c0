package org.ketnoi.sparql;

import java.util.Arrays;
import java.util.Optional;
import org.apache.jena.riot.RDFFormat;
import org.springframework.http.MediaType;

/** The syntaxes in which documents are sent: media type, ending of an address, and how they are written. */
enum RdfSyntax {
    TURTLE(RdfSyntax.TURTLE_TYPE, "ttl", RDFFormat.TURTLE_PRETTY),
    JSON_LD(RdfSyntax.JSON_LD_TYPE, "jsonld", RDFFormat.JSONLD_PRETTY),
    N_TRIPLES(RdfSyntax.N_TRIPLES_TYPE, "nt", RDFFormat.NTRIPLES_UTF8),
    RDF_XML(RdfSyntax.RDF_XML_TYPE, "rdf", RDFFormat.RDFXML_PRETTY);

    static final String TURTLE_TYPE = "text/turtle";
    static final String JSON_LD_TYPE = "application/ld+json";
    static final String N_TRIPLES_TYPE = "application/n-triples";
    static final String RDF_XML_TYPE = "application/rdf+xml";

    private final MediaType mediaType;
    private final String ending;
    private final RDFFormat format;

    RdfSyntax(String mediaType, String ending, RDFFormat format) {
        this.mediaType = MediaType.parseMediaType(mediaType);
        this.ending = ending;
        this.format = format;
    }

    MediaType mediaType() {
        return mediaType;
    }

    RDFFormat format() {
        return format;
    }

    /** By what the address of a document ends in. */
    static RdfSyntax ofPath(String path) {
        String last = path.substring(path.lastIndexOf('.') + 1);
        return Arrays.stream(values())
                .filter(syntax -> syntax.ending.equals(last))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Not a document's address: " + path));
    }

    static Optional<RdfSyntax> find(MediaType mediaType) {
        return Arrays.stream(values())
                .filter(syntax -> syntax.mediaType.equalsTypeAndSubtype(mediaType))
                .findFirst();
    }
}
