package org.ketnoi.graph;

import java.util.Optional;
import java.util.regex.Pattern;

/** The name of a thing, absolute. Its order is that of its text. */
public record Iri(String value) implements Comparable<Iri> {

    /** Namespace of the ontology's terms, prefix {@code kn:}. */
    public static final String ONTOLOGY = "https://w3id.org/ketnoi/ontology#";

    /** Under it every entity has its name: {@code <type>/<key>}. */
    public static final String ENTITIES = "https://w3id.org/ketnoi/id/";

    /** Under it every concept has its name: {@code <scheme>/<key>}. */
    public static final String SCHEMES = "https://w3id.org/ketnoi/scheme/";

    /** What a key looks like, in an IRI and in a spreadsheet's first column. */
    public static final Pattern KEY = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]*");

    private static final String NOT_IN_A_NAME = "<>\"{}|\\^`\u007f";

    public Iri {
        if (!isAbsolute(value)) {
            throw new IllegalArgumentException("Not an absolute IRI: " + value);
        }
    }

    public static Iri of(String value) {
        return new Iri(value);
    }

    /** The IRI that a text is, if it is one. */
    public static Optional<Iri> find(String text) {
        return isAbsolute(text) ? Optional.of(new Iri(text)) : Optional.empty();
    }

    /** A scheme as RFC 3986 (3.1) has it, and nothing that RFC 3987 forbids. By hand: names are made by the million. */
    private static boolean isAbsolute(String text) {
        int colon = text.indexOf(':');
        if (colon < 1 || !isLetter(text.charAt(0))) {
            return false;
        }
        for (int i = 1; i < colon; i++) {
            char one = text.charAt(i);
            if (!isLetter(one) && !(one >= '0' && one <= '9') && one != '+' && one != '.' && one != '-') {
                return false;
            }
        }
        for (int i = colon + 1; i < text.length(); i++) {
            char one = text.charAt(i);
            if (one <= ' ' || one < 128 && NOT_IN_A_NAME.indexOf(one) >= 0) {
                return false;
            }
        }
        return true;
    }

    private static boolean isLetter(char one) {
        return one >= 'a' && one <= 'z' || one >= 'A' && one <= 'Z';
    }

    /** The entity of a type (singular, as in IRIs) with a key. */
    public static Iri entity(String type, String key) {
        return new Iri(ENTITIES + type + "/" + key);
    }

    /** The concept of a scheme with a key. */
    public static Iri concept(String scheme, String key) {
        return new Iri(SCHEMES + scheme + "/" + key);
    }

    /** A term of the ontology. */
    public static Iri term(String localName) {
        return new Iri(ONTOLOGY + localName);
    }

    /** The last part of the name: {@code e-0012}, {@code Enterprise}. */
    public String key() {
        int cut = Math.max(value.lastIndexOf('/'), value.lastIndexOf('#'));
        return value.substring(cut + 1);
    }

    /** The last two parts, {@code enterprise/e-0012}, for our own entities and concepts; else the whole name. */
    public String shortName() {
        if (value.startsWith(ENTITIES)) {
            return value.substring(ENTITIES.length());
        }
        return value.startsWith(SCHEMES) ? value.substring(SCHEMES.length()) : value;
    }

    /** Whether the thing is a concept of one of our schemes. */
    public boolean isConceptOf(String scheme) {
        return value.startsWith(SCHEMES + scheme + "/");
    }

    @Override
    public int compareTo(Iri other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
