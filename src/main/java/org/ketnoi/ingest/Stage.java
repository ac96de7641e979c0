package org.ketnoi.ingest;

import java.util.Locale;

/** How far an import has come, in this order. */
public enum Stage {
    /** Statements are taken from the files. */
    READ,
    /** They are checked, and compared with the records. */
    CHECK,
    /** They are written into the records. */
    WRITE,
    /** What may be seen of them is published. */
    PUBLISH;

    /** As people and programs write it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
