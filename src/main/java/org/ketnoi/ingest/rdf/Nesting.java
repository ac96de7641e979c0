package org.ketnoi.ingest.rdf;

/** How deep brackets nest in a text: parsers recurse as deep, and a stack has an end. */
final class Nesting {
    private Nesting() {}

    /** Brackets within quoted strings do not count; an escaped quote does not end a string. */
    static int depth(byte[] text) {
        int depth = 0;
        int deepest = 0;
        boolean quoted = false;
        for (int i = 0; i < text.length; i++) {
            switch (text[i]) {
                case '\\' -> i++;
                case '"' -> quoted = !quoted;
                case '[', '{', '(' -> deepest = quoted ? deepest : Math.max(deepest, ++depth);
                case ']', '}', ')' -> depth -= quoted ? 0 : 1;
                default -> {
                    // Any other byte neither opens nor closes.
                }
            }
        }
        return deepest;
    }
}
