package org.ketnoi.ingest.rdf;

/**
 * How deep brackets nest in a text of the Turtle family: parsers recurse as deep, and a stack has an end. Brackets in
 * strings, names and comments open nothing. Takes one character after the other; one text, one thread.
 */
final class Nesting {
    private enum State {
        OUTSIDE,
        /** After one quote, or two: a string may be empty, short or long. */
        OPENING,
        SHORT,
        LONG,
        NAME,
        COMMENT
    }

    private static final int LONG_QUOTES = 3;

    private State state = State.OUTSIDE;
    private char quote;
    private int quotes;
    private boolean escaped;
    private boolean statementTerm;
    private char previous;
    private int depth;
    private int deepest;

    int deepest() {
        return deepest;
    }

    /** Whether the last two characters open a statement about which another one is made. */
    boolean isAtStatementTerm() {
        return statementTerm;
    }

    void take(char character) {
        statementTerm = false;
        if (escaped) {
            escaped = false;
        } else {
            next(character);
        }
        previous = character;
    }

    private void next(char character) {
        switch (state) {
            case OUTSIDE -> outside(character);
            case OPENING -> opening(character);
            case SHORT -> shortString(character);
            case LONG -> longString(character);
            case NAME -> {
                statementTerm = previous == '<' && character == '<';
                leaveAfter(character == '>');
            }
            case COMMENT -> leaveAfter(character == '\n' || character == '\r');
        }
    }

    private void leaveAfter(boolean end) {
        state = end ? State.OUTSIDE : state;
    }

    private void outside(char character) {
        switch (character) {
            case '[', '{', '(' -> deepest = Math.max(deepest, ++depth);
            case ']', '}', ')' -> depth = Math.max(0, depth - 1);
            case '"', '\'' -> {
                state = State.OPENING;
                quote = character;
                quotes = 1;
            }
            case '#' -> state = State.COMMENT;
            case '<' -> state = State.NAME;
            case '\\' -> escaped = true;
            default -> {
                // Any other character neither opens nor closes.
            }
        }
    }

    private void opening(char character) {
        if (character == quote) {
            quotes++;
            state = quotes == LONG_QUOTES ? State.LONG : State.OPENING;
            quotes = quotes == LONG_QUOTES ? 0 : quotes;
        } else {
            // One quote opened a string, two were an empty one.
            state = quotes == 1 ? State.SHORT : State.OUTSIDE;
            next(character);
        }
    }

    private void shortString(char character) {
        escaped = character == '\\';
        leaveAfter(character == quote || character == '\n' || character == '\r');
    }

    private void longString(char character) {
        escaped = character == '\\';
        quotes = character == quote ? quotes + 1 : 0;
        leaveAfter(quotes == LONG_QUOTES);
    }
}
