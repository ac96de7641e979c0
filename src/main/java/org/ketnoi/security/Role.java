package org.ketnoi.security;

import java.util.Locale;

/** What a credential lets its holder do. Who has none is anonymous, and reads what is published. */
public enum Role {
    /** A program that brings enterprises' orders in. */
    PORTAL,
    /** Somebody who acts for units, departments, offices or other parties. */
    STEWARD,
    /** Somebody who mends the records, for whomever. */
    CURATOR,
    /** Somebody who runs the installation. */
    OPERATOR;

    /** As people and programs write it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
