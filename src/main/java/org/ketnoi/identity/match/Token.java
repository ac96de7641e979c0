package org.ketnoi.identity.match;

/**
 * A word of a name, or a phrase that stands for one.
 *
 * @param key equal for all ways of writing it, and for its translations when it is a shared word
 * @param marked the word with its marks, for names that are both marked
 * @param written as people read it
 */
record Token(String key, String marked, String written, Kind kind) {
    /** A phrase that is written in many ways. */
    Token(String key, String written, Kind kind) {
        this(key, key, written, kind);
    }

    /** What a word tells: what sort of thing it is, what it is about, where, a number, or which one it is. */
    enum Kind {
        KIND,
        TOPIC,
        PLACE,
        COUNTRY,
        NUMBER,
        WORD
    }

    /** Whether many bear the word, so that it does not tell which one is meant. */
    boolean isShared() {
        return kind == Kind.KIND || kind == Kind.TOPIC || kind == Kind.COUNTRY;
    }
}
