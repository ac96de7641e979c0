package org.ketnoi.ontology;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.ketnoi.graph.Iri;

/** A small graph for one file of shapes, and what is to be told of it, which stands in the comments at its head. */
record ShapeCase(Path file, String text) {
    private static final Path CASES = Path.of("src", "test", "resources", "shapes");
    private static final Pattern TOLD = Pattern.compile(
            "# focus: (.+)\n# path: (.+)\n# severity: (Violation|Warning|Info)\n# vi: (.+)\n# en: (.+)\n");
    private static final Pattern PREFIX = Pattern.compile("\\w+:");

    /** All cases that are valid, or all that are invalid, of all files of shapes. */
    static List<ShapeCase> all(String kind) {
        try (Stream<Path> files = Files.walk(CASES)) {
            return files.filter(file -> CASES.relativize(file).toString().matches("[^/]+/" + kind + "/[^/]+\\.ttl"))
                    .sorted()
                    .map(ShapeCase::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ShapeCase read(Path file) {
        try {
            return new ShapeCase(file, Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The file of shapes that it is for, without its ending. */
    String shapes() {
        return String.valueOf(CASES.relativize(file).getName(0));
    }

    String name() {
        return file.getFileName().toString().replace(".ttl", "");
    }

    Graph graph() {
        Graph graph = GraphFactory.createDefaultGraph();
        RDFParser.create()
                .source(new StringReader(text))
                .base(Iri.ENTITIES)
                .lang(Lang.TURTLE)
                // Some cases have texts that are no values of their datatype.
                .errorHandler(ErrorHandlerFactory.errorHandlerStrictNoLogging)
                .checking(false)
                .parse(graph);
        return graph;
    }

    /** What is to be told of it, in any order. */
    List<Shapes.Result> expected() {
        return TOLD.matcher(text).results().map(ShapeCase::result).toList();
    }

    private static Shapes.Result result(MatchResult told) {
        String path =
                told.group(2).equals("-") ? "" : PREFIX.matcher(told.group(2)).replaceAll("");
        return new Shapes.Result(
                NodeFactory.createURI(
                        URI.create(Iri.ENTITIES).resolve(told.group(1)).toString()),
                path,
                Severity.valueOf(told.group(3).toUpperCase(Locale.ROOT)),
                told.group(4),
                told.group(5));
    }

    @Override
    public String toString() {
        return CASES.relativize(file).toString();
    }
}
