package org.ketnoi.bench.rank;

import java.util.List;
import java.util.Optional;

/** Whether an answer is right. */
interface Check {
    /** What is wrong with the first thing of it that is wrong; empty when all is right. */
    Optional<String> wrong(Asked asked, List<Ranked> answer);

    /** The first place where two answers are not the same. */
    static Optional<String> difference(List<Ranked> answer, List<Ranked> expected) {
        for (int i = 0; i < Math.min(answer.size(), expected.size()); i++) {
            if (!answer.get(i).isSame(expected.get(i))) {
                return Optional.of("place " + (i + 1) + ": " + answer.get(i) + " instead of " + expected.get(i));
            }
        }
        return answer.size() == expected.size()
                ? Optional.empty()
                : Optional.of(answer.size() + " instead of " + expected.size());
    }
}
