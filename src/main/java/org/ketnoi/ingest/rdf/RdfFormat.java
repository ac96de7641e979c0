package org.ketnoi.ingest.rdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.rio.RDFHandlerException;
import org.eclipse.rdf4j.rio.RDFParseException;
import org.eclipse.rdf4j.rio.RDFParser;
import org.eclipse.rdf4j.rio.Rio;
import org.eclipse.rdf4j.rio.helpers.BasicParserSettings;
import org.eclipse.rdf4j.rio.helpers.XMLParserSettings;
import org.ketnoi.ingest.FileFormat;
import org.ketnoi.ingest.Finding;
import org.ketnoi.ingest.IncomingFile;
import org.ketnoi.ingest.Staging;

/** One RDF syntax. Nothing is fetched from elsewhere, and XML with a document type is refused. */
public final class RdfFormat implements FileFormat {
    private static final int DEEPEST_NESTING = 100;

    private final String name;
    private final Set<String> endings;
    private final RDFFormat syntax;

    private RdfFormat(String name, Set<String> endings, RDFFormat syntax) {
        this.name = name;
        this.endings = endings;
        this.syntax = syntax;
    }

    /** Every syntax that is read. */
    public static List<FileFormat> all() {
        return List.of(
                new RdfFormat("turtle", Set.of("ttl"), RDFFormat.TURTLE),
                new RdfFormat("trig", Set.of("trig"), RDFFormat.TRIG),
                new RdfFormat("ntriples", Set.of("nt"), RDFFormat.NTRIPLES),
                new RdfFormat("nquads", Set.of("nq"), RDFFormat.NQUADS),
                new RdfFormat("rdfxml", Set.of("rdf", "owl", "xml"), RDFFormat.RDFXML),
                new RdfFormat("jsonld", Set.of("jsonld"), RDFFormat.JSONLD));
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Set<String> endings() {
        return endings;
    }

    @Override
    public void read(IncomingFile file, Staging staging) {
        if (file.bytes().length == 0) {
            staging.report(Finding.of(0, "", "empty-file"));
        } else if (Nesting.depth(file.bytes()) > DEEPEST_NESTING) {
            staging.report(Finding.of(0, "", "nested-too-deep", Integer.toString(DEEPEST_NESTING)));
        } else if (syntax.equals(RDFFormat.RDFXML) && hasDoctype(file.bytes())) {
            staging.report(Finding.of(0, "", "document-type"));
        } else {
            parse(file, staging);
        }
    }

    private static boolean hasDoctype(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1).contains("<!DOCTYPE");
    }

    private void parse(IncomingFile file, Staging staging) {
        RDFParser parser = Rio.createParser(syntax);
        parser.set(BasicParserSettings.VERIFY_DATATYPE_VALUES, true);
        parser.set(BasicParserSettings.VERIFY_LANGUAGE_TAGS, true);
        parser.set(BasicParserSettings.VERIFY_URI_SYNTAX, true);
        parser.set(XMLParserSettings.DISALLOW_DOCTYPE_DECL, true);
        StatementReader reader = new StatementReader(staging, file.digest());
        parser.setRDFHandler(reader);
        parser.setParseLocationListener(reader);
        try {
            parser.parse(new ByteArrayInputStream(file.bytes()), "");
        } catch (RDFParseException e) {
            staging.report(syntaxError(e));
        } catch (RDFHandlerException e) {
            throw new IllegalStateException("The reader of statements refused one", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Finding syntaxError(RDFParseException e) {
        int line = Math.toIntExact(Math.max(0, e.getLineNumber()));
        String column = e.getColumnNumber() > 0 ? Long.toString(e.getColumnNumber()) : "";
        return Finding.of(line, column, "syntax", String.valueOf(e.getMessage()));
    }
}
