package org.ketnoi.transfer.path;

/** What the search from the origins goes on with: paths begun, and what waits behind them, by the least it may come to. */
final class Agenda {
    private final Partials partials;
    private final Waiting[] waiting;
    private final Heap heap = new Heap((value, other) -> isBefore(value, other));

    /** Ways on from paths begun, told by numbers. */
    interface Waiting {
        /** The path begun that one goes on from. */
        int partial(int number);

        /** Opens the next of one's ways, whose turn is come; what is still behind it is put back. */
        void goOn(int number, long key);
    }

    Agenda(Partials partials, int sorts) {
        this.partials = partials;
        this.waiting = new Waiting[sorts];
    }

    /** Things that wait are told apart by their sort. */
    void register(int sort, Waiting things) {
        waiting[sort] = things;
    }

    boolean isEmpty() {
        return heap.isEmpty();
    }

    long leastKey() {
        return heap.leastKey();
    }

    /** Takes out what comes first; a path begun is given, what waits goes on and gives a negative number. */
    int next() {
        long key = heap.leastKey();
        int value = heap.pop();
        if (value < 0) {
            waiting[~value % waiting.length].goOn(~value / waiting.length, key);
        }
        return value;
    }

    void put(long key, int partial) {
        heap.push(key, partials.mark(partial), partial);
    }

    void put(long key, int sort, int number) {
        heap.push(key, partials.mark(waiting[sort].partial(number)), ~(number * waiting.length + sort));
    }

    private boolean isBefore(int value, int other) {
        return partials.isBefore(partial(value), partial(other));
    }

    private int partial(int value) {
        return value >= 0 ? value : waiting[~value % waiting.length].partial(~value / waiting.length);
    }
}
