package org.ketnoi.ingest.rdf;

import java.util.HashMap;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.datatypes.RDFDatatype;
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
 * the same file always gives the same names; a named graph must be in our own space. What is wrong with a term is told,
 * and reading goes on.
 */
final class StatementReader extends AbstractRDFHandler implements ParseLocationListener {
    static final int LONGEST_TEXT = 1_000_000;

    private static final String OUR_SPACE = "https://w3id.org/ketnoi/";
    private static final int SHOWN = 80;

    private final Staging staging;
    private final String digest;
    private final Map<String, Integer> blanks = new HashMap<>();
    private int line;
    private String column = "";

    StatementReader(Staging staging, String digest) {
        this.staging = staging;
        this.digest = digest;
    }

    @Override
    public void parseLocationUpdate(long lineNumber, long columnNumber) {
        line = Math.toIntExact(Math.max(0, lineNumber));
        column = columnNumber > 0 ? Long.toString(columnNumber) : "";
    }

    @Override
    public void handleStatement(Statement statement) {
        Value graph = statement.getContext();
        boolean foreign = graph != null && !graph.stringValue().startsWith(OUR_SPACE);
        if (foreign) {
            staging.report(Finding.of(line, column, "foreign-graph", graph.stringValue()));
        }
        boolean terms = Stream.of(statement.getSubject(), statement.getObject())
                .anyMatch(value -> value instanceof org.eclipse.rdf4j.model.Triple);
        if (terms) {
            staging.report(Finding.of(line, column, "statement-term"));
        } else {
            staging.add(
                    Triple.create(
                            node(statement.getSubject()), node(statement.getPredicate()), node(statement.getObject())),
                    line);
        }
    }

    private Node node(Value value) {
        return switch (value) {
            case IRI iri -> iri(iri.stringValue());
            case BNode blank -> NodeFactory.createURI(unnamed(blank));
            case Literal literal -> literal(literal);
            default -> throw new IllegalArgumentException("Not a term of RDF 1.1: " + value);
        };
    }

    private Node iri(String name) {
        if (name.startsWith(Parsing.NO_BASE)) {
            staging.report(Finding.of(line, column, "relative-iri", name.substring(Parsing.NO_BASE.length())));
        }
        return NodeFactory.createURI(name);
    }

    /** Numbered in the order of the file: the parser's own names are different each time. */
    private String unnamed(BNode blank) {
        int number = blanks.computeIfAbsent(blank.getID(), id -> blanks.size() + 1);
        return Iri.ENTITIES + "unnamed/" + digest.substring(0, 12) + "-" + number;
    }

    private Node literal(Literal literal) {
        String text = Text.composed(literal.getLabel());
        if (text.length() > LONGEST_TEXT) {
            staging.report(Finding.of(line, column, "text-too-long", Integer.toString(LONGEST_TEXT)));
        }
        if (hasLoneSurrogate(text)) {
            staging.report(Finding.of(line, column, "lone-surrogate"));
        }
        return literal.getLanguage()
                .map(language -> inLanguage(text, language))
                .orElseGet(() -> typed(text, literal.getDatatype().stringValue()));
    }

    private static boolean hasLoneSurrogate(String text) {
        return text.codePoints()
                .anyMatch(point -> point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE);
    }

    private Node inLanguage(String text, String language) {
        try {
            new Locale.Builder().setLanguageTag(language);
        } catch (IllformedLocaleException e) {
            staging.report(Finding.of(line, column, "bad-language-tag", language));
        }
        return NodeFactory.createLiteralLang(text, language);
    }

    private Node typed(String text, String name) {
        RDFDatatype datatype = TypeMapper.getInstance().getSafeTypeByName(name);
        if (!datatype.isValid(text)) {
            staging.report(Finding.of(
                    line,
                    column,
                    "ill-typed-literal",
                    shown(text),
                    Iri.find(name).map(Iri::key).orElse(name)));
        }
        return NodeFactory.createLiteralDT(text, datatype);
    }

    private static String shown(String text) {
        return text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "…";
    }
}
