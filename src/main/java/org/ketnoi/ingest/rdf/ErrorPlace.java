package org.ketnoi.ingest.rdf;

import java.io.ByteArrayInputStream;
import java.util.Optional;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.ErrorHandler;
import org.apache.jena.riot.system.StreamRDFLib;
import org.eclipse.rdf4j.rio.RDFFormat;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Where a text breaks, by line and column: Rio tells only the line of Turtle, and nothing of JSON. */
record ErrorPlace(int line, int column) {
    private static final JsonMapper JSON = new JsonMapper();

    /** The place at which another reader of the same syntax stops; empty when it does not stop. */
    static Optional<ErrorPlace> of(byte[] text, RDFFormat syntax) {
        if (syntax.equals(RDFFormat.JSONLD)) {
            return ofJson(text);
        }
        return syntax.equals(RDFFormat.TURTLE) || syntax.equals(RDFFormat.TRIG) ? ofTurtle(text) : Optional.empty();
    }

    private static Optional<ErrorPlace> ofJson(byte[] text) {
        try {
            JSON.readTree(text);
            return Optional.empty();
        } catch (JacksonException e) {
            return Optional.ofNullable(e.getLocation())
                    .map(location -> new ErrorPlace(location.getLineNr(), location.getColumnNr()));
        }
    }

    private static Optional<ErrorPlace> ofTurtle(byte[] text) {
        try {
            RDFParser.source(new ByteArrayInputStream(text))
                    .lang(Lang.TRIG)
                    .base("https://w3id.org/ketnoi/")
                    .errorHandler(new Stop())
                    .parse(StreamRDFLib.sinkNull());
            return Optional.empty();
        } catch (Stopped e) {
            return Optional.of(e.place);
        } catch (RiotException e) {
            return Optional.empty();
        }
    }

    private static final class Stopped extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final transient ErrorPlace place;

        Stopped(long line, long column) {
            super("Stopped at " + line + ":" + column);
            this.place = new ErrorPlace(Math.toIntExact(line), Math.toIntExact(column));
        }
    }

    private static final class Stop implements ErrorHandler {
        @Override
        public void warning(String message, long line, long column) {
            // What only may be wrong is not the place that is looked for.
        }

        @Override
        public void error(String message, long line, long column) {
            throw new Stopped(line, column);
        }

        @Override
        public void fatal(String message, long line, long column) {
            throw new Stopped(line, column);
        }
    }
}
