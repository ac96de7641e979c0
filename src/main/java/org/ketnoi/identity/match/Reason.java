package org.ketnoi.identity.match;

/**
 * One piece of evidence for or against two being the same.
 *
 * @param points natural logarithm of how much more likely it is when they are the same than when they are not
 * @param detail the words, country or id that it is about
 */
public record Reason(Code code, double points, String detail) {

    /** What kinds of evidence there are; each has a text for people, {@code identity.reason.<code>}. */
    public enum Code {
        SAME_RECORD,
        SAME_ID,
        DIFFERENT_ID,
        SAME_WEBSITE,
        SAME_NAME,
        COMMON_WORDS,
        SPELLING,
        MISSING_WORDS,
        OTHER_KIND,
        OTHER_NUMBER,
        GENERIC_NAME,
        WORD_ORDER,
        ACRONYM,
        ACRONYM_ALONE,
        OTHER_ACRONYM,
        SAME_COUNTRY,
        OTHER_COUNTRY,
        SAME_PLACE,
        OTHER_PLACE,
        SAME_TIE,
        PERSON_NAME,
        PERSON_NAME_ORDER,
        PERSON_NAME_PART,
        PERSON_NAME_ALONE,
        ALMOST_EQUAL_CANDIDATES
    }
}
