package org.ketnoi.ontology;

import java.util.Locale;
import org.apache.jena.graph.Node;
import org.apache.jena.shacl.vocabulary.SHACL;

/** How much it matters that something is not as a shape wants it; the gravest first. */
public enum Severity {
    /** Data that has it is refused. */
    VIOLATION,
    /** It is told; the data is taken all the same. */
    WARNING,
    /** Good to know. */
    INFO;

    static Severity of(Node level) {
        if (level.equals(SHACL.Warning)) {
            return WARNING;
        }
        return level.equals(SHACL.Info) ? INFO : VIOLATION;
    }

    /** As in JSON and in keys of texts. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
