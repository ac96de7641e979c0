package org.ketnoi.ingest;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.ketnoi.graph.Iri;
import org.ketnoi.ontology.Severity;

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

    /** What is wrong or to be looked at; notes are {@link #notes}. */
    public static List<String> findings(Staging staging) {
        return findings(staging.findings());
    }

    /** {@code 3 field bad-date [x]}; a dash stands for no column. Without notes. */
    public static List<String> findings(List<Finding> findings) {
        return lines(findings.stream().filter(finding -> finding.severity() != Severity.INFO));
    }

    /** What is only said. */
    public static List<String> notes(Staging staging) {
        return lines(staging.findings().stream().filter(finding -> finding.severity() == Severity.INFO));
    }

    /** As {@link #findings(Staging)}, by cell: {@code C3 bad-date [x]}; the row where there is no cell. */
    public static List<String> cells(Staging staging) {
        return staging.findings().stream()
                .filter(finding -> finding.severity() != Severity.INFO)
                .map(finding -> finding.place().cell().orElse(Integer.toString(finding.row())) + " " + finding.code()
                        + " " + finding.values())
                .toList();
    }

    private static List<String> lines(Stream<Finding> findings) {
        return findings.map(finding -> "%d %s %s %s"
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
