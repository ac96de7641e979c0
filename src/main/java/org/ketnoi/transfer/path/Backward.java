package org.ketnoi.transfer.path;

import java.util.Arrays;

/**
 * The search from the target backwards, by cost, carried on only as far as it is needed (Dijkstra: A Note on Two
 * Problems in Connexion with Graphs, 1959, over nodes and states; a distance of fewer steps is noted beside a cheaper
 * one of more). It counts walks, which may meet a node twice, so it never exceeds the cost of a path without loops. A row
 * is read by a cursor, the cheapest link first, so that of a long one only what is cheap enough is ever looked at.
 */
final class Backward {
    private static final int UNREAD = -1;

    /** So many links are looked at in vain before others get their turn. */
    private static final int PAUSE = 64;

    private final Network network;
    private final Rows rows;
    private final States states;
    private final Question question;
    private final Conditions conditions;
    private final int[] origins;
    private final int onlyOrigin;
    private final int most;
    private final Distances distances;
    private final Onward onward;
    private final Queue[] open;
    private final long[] least;
    private final States.StateUse noting = this::note;
    private int[] cursorEntry = new int[512];
    private int[] cursorAt = new int[512];
    private int[] cursorEnd = new int[512];
    private int cursors;
    private int nodeToNote;
    private long distanceToNote;
    private int entryToNote;
    private int weightToNote;
    private boolean hubToNote;
    private long work;

    Backward(Network network, States states, Question question, int most) {
        this.network = network;
        this.rows = network.rows();
        this.states = states;
        this.question = question;
        this.conditions = question.conditions();
        this.origins =
                question.origins().stream().mapToInt(Origin::node).sorted().toArray();
        this.onlyOrigin = origins.length == 1 ? 0 : Conditions.ANY_ORIGIN;
        this.most = most;
        this.distances = new Distances(states.count());
        this.onward = new Onward(states.count());
        this.open = new Queue[most + 1];
        for (int steps = 0; steps <= most; steps++) {
            open[steps] = new Queue();
        }
        this.least = new long[most + 1];
        for (int state = 0; state < states.count(); state++) {
            if (states.accepts(state)) {
                begin(question.target(), state, 0);
            }
        }
        noteLeast();
    }

    Distances distances() {
        return distances;
    }

    /** The links of long rows that were gone back by. */
    Onward onward() {
        return onward;
    }

    /** What is not noted yet is not nearer than this by ways of at most so many steps. */
    long least(int most) {
        return least[most];
    }

    /** Whether all ways of at most so many steps are noted. */
    boolean isDone(int most) {
        return least[most] == Long.MAX_VALUE;
    }

    private void noteLeast() {
        long before = Long.MAX_VALUE;
        for (int steps = 0; steps <= most; steps++) {
            before = open[steps].isEmpty() ? before : Math.min(before, open[steps].leastKey());
            least[steps] = before;
        }
    }

    /** Which number of steps, up to this one, has the nearest that is not noted yet. */
    private int next(int most) {
        int next = 0;
        for (int steps = 1; steps <= most; steps++) {
            if (!open[steps].isEmpty() && (open[next].isEmpty() || open[steps].leastKey() < open[next].leastKey())) {
                next = steps;
            }
        }
        return next;
    }

    /** Links looked at so far. */
    long work() {
        return work;
    }

    /** Looks at so many links more that are on ways of at most so many steps, or at all that there are. */
    void advance(int most, int links) {
        for (int i = 0; i < links && !open[next(most)].isEmpty(); i++) {
            advance(next(most));
        }
        noteLeast();
    }

