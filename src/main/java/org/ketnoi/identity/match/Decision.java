package org.ketnoi.identity.match;

/** What is to be done about a name and its best candidate. */
public enum Decision {
    /** They are the same, without asking anybody. */
    LINKED,
    /** A steward decides. */
    REVIEW,
    /** Nothing that is known is meant. */
    NONE
}
