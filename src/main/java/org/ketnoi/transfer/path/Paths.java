package org.ketnoi.transfer.path;

import java.util.List;

/**
 * The best paths, in order.
 *
 * @param complete whether they are the best of all; false when the search was cut by its bound on work
 */
public record Paths(List<Path> best, boolean complete) {
    public Paths {
        best = List.copyOf(best);
    }
}
