package org.ketnoi.bench.suggest;

import java.util.List;
import java.util.Optional;
import java.util.function.LongSupplier;
import org.ketnoi.bench.path.Stopwatch;

/** A system that has been filled with names, and can be asked. */
public interface Suggesting {
    /** So many are wanted. */
    int WANTED = 10;

    /** As in the table. */
    String name();

    /** What its answer is, in words for the table. */
    String promise();

    /** At most {@link #WANTED} names; empty when it gave up. */
    Optional<List<String>> suggest(String typed);

    /** What its answers have taken of a processor so far, in nanoseconds. */
    default LongSupplier spent() {
        return Stopwatch.HERE;
    }
}