    private void advance(int steps) {
        long distance = open[steps].leastKey();
        int cursor = open[steps].pop();
        work++;
        if (cursorAt[cursor] == UNREAD) {
            read(cursorEntry[cursor]);
            return;
        }
        int entry = cursorEntry[cursor];
        int to = distances.node(entry);
        int[] links = rows.links(to);
        int from = Rows.to(links, cursorAt[cursor]);
        int weight = Rows.weight(links, cursorAt[cursor]);
        if (canLead(from, to, weight, states.kindsBefore(distances.state(entry)), Distances.steps(distance))) {
            nodeToNote = from;
            distanceToNote = distance;
            entryToNote = entry;
            weightToNote = weight;
            hubToNote = rows.isHub(from);
            states.eachBefore(distances.state(entry), Weight.kind(weight), to, noting);
        }
        put(cursor, cursorAt[cursor] + 1);
    }

    private void note(int state) {
        begin(nodeToNote, state, distanceToNote);
        if (hubToNote) {
            onward.add(nodeToNote, state, entryToNote, weightToNote, distanceToNote);
        }
    }

    private boolean isAllowed(int from, int to, int weight, int steps) {
        if (from == question.target()) {
            return false;
        }
        if (!network.isConnector(from) && !isParty(from, to, steps)) {
            return false;
        }
        return !Weight.isConditional(weight) || conditions.admits(onlyOrigin, from, to, Weight.kind(weight));
    }

    private boolean isParty(int from, int to, int steps) {
        return (steps < most && conditions.admits(from) || Arrays.binarySearch(origins, from) >= 0)
                && (network.isConnector(to) || conditions.mayFollow(from, to));
    }

    /** Notes a distance; the row of the node is not read before its cheapest link's turn comes. */
    private void begin(int node, int state, long distance) {
        if (distances.note(node, state, distance)) {
            int step = network.isConnector(node) ? 0 : 1;
            int steps = Distances.steps(distance) + step;
            if (steps <= most) {
                int cursor = cursor(distances.size() - 1, UNREAD, UNREAD);
                open[steps].push(distance + Distances.of(rows.leastCost(node), step), cursor);
            }
        }
    }

    private void read(int entry) {
        int node = distances.node(entry);
        if (network.isConnector(node)) {
            int kinds = states.kindsBefore(distances.state(entry));
            for (int kind = 0; kind < Network.MOST_KINDS; kind++) {
                if ((kinds >>> kind & 1) != 0) {
                    read(entry, rows.start(node, kind), rows.end(node, kind));
                }
            }
        } else {
            read(entry, rows.start(node), rows.end(node));
        }
    }

    private void read(int entry, int from, int end) {
        if (from < end) {
            put(cursor(entry, from, end), from);
        }
    }

    private int cursor(int entry, int at, int end) {
        if (cursors == cursorEntry.length) {
            cursorEntry = Arrays.copyOf(cursorEntry, 2 * cursors);
            cursorAt = Arrays.copyOf(cursorAt, 2 * cursors);
            cursorEnd = Arrays.copyOf(cursorEnd, 2 * cursors);
        }
        cursorEntry[cursors] = entry;
        cursorAt[cursors] = at;
        cursorEnd[cursors] = end;
        return cursors++;
    }

    /** Opens the first link from there on that can lead to the cursor's state, or one before it whose turn comes later. */
    private void put(int cursor, int from) {
        int entry = cursorEntry[cursor];
        int node = distances.node(entry);
        int[] links = rows.links(node);
        int kinds = states.kindsBefore(distances.state(entry));
        int step = network.isConnector(node) ? 0 : 1;
        int steps = Distances.steps(distances.distance(entry)) + step;
        int end = cursorEnd[cursor];
        int pause = Math.min(end, from + PAUSE);
        int at = from;
        while (at < pause && !canLead(Rows.to(links, at), node, Rows.weight(links, at), kinds, steps)) {
            at++;
        }
        if (at < end) {
            cursorAt[cursor] = at;
            long distance = distances.distance(entry) + Distances.of(Weight.cost(Rows.weight(links, at)), step);
            open[steps].push(distance, cursor);
        }
    }

    private boolean canLead(int from, int to, int weight, int kinds, int steps) {
        return (kinds >>> Weight.kind(weight) & 1) != 0 && isAllowed(from, to, weight, steps);
    }
}
