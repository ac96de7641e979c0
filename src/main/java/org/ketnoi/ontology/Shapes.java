package org.ketnoi.ontology;

import java.util.Comparator;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.shacl.vocabulary.SHACL;
import org.apache.jena.sparql.path.Path;
import org.jspecify.annotations.Nullable;

/** The SHACL shapes that every import has to meet. */
public final class Shapes {
    /** The name under which they are published. */
    public static final String GRAPH = "https://w3id.org/ketnoi/shapes";

    private static final Pattern LOCAL_NAME = Pattern.compile("[/#]([^/#<>]+)>");

    private final org.apache.jena.shacl.Shapes shapes;
    private final Graph graph;

    Shapes(Graph graph) {
        this.graph = graph;
        this.shapes = org.apache.jena.shacl.Shapes.parse(graph);
    }

    /** As they are published: no part is without a name. */
    Graph named() {
        return ShapeNames.named(graph);
    }

    /**
     * What a thing lacks or has wrong.
     *
     * @param path local name of the property, {@code area|country} where one of several is meant; empty when the thing
     *     as a whole is meant
     * @param vietnamese the shape's message in Vietnamese, or its only one
     */
    public record Result(Node focus, String path, Severity severity, String vietnamese, String english) {}

    /** What in a graph is not as the shapes want it, each once, ordered by thing and property. */
    public List<Result> check(Graph data) {
        return ShaclValidator.get().validate(shapes, data).getEntries().stream()
                .map(this::result)
                .distinct()
                .sorted(Comparator.comparing((Result result) -> result.focus.toString())
                        .thenComparing(Result::path)
                        .thenComparing(Result::english))
                .toList();
    }

    private Result result(ReportEntry entry) {
        return new Result(
                entry.focusNode(),
                path(entry.resultPath()),
                Severity.of(entry.severity().level()),
                message(entry, "vi"),
                message(entry, "en"));
    }

    private static String path(@Nullable Path path) {
        return path == null
                ? ""
                : LOCAL_NAME
                        .matcher(path.toString())
                        .results()
                        .map((MatchResult name) -> name.group(1))
                        .collect(Collectors.joining("|"));
    }

    private String message(ReportEntry entry, String language) {
        return graph.stream(entry.source(), SHACL.message, Node.ANY)
                .map(triple -> triple.getObject())
                .filter(text -> text.getLiteralLanguage().equals(language))
                .map(Node::getLiteralLexicalForm)
                .findFirst()
                .orElse(entry.message());
    }
}
