package org.ketnoi.ingest.rdf;

import java.util.Set;
import org.eclipse.rdf4j.rio.RDFFormat;

/** The syntaxes that are read: all that Rio has a reader for. */
enum Syntax {
    TURTLE("turtle", Set.of("ttl", "ttls"), RDFFormat.TURTLE, Family.TURTLE),
    TRIG("trig", Set.of("trig", "trigs"), RDFFormat.TRIG, Family.TURTLE),
    N3("n3", Set.of("n3"), RDFFormat.N3, Family.TURTLE),
    N_TRIPLES("ntriples", Set.of("nt"), RDFFormat.NTRIPLES, Family.LINES),
    N_QUADS("nquads", Set.of("nq"), RDFFormat.NQUADS, Family.LINES),
    RDF_XML("rdfxml", Set.of("rdf", "owl", "xml"), RDFFormat.RDFXML, Family.XML),
    TRIX("trix", Set.of("trix"), RDFFormat.TRIX, Family.XML),
    JSON_LD("jsonld", Set.of("jsonld"), RDFFormat.JSONLD, Family.JSON),
    NDJSON_LD("ndjsonld", Set.of("ndjsonld"), RDFFormat.NDJSONLD, Family.JSON),
    RDF_JSON("rdfjson", Set.of("rj"), RDFFormat.RDFJSON, Family.JSON),
    BINARY("binary-rdf", Set.of("brf"), RDFFormat.BINARY, Family.BINARY),
    HDT("hdt", Set.of("hdt"), RDFFormat.HDT, Family.HDT);

    /** Syntaxes that break in the same ways. */
    enum Family {
        /** One statement a line: after a broken line the next can be read. */
        LINES,
        TURTLE,
        XML,
        JSON,
        /** RDF4J's own. */
        BINARY,
        HDT;

        boolean isText() {
            return this != BINARY && this != HDT;
        }
    }

    private final String formatName;
    private final Set<String> endings;
    private final RDFFormat rio;
    private final Family family;

    Syntax(String formatName, Set<String> endings, RDFFormat rio, Family family) {
        this.formatName = formatName;
        this.endings = endings;
        this.rio = rio;
        this.family = family;
    }

    String formatName() {
        return formatName;
    }

    Set<String> endings() {
        return endings;
    }

    RDFFormat rio() {
        return rio;
    }

    Family family() {
        return family;
    }

    /** Whether contexts can be named that lie elsewhere. */
    boolean hasContexts() {
        return this == JSON_LD || this == NDJSON_LD;
    }
}
