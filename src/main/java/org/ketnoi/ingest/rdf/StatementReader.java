package org.ketnoi.ingest.rdf;

import java.util.HashMap;
import java.util.Map;
import org.apache.jena.datatypes.TypeMapper;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.eclipse.rdf4j.model.BNode;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.rio.ParseLocationListener;
import org.eclipse.rdf4j.rio.helpers.AbstractRDFHandler;
import org.ketnoi.graph.Iri;
import org.ketnoi.graph.Text;
import org.ketnoi.ingest.Finding;
import org.ketnoi.ingest.Staging;

/**
 * Rio's statements into the staging. Text is composed (NFC), a blank node gets a name from the file's digest, so that
 * the same file always gives the same names; a named graph must be in our own space.
 */
final class StatementReader extends AbstractRDFHandler implements ParseLocationListener {
    private static final String OUR_SPACE = "https://w3id.org/ketnoi/";

    private final Staging staging;
    private final String digest;
    private final Map<String, Integer> blanks = new HashMap<>();
    private int line;

    StatementReader(Staging staging, String digest) {
        this.staging = staging;
        this.digest = digest;
    }

    @Override
    public void parseLocationUpdate(long lineNumber, long columnNumber) {
        line = Math.toIntExact(Math.max(0, lineNumber));
    }

    @Override
    public void handleStatement(Statement statement) {
        if (statement.getContext() != null
                && !statement.getContext().stringValue().startsWith(OUR_SPACE)) {
            staging.report(
                    Finding.of(line, "", "foreign-graph", statement.getContext().stringValue()));
        }
        staging.add(
                Triple.create(
                        node(statement.getSubject()), node(statement.getPredicate()), node(statement.getObject())),
                line);
    }

    private Node node(Value value) {
        return switch (value) {
            case IRI iri -> NodeFactory.createURI(iri.stringValue());
            case BNode blank -> NodeFactory.createURI(unnamed(blank));
            case Literal literal -> literal(literal);
            default -> throw new IllegalArgumentException("Not a term of RDF 1.1: " + value);
        };
    }

    /** Numbered in the order of the file: the parser's own names are different each time. */
    private String unnamed(BNode blank) {
        int number = blanks.computeIfAbsent(blank.getID(), id -> blanks.size() + 1);
        return Iri.ENTITIES + "unnamed/" + digest.substring(0, 12) + "-" + number;
    }

    private static Node literal(Literal literal) {
        String text = Text.composed(literal.getLabel());
        return literal.getLanguage()
                .map(language -> NodeFactory.createLiteralLang(text, language))
                .orElseGet(() -> NodeFactory.createLiteralDT(
                        text,
                        TypeMapper.getInstance()
                                .getSafeTypeByName(literal.getDatatype().stringValue())));
    }
}
