package org.ketnoi.bench.quality;

import java.util.Map;

/**
 * A question with its judged answers.
 *
 * @param id unique in its set
 * @param group questions of one need, field or thing, which are not independent of each other
 * @param kind how it is asked, such as {@code paragraph}
 * @param language of the words, or empty
 * @param text words, or the id of what is asked about: {@code field/weaving}, {@code order/o-0001}
 * @param judged short id to grade, 1 to 3; all others have 0
 */
record Question(String id, String group, String kind, String language, String text, Map<String, Integer> judged) {
    Question {
        judged = Map.copyOf(judged);
        if (judged.isEmpty()) {
            throw new IllegalArgumentException("Nothing is right for " + id);
        }
        if (judged.values().stream().anyMatch(grade -> grade < 1 || grade > 3)) {
            throw new IllegalArgumentException("Grade out of range [1..3] for " + id);
        }
    }

    Half half() {
        return Half.of(group);
    }

    int grade(String answer) {
        return judged.getOrDefault(answer, 0);
    }

    /** 2; where nothing is that good, 1. */
    int rightFrom() {
        return judged.values().stream().anyMatch(grade -> grade >= 2) ? 2 : 1;
    }
}
