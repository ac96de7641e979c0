package org.ketnoi.publish.export;

import java.io.OutputStream;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Resource;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.ValueFactory;
import org.eclipse.rdf4j.model.impl.SimpleValueFactory;
import org.eclipse.rdf4j.rio.RDFHandlerException;
import org.eclipse.rdf4j.rio.RDFWriter;
import org.eclipse.rdf4j.rio.Rio;

/**
 * Writes statements one after the other, in the order in which they are given. JSON-LD, RDF/JSON keep all of them in
 * memory until the end; all other syntaxes go out as they come. To be closed, which ends the document and not the
 * stream. One thread.
 */
public final class StatementWriter implements AutoCloseable {
    private static final ValueFactory VALUES = SimpleValueFactory.getInstance();

    private final RDFWriter writer;
    private final boolean graphs;

    private StatementWriter(RDFWriter writer, boolean graphs) {
        this.writer = writer;
        this.graphs = graphs;
    }

    /** @param prefixes for name spaces, by prefix */
    public static StatementWriter open(ExportSyntax syntax, OutputStream out, Map<String, String> prefixes) {
        RDFWriter writer = Rio.createWriter(syntax.rio(), out);
        writer.startRDF();
        prefixes.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(prefix -> writer.handleNamespace(prefix.getKey(), prefix.getValue()));
        return new StatementWriter(writer, syntax.hasGraphs());
    }

    /** The graph is told where the syntax can; a statement of the default graph has none. */
    public void write(Quad quad) {
        Resource subject = resource(quad.getSubject());
        IRI predicate = VALUES.createIRI(quad.getPredicate().getURI());
        Value object = value(quad.getObject());
        boolean named = graphs && quad.getGraph() != null && !quad.isDefaultGraph();
        writer.handleStatement(
                named
                        ? VALUES.createStatement(subject, predicate, object, resource(quad.getGraph()))
                        : VALUES.createStatement(subject, predicate, object));
    }

    private static Resource resource(Node node) {
        return node.isURI() ? VALUES.createIRI(node.getURI()) : VALUES.createBNode(node.getBlankNodeLabel());
    }

    private static Value value(Node node) {
        if (!node.isLiteral()) {
            return resource(node);
        }
        String text = node.getLiteralLexicalForm();
        return node.getLiteralLanguage().isEmpty()
                ? VALUES.createLiteral(text, VALUES.createIRI(node.getLiteralDatatypeURI()))
                : VALUES.createLiteral(text, node.getLiteralLanguage());
    }

    /** @throws RDFHandlerException when the document could not be ended */
    @Override
    public void close() {
        writer.endRDF();
    }
}
