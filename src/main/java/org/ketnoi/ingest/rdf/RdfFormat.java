package org.ketnoi.ingest.rdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.rio.RDFHandlerException;
import org.eclipse.rdf4j.rio.RDFParseException;
import org.eclipse.rdf4j.rio.RDFParser;
import org.eclipse.rdf4j.rio.Rio;
import org.eclipse.rdf4j.rio.helpers.BasicParserSettings;
import org.eclipse.rdf4j.rio.helpers.JSONLDSettings;
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

    /** The syntax that files with this ending have; Turtle when no other is known by it. */
    public static FileFormat of(String ending) {
        List<FileFormat> all = all();
        return all.stream()
                .filter(syntax -> syntax.endings().contains(ending))
                .findFirst()
                .orElse(all.getFirst());
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
        } else if (!syntax.equals(RDFFormat.RDFXML) && !isUtf8(file.bytes())) {
            staging.report(Finding.of(0, "", "not-utf8"));
        } else if (nesting(file.bytes()) > DEEPEST_NESTING) {
            staging.report(Finding.of(0, "", "nested-too-deep", Integer.toString(DEEPEST_NESTING)));
        } else if (syntax.equals(RDFFormat.RDFXML) && hasDoctype(file.bytes())) {
            staging.report(Finding.of(0, "", "document-type"));
        } else {
            parse(file, staging);
        }
    }

    /** XML tells its encoding itself; all other syntaxes are UTF-8. */
    private static boolean isUtf8(byte[] bytes) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    private int nesting(byte[] bytes) {
        if (syntax.equals(RDFFormat.RDFXML)) {
            return 0;
        }
        return syntax.equals(RDFFormat.JSONLD) ? Nesting.ofJson(bytes) : Nesting.ofTurtle(bytes);
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
        // By default some well-known contexts would be fetched.
        parser.set(JSONLDSettings.SECURE_MODE, true);
        parser.set(JSONLDSettings.WHITELIST, Set.of());
        StatementReader reader = new StatementReader(staging, file.digest());
        parser.setRDFHandler(reader);
        parser.setParseLocationListener(reader);
        try {
            parser.parse(new ByteArrayInputStream(file.bytes()), "");
        } catch (RDFParseException e) {
            staging.report(syntaxError(e, file.bytes()));
        } catch (RDFHandlerException e) {
            throw new IllegalStateException("The reader of statements refused one", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Finding syntaxError(RDFParseException e, byte[] bytes) {
        int line = Math.toIntExact(Math.max(0, e.getLineNumber()));
        int column = Math.toIntExact(Math.max(0, e.getColumnNumber()));
        ErrorPlace place = new ErrorPlace(line, column);
        if (column == 0) {
            place = ErrorPlace.of(bytes, syntax).orElse(place);
        }
        return Finding.of(
                place.line(),
                place.column() > 0 ? Integer.toString(place.column()) : "",
                "syntax",
                String.valueOf(e.getMessage()));
    }
}
