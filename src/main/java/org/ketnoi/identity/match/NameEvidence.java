package org.ketnoi.identity.match;

import java.util.ArrayList;
import java.util.List;

/** What the comparison of two names has found so far: points and reasons. */
final class NameEvidence {
    private static final int LONG = 3;

    private final List<Reason> reasons = new ArrayList<>();
    private double points;
    private double alike;
    private double all;
    private boolean distinctive;
    private int sharedTopics;
    private boolean left;
    private boolean right;
    private boolean contradicted;
    private boolean named;
    private boolean otherTopic;

    void add(Reason.Code code, double worth, String detail) {
        points += worth;
        reasons.add(new Reason(code, worth, detail));
    }

    /** A word of each name is the same thing, to this degree. */
    void shared(double weight, double degree, boolean tellsWhich) {
        alike += 2 * weight * degree;
        all += 2 * weight;
        distinctive |= tellsWhich && weight > 0;
    }

    /** A word that is neither shared by many nor a place stands in both. */
    void named() {
        named = true;
    }

    /** One says more of what it is about. */
    void otherTopic() {
        otherTopic = true;
    }

    /** A word of many stands in both. */
    void sharedTopic() {
        sharedTopics++;
    }

    /** A word stands in one of the names only. */
    void lone(double weight) {
        all += weight;
    }

    /** A word that was not to be expected stands in one of the names only; some words are never left out. */
    void unexpected(boolean inFirst, boolean isNeverLeftOut) {
        left |= inFirst;
        right |= !inFirst;
        contradicted |= isNeverLeftOut;
    }

    /**
     * Whether each name has words that the other lacks, or one has a word that is never left out; among names made of
     * places and topics every topic counts.
     */
    boolean isContradicted() {
        return contradicted || (left && right) || (otherTopic && !named);
    }

    /** Whether the names are whole and the same, and of so many common words that they hardly meet by chance. */
    boolean isLongAndWhole() {
        return !left && !right && sharedTopics >= LONG;
    }

    double points() {
        return points;
    }

    double similarity() {
        return all == 0 ? 0 : Math.min(1, alike / all);
    }

    /** Whether a word that tells which one it is stands in both. */
    boolean isDistinctive() {
        return distinctive;
    }

    List<Reason> reasons() {
        return reasons;
    }
}
