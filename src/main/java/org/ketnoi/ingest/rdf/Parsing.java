package org.ketnoi.ingest.rdf;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.rdf4j.rio.ParseErrorListener;
import org.eclipse.rdf4j.rio.RDFHandlerException;
import org.eclipse.rdf4j.rio.RDFParseException;
import org.eclipse.rdf4j.rio.RDFParser;
import org.eclipse.rdf4j.rio.Rio;
import org.eclipse.rdf4j.rio.helpers.BasicParserSettings;
import org.eclipse.rdf4j.rio.helpers.JSONLDSettings;
import org.eclipse.rdf4j.rio.helpers.NTriplesParserSettings;
import org.eclipse.rdf4j.rio.helpers.XMLParserSettings;
import org.ketnoi.ingest.Finding;
import org.ketnoi.ingest.Staging;

/**
 * One reading of a file by Rio. What is wrong is told by line and column where the syntax has them; a syntax of lines is
 * read on after a broken one, of others it is said that reading stopped.
 */
final class Parsing {
    /** Relative names are resolved against this, and found by it: some parsers drop what they cannot resolve. */
    static final String NO_BASE = "https://relative.invalid/";

    private static final Pattern PREFIX = Pattern.compile("(?s).*prefix '([^']*)' used but not defined.*");
    private static final Pattern RELATIVE = Pattern.compile("(?s).*Not a valid \\(absolute\\) IRI: (\\S*).*");
    private static final Pattern PLACE = Pattern.compile(" \\[line \\d+(, column \\d+)?\\]$");

    private final Syntax syntax;
    private final FileBytes bytes;
    private final Staging staging;
    private final SortedMap<Integer, String> brokenLines = new TreeMap<>();

    Parsing(Syntax syntax, FileBytes bytes, Staging staging) {
        this.syntax = syntax;
        this.bytes = bytes;
        this.staging = staging;
    }

    /** @param digest names the nodes that have no name of their own */
    void parse(String digest) throws IOException {
        RDFParser parser = parser(digest);
        try (InputStream in = bytes.open()) {
            parser.parse(in, NO_BASE);
        } catch (RDFParseException e) {
            stopped(error(e));
        } catch (RDFHandlerException e) {
            throw new IllegalStateException("The reader of statements refused one", e);
        } catch (FullException e) {
            // Of a hundred broken lines is told; more help nobody.
        } catch (IndexOutOfBoundsException
                | NegativeArraySizeException
                | NullPointerException
                | IllegalArgumentException
                | UnsupportedOperationException e) {
            // What readers run into when numbers in the file make no sense, or while they word what is wrong.
            stopped(error(new RDFParseException(String.valueOf(e.getMessage()), e)));
        }
        tellBrokenLines();
        if (staging.subjects() == 0 && !staging.isRefused()) {
            staging.report(Finding.of(0, "", "no-statements"));
        }
    }

    private RDFParser parser(String digest) {
        RDFParser parser = Rio.createParser(syntax.rio());
        parser.set(BasicParserSettings.VERIFY_URI_SYNTAX, true);
        // The reader of statements looks at these itself, to tell one from the other.
        parser.set(BasicParserSettings.VERIFY_DATATYPE_VALUES, false);
        parser.set(BasicParserSettings.FAIL_ON_UNKNOWN_DATATYPES, false);
        parser.set(BasicParserSettings.VERIFY_LANGUAGE_TAGS, false);
        parser.set(BasicParserSettings.FAIL_ON_UNKNOWN_LANGUAGES, false);
        parser.set(XMLParserSettings.DISALLOW_DOCTYPE_DECL, true);
        // By default some well-known contexts would be fetched.
        parser.set(JSONLDSettings.SECURE_MODE, true);
        parser.set(JSONLDSettings.WHITELIST, Set.of());
        if (syntax.family() == Syntax.Family.LINES) {
            parser.getParserConfig().addNonFatalError(NTriplesParserSettings.FAIL_ON_INVALID_LINES);
        }
        StatementReader reader = new StatementReader(staging, digest);
        parser.setRDFHandler(reader);
        if (syntax.family().isText()) {
            parser.setParseLocationListener(reader);
        }
        parser.setParseErrorListener(new Listener());
        return parser;
    }

    private final class Listener implements ParseErrorListener {
        @Override
        public void warning(String message, long line, long column) {
            // What Rio only warns of, the checks after reading judge.
        }

        @Override
        public void error(String message, long line, long column) {
            if (syntax.family() == Syntax.Family.LINES) {
                brokenLines.putIfAbsent(number(line), message);
                if (brokenLines.size() == Staging.MOST_FINDINGS) {
                    throw new FullException();
                }
            }
        }

        @Override
        public void fatalError(String message, long line, long column) {
            // It is thrown, too.
        }
    }

    /** Rio tells their lines; where in a line, another reader of it does. */
    private void tellBrokenLines() throws IOException {
        if (brokenLines.isEmpty()) {
            return;
        }
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(bytes.open(), StandardCharsets.UTF_8))) {
            for (int number = 1; number <= brokenLines.lastKey(); number++) {
                String line = lines.readLine();
                String message = brokenLines.get(number);
                if (message != null) {
                    int column = line == null
                            ? 0
                            : ErrorPlace.ofLine(line).map(ErrorPlace::column).orElse(0);
                    staging.report(finding(new ErrorPlace(number, column), message));
                }
            }
        }
    }

    private static final class FullException extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    private static int number(long value) {
        return Math.toIntExact(Math.max(0, Math.min(value, Integer.MAX_VALUE)));
    }

    private Finding error(RDFParseException e) throws IOException {
        ErrorPlace place = new ErrorPlace(number(e.getLineNumber()), number(e.getColumnNumber()));
        if (!syntax.family().isText()) {
            return Finding.of(0, "", "broken-binary", String.valueOf(e.getMessage()));
        }
        if (place.column() == 0 && syntax.family() == Syntax.Family.TURTLE) {
            place = elsewhere().orElse(place);
        }
        return finding(place, String.valueOf(e.getMessage()));
    }

    private Optional<ErrorPlace> elsewhere() throws IOException {
        try (InputStream in = bytes.open()) {
            return ErrorPlace.of(in);
        }
    }

    private static Finding finding(ErrorPlace place, String message) {
        String column = place.column() > 0 ? Integer.toString(place.column()) : "";
        Matcher prefix = PREFIX.matcher(message);
        if (prefix.matches()) {
            return Finding.of(place.line(), column, "undeclared-prefix", prefix.group(1));
        }
        String words = PLACE.matcher(message).replaceFirst("");
        Matcher relative = RELATIVE.matcher(words);
        return relative.matches()
                ? Finding.of(place.line(), column, "relative-iri", relative.group(1))
                : Finding.of(place.line(), column, "syntax", words);
    }

    private void stopped(Finding finding) {
        staging.report(finding);
        if (syntax.family().isText()) {
            staging.report(Finding.of(finding.row(), finding.column(), "reading-stopped")
                    .asNote());
        }
    }
}
