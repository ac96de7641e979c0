package org.ketnoi.expertise;

import java.util.List;
import java.util.PriorityQueue;

/** Keeps the best of those found. One thread. */
final class Bests {
    private final int wanted;
    private final PriorityQueue<Found> worstFirst = new PriorityQueue<>(Found.ORDER.reversed());

    /** @param wanted above 0 */
    Bests(int wanted) {
        this.wanted = wanted;
    }

    void offer(Found found) {
        if (worstFirst.size() < wanted) {
            worstFirst.add(found);
        } else if (Found.ORDER.compare(found, worstFirst.element()) < 0) {
            worstFirst.remove();
            worstFirst.add(found);
        }
    }

    /** Whether nobody of at most that strength can come among them any more, whatever else there is to them. */
    boolean areBeyond(double strength) {
        return worstFirst.size() == wanted && Found.step(worstFirst.element().strength()) > Found.step(strength);
    }

    List<Found> inOrder() {
        return worstFirst.stream().sorted(Found.ORDER).toList();
    }
}
