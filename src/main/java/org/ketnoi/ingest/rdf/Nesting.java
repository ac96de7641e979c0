package org.ketnoi.ingest.rdf;

import java.nio.charset.StandardCharsets;

/**
 * How deep brackets nest in a text: parsers recurse as deep, and a stack has an end. Brackets in strings, names and
 * comments open nothing. One text, one thread.
 */
final class Nesting {
    private static final String LONG = "\"\"\"";
    private static final String LONG_SINGLE = "'''";

    private final String text;
    private final boolean json;
    private int at;
    private int depth;
    private int deepest;

    private Nesting(byte[] text, boolean json) {
        // Every byte is a character: brackets and quotes are ASCII in all the encodings that are read.
        this.text = new String(text, StandardCharsets.ISO_8859_1);
        this.json = json;
    }

    /** Of Turtle and its relatives. */
    static int ofTurtle(byte[] text) {
        return new Nesting(text, false).scan();
    }

    /** Of JSON, which has neither comments nor names in angle brackets. */
    static int ofJson(byte[] text) {
        return new Nesting(text, true).scan();
    }

    private int scan() {
        while (at < text.length()) {
            char character = text.charAt(at);
            switch (character) {
                case '[', '{', '(' -> deepest = Math.max(deepest, ++depth);
                case ']', '}', ')' -> depth--;
                case '"' -> skipString(LONG, '"');
                case '\'' -> skipTurtle(() -> skipString(LONG_SINGLE, '\''));
                case '#' -> skipTurtle(() -> skipTo("\n"));
                case '<' -> skipTurtle(() -> skipTo(">"));
                default -> {
                    // Any other character neither opens nor closes.
                }
            }
            at++;
        }
        return deepest;
    }

    private void skipTurtle(Runnable skip) {
        if (!json) {
            skip.run();
        }
    }

    private void skipTo(String end) {
        int found = text.indexOf(end, at);
        at = found < 0 ? text.length() : found;
    }

    private void skipString(String longQuote, char quote) {
        boolean isLong = !json && text.startsWith(longQuote, at);
        at += isLong ? longQuote.length() : 1;
        while (at < text.length()) {
            char character = text.charAt(at);
            if (character == '\\') {
                at++;
            } else if (isLong && text.startsWith(longQuote, at)) {
                at += longQuote.length() - 1;
                return;
            } else if (!isLong && (character == quote || character == '\n')) {
                return;
            }
            at++;
        }
    }
}
