package org.ketnoi.ontology;

import java.util.Comparator;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.validation.ReportEntry;

/** The SHACL shapes that every import has to meet. */
public final class Shapes {
    /** The name under which they are published. */
    public static final String GRAPH = "https://w3id.org/ketnoi/shapes";

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
     * @param vietnamese the shape's message in Vietnamese, or its only one
     */
    public record Violation(Node focus, String path, String vietnamese, String english) {}

    /** What in a graph breaks a shape, ordered by thing and property. */
    public List<Violation> check(Graph data) {
        return ShaclValidator.get().validate(shapes, data).getEntries().stream()
                .map(this::violation)
                .sorted(Comparator.comparing((Violation violation) -> violation.focus.toString())
                        .thenComparing(Violation::path)
                        .thenComparing(Violation::english))
                .toList();
    }

    private Violation violation(ReportEntry entry) {
        String path = entry.resultPath() == null ? "" : entry.resultPath().toString();
        return new Violation(entry.focusNode(), path, message(entry, "vi"), message(entry, "en"));
    }

    private String message(ReportEntry entry, String language) {
        Node source = entry.source();
        return graph.stream(source, org.apache.jena.shacl.vocabulary.SHACL.message, Node.ANY)
                .map(triple -> triple.getObject())
                .filter(text -> text.getLiteralLanguage().equals(language))
                .map(Node::getLiteralLexicalForm)
                .findFirst()
                .orElse(entry.message());
    }
}
