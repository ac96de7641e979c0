package org.ketnoi.bench.rank;

import java.util.List;
import java.util.Optional;
import java.util.function.LongSupplier;
import org.ketnoi.bench.path.Stopwatch;

/** A system that has been filled, and can be asked. */
interface Answering {
    /** So many are wanted. */
    int WANTED = 20;

    /** As in the table. */
    String name();

    /** What its answer to such a question is, in words for the table. */
    String promise(Asked.Workload workload);

    /** Whether it can be asked this at all. */
    boolean isAsked(Asked.Workload workload);

    /** The best {@link #WANTED}, best first; empty when it gave up. */
    Optional<List<Ranked>> answer(Asked asked);

    /** What its answers have taken of a processor so far, in nanoseconds. */
    default LongSupplier spent() {
        return Stopwatch.HERE;
    }
}
