package org.ketnoi.bench.rank;

import java.util.List;

/** What the right answer is: computed from the world, without an index and without any system. */
interface Reference {
    List<Ranked> answer(Asked asked);
}
