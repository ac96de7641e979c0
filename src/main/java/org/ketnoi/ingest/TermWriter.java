package org.ketnoi.ingest;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/**
 * Statements in bytes. Properties, datatypes, languages and sheets, of which a file has few, are written as numbers of a
 * list that is kept in memory; a term is a letter for its kind and its text.
 */
final class TermWriter {
    static final int IRI = 'i';
    static final int TEXT = 't';
    static final int TAGGED = 'l';
    static final int TYPED = 'd';

    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<String> words = new ArrayList<>();

    void write(Triple triple, Place place, DataOutputStream out) throws IOException {
        term(triple.getSubject(), out);
        out.writeInt(number(triple.getPredicate().getURI()));
        term(triple.getObject(), out);
        out.writeInt(number(place.sheet()));
        out.writeInt(place.row());
        out.writeShort(place.column());
    }

    private void term(Node node, DataOutputStream out) throws IOException {
        if (node.isURI()) {
            out.writeByte(IRI);
            text(node.getURI(), out);
        } else if (!node.getLiteralLanguage().isEmpty()) {
            out.writeByte(TAGGED);
            out.writeInt(number(node.getLiteralLanguage()));
            text(node.getLiteralLexicalForm(), out);
        } else if (node.getLiteralDatatype().equals(org.apache.jena.datatypes.xsd.XSDDatatype.XSDstring)) {
            out.writeByte(TEXT);
            text(node.getLiteralLexicalForm(), out);
        } else {
            out.writeByte(TYPED);
            out.writeInt(number(node.getLiteralDatatypeURI()));
            text(node.getLiteralLexicalForm(), out);
        }
    }

    private int number(String word) {
        return numbers.computeIfAbsent(word, fresh -> {
            words.add(fresh);
            return words.size() - 1;
        });
    }

    String word(int number) {
        return words.get(number);
    }

    private static void text(String text, DataOutputStream out) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }
}
