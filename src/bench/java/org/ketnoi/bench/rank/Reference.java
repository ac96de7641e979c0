package org.ketnoi.bench.rank;

import java.util.List;
import java.util.Optional;

/** What the right answer by the simple model is: computed from the world, without an index and without any system. */
interface Reference extends Check {
    /** All there are, best first. */
    List<Ranked> all(Asked asked);

    @Override
    default Optional<String> wrong(Asked asked, List<Ranked> answer) {
        return Check.difference(
                answer, all(asked).stream().limit(Answering.WANTED).toList());
    }
}
