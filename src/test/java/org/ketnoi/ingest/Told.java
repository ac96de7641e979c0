package org.ketnoi.ingest;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.ketnoi.graph.Iri;

/** Statements and findings as lines that a test can show: {@code expert/x-1 label "An"@vi}. */
public final class Told {
    private Told() {}

    /** What a format takes from a text. */
    public static Staging read(FileFormat format, String text) {
        return read(format, text.getBytes(StandardCharsets.UTF_8));
    }

    /** What a format takes from bytes. */
    public static Staging read(FileFormat format, byte[] bytes) {
        Staging staging = new Staging();
        format.read(new IncomingFile("input", bytes), staging);
        return staging;
    }

    public static List<String> statements(Staging staging) {
        return staging.triples().stream().map(Told::line).toList();
    }

    public static List<String> findings(Staging staging) {
        return findings(staging.findings());
    }

    /** {@code 3 field bad-value [x, date]}; a dash stands for no column. */
    public static List<String> findings(List<Finding> findings) {
        return findings.stream()
                .map(finding -> "%d %s %s %s"
                        .formatted(
                                finding.row(),
                                finding.column().isEmpty() ? "-" : finding.column(),
                                finding.code(),
                                finding.values()))
                .toList();
    }

    /** Our own names in short, properties and datatypes by their last part, {@code a} for the type. */
    public static String line(Triple triple) {
        String property = triple.getPredicate().equals(RDF.type.asNode())
                ? "a"
                : Iri.of(triple.getPredicate().getURI()).key();
        return "%s %s %s".formatted(term(triple.getSubject()), property, term(triple.getObject()));
    }

    private static String term(Node node) {
        if (node.isURI()) {
            String name = Iri.of(node.getURI()).shortName();
            return name.startsWith(Iri.ONTOLOGY) ? "kn:" + name.substring(Iri.ONTOLOGY.length()) : name;
        }
        String text = "\"" + node.getLiteralLexicalForm() + "\"";
        if (!node.getLiteralLanguage().isEmpty()) {
            return text + "@" + node.getLiteralLanguage();
        }
        String datatype = Iri.of(node.getLiteralDatatypeURI()).key();
        return datatype.equals("string") ? text : text + "^^" + datatype;
    }
}
