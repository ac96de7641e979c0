package org.ketnoi.expertise;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An assertion as it is weighed: with its level and its evidence at hand, and with the numbers of its expert and its
 * field. When one of them changes, another claim takes its place, so that what was worked out of it stays right. Equals
 * itself only. Safe for use by many threads.
 */
final class Claim {
    private final Assertion assertion;
    private final int expert;
    private final int field;
    private final double level;
    private final List<Evidence> evidence;

    /** Without a lock: at worst it is worked out once more. */
    private @Nullable Weighed last;

    /**
     * @param expert number in {@link Standing}
     * @param field number in {@link Standing}
     * @param level what the level counts, in [0,1]
     * @param evidence in the order of the assertion's, without what is not known
     */
    Claim(Assertion assertion, int expert, int field, double level, List<Evidence> evidence) {
        this.assertion = assertion;
        this.expert = expert;
        this.field = field;
        this.level = level;
        this.evidence = List.copyOf(evidence);
    }

    private record Weighed(Worth by, double worth) {}

    Assertion assertion() {
        return assertion;
    }

    int expert() {
        return expert;
    }

    int field() {
        return field;
    }

    double level() {
        return level;
    }

    List<Evidence> evidence() {
        return evidence;
    }

    /** In [0,1]. Remembered for whoever asked last. */
    double worth(Worth by) {
        Weighed told = last;
        if (told == null || told.by != by) {
            told = new Weighed(by, by.of(this));
            last = told;
        }
        return told.worth;
    }
}
