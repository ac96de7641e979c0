package org.ketnoi.bench.rdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.time.LocalDate;
import org.ketnoi.graph.Iri;

/** Writes N-Triples, one thing after another. One thread. */
final class Triples {
    private static final String XSD = "http://www.w3.org/2001/XMLSchema#";
    private static final String TYPE = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type";
    private static final String LABEL = "http://www.w3.org/2000/01/rdf-schema#label";

    private final Writer out;
    private String subject = "";
    private long count;

    Triples(Writer out) {
        this.out = out;
    }

    long count() {
        return count;
    }

    /** What follows is said of this thing. */
    Triples about(Iri thing) {
        subject = "<" + thing + "> <";
        return this;
    }

    Triples is(String className) {
        return iri(TYPE, Iri.ONTOLOGY + className);
    }

    /** Its name in both languages. */
    Triples named(String vietnamese, String english) {
        return text(LABEL, vietnamese, "vi").text(LABEL, english, "en");
    }

    Triples link(String term, Iri object) {
        return iri(Iri.ONTOLOGY + term, object.value());
    }

    Triples concept(String term, String scheme, String key) {
        return link(term, Iri.concept(scheme, key));
    }

    Triples iri(String property, String object) {
        return line(property, "<" + object + ">");
    }

    Triples text(String property, String value, String language) {
        return line(property, "\"" + value + "\"@" + language);
    }

    Triples plain(String property, String value) {
        return line(property, "\"" + value + "\"");
    }

    Triples date(String property, LocalDate date) {
        return line(property, "\"" + date + "\"^^<" + XSD + "date>");
    }

    Triples decimal(String term, String value) {
        return line(Iri.ONTOLOGY + term, "\"" + value + "\"^^<" + XSD + "decimal>");
    }

    Triples flag(String term, boolean value) {
        return line(Iri.ONTOLOGY + term, "\"" + value + "\"^^<" + XSD + "boolean>");
    }

    private Triples line(String property, String object) {
        try {
            out.write(subject);
            out.write(property);
            out.write("> ");
            out.write(object);
            out.write(" .\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        count++;
        return this;
    }
}
