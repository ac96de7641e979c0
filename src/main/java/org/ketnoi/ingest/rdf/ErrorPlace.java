package org.ketnoi.ingest.rdf;

import java.io.InputStream;
import java.util.Optional;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RDFParserBuilder;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.ErrorHandler;
import org.apache.jena.riot.system.StreamRDFLib;

/** Where a text breaks, by line and column: of Turtle and its relatives, Rio tells only the line. */
record ErrorPlace(int line, int column) {

    /** The place at which another reader of Turtle stops; empty when it does not stop. */
    static Optional<ErrorPlace> of(InputStream text) {
        return of(RDFParser.source(text).lang(Lang.TRIG));
    }

    /** The place in a line of N-Quads. */
    static Optional<ErrorPlace> ofLine(String line) {
        return of(RDFParser.fromString(line + "\n", Lang.NQUADS));
    }

    private static Optional<ErrorPlace> of(RDFParserBuilder text) {
        try {
            text.base(Parsing.NO_BASE).errorHandler(new Stop()).parse(StreamRDFLib.sinkNull());
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
