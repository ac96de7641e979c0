package org.ketnoi.matching;

/** How a criterion ends for a pair. */
public enum Outcome {
    MET("met"),
    PARTLY("partly"),
    UNMET("unmet"),
    /** It cannot be judged by what is published. */
    UNKNOWN("unknown"),
    /** The order does not ask for it: nothing is held against anybody. */
    NOT_ASKED("notAsked");

    private final String word;

    Outcome(String word) {
        this.word = word;
    }

    public String word() {
        return word;
    }
}
