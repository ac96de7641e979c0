package org.ketnoi.search;

/** Where words stand in what is published of a thing. In the index each is there as written and folded. */
public enum Part {
    /** The names by which it is shown. */
    LABELS("label"),
    /** Alternative, former, full and short names. */
    OTHER_NAMES("other"),
    /** Descriptions and definitions. */
    TEXTS("text");

    private final String field;

    Part(String field) {
        this.field = field;
    }

    String exact() {
        return field;
    }

    String folded() {
        return field + "~";
    }

    /** A whole name as one term, as written. */
    String whole() {
        return field + "=";
    }

    /** A whole name as one term, without diacritics and spaces. */
    String wholeFolded() {
        return field + "=~";
    }

    /** The beginnings of a name, as written. */
    String start() {
        return field + "^";
    }

    /** The beginnings of a name, without diacritics. */
    String startFolded() {
        return field + "^~";
    }

    /** The words of a person's name in whatever order, as written. */
    String anyOrder() {
        return field + "*";
    }

    /** The same without diacritics. */
    String anyOrderFolded() {
        return field + "*~";
    }
}
