package org.ketnoi.transfer.path;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * Whether there is a path at all, and one of them: from both sides, one party after another, until they meet (Pohl:
 * Bi-directional Search, 1971). Costs do not count, so it is found after a small part of what the best one takes. It looks
 * for walks. So it is exact where a walk that meets a party twice can be cut short, as it can when all who stand between
 * are in one state of the grammar; where all origins may walk the same links; and when no origin is admitted between: one
 * that could itself stand there is asked for alone. Without state, for use by many threads.
 */
public final class AnyPath {
    private final Network network;
    private final Question question;
    private final Visits forth;
    private final Visits back;
    private final List<Integer> begun = new ArrayList<>();

    private AnyPath(Network network, Question question) {
        this.network = network;
        this.question = question;
        this.forth = new Visits(question.grammar().states());
        this.back = new Visits(question.grammar().states());
    }

    /**
     * Some path of at most so many steps; none from an origin that is the target. The same each time.
     *
     * @throws IllegalArgumentException when somebody has to be passed
     */
    public static Optional<Path> find(Network network, Question question, int steps) {
        if (!question.conditions().waypoints().isEmpty()) {
            throw new IllegalArgumentException("Waypoints are not looked for");
        }
        return new AnyPath(network, question).find(steps);
    }

    private Optional<Path> find(int steps) {
        begin();
        Grammar grammar = question.grammar();
        Front first = new Front(network, question, grammar.forth(), forth, back, steps);
        Front last = new Front(network, question, grammar.back(), back, forth, steps);
        while (first.met() == Visits.NONE && last.met() == Visits.NONE) {
            if (first.isAtEnd() || last.isAtEnd() || first.done() + last.done() >= steps) {
                return Optional.empty();
            }
            if (last.work() <= first.work()) {
                last.advance();
            } else {
                advance(first);
            }
        }
        int met = first.met() != Visits.NONE ? first.met() : same(back, last.met(), forth);
        return Optional.of(path(met, same(forth, met, back)));
    }

    private void begin() {
        for (int origin = 0; origin < question.origins().size(); origin++) {
            int node = question.origins().get(origin).node();
            if (node != question.target() && forth.find(node, 0) == Visits.NONE) {
                forth.begin(node, 0);
                begun.add(origin);
            }
        }
        for (int state = 0; state < question.grammar().states(); state++) {
            if (question.grammar().accepts(state)) {
                back.begin(question.target(), state);
            }
        }
    }

    /** An origin has its entrances too. */
    private void advance(Front first) {
        int visit = first.next();
        first.advance();
        if (visit < begun.size()) {
            for (Origin.Entrance entrance :
                    question.origins().get(begun.get(visit)).entrances()) {
                if (first.met() == Visits.NONE) {
                    first.walk(visit, entrance.node(), Weight.of(entrance.kind(), entrance.cost(), false));
                }
            }
        }
    }

    private static int same(Visits from, int visit, Visits to) {
        return to.find(from.party(visit), from.state(visit));
    }

    private Path path(int first, int last) {
        List<Path.Hop> hops = new ArrayList<>();
        int at = first;
        for (; forth.before(at) != Visits.NONE; at = forth.before(at)) {
            hops.add(hop(forth.left(at), forth.party(at)));
            if (forth.over(at) != Visits.NONE) {
                hops.add(hop(forth.entered(at), forth.over(at)));
            }
        }
        Collections.reverse(hops);
        for (int to = last; back.before(to) != Visits.NONE; to = back.before(to)) {
            if (back.over(to) == Visits.NONE) {
                hops.add(hop(back.left(to), back.party(back.before(to))));
            } else {
                hops.add(hop(back.left(to), back.over(to)));
                hops.add(hop(back.entered(to), back.party(back.before(to))));
            }
        }
        long cost = hops.stream().mapToLong(Path.Hop::cost).sum();
        return new Path(begun.get(at), forth.party(at), hops, forth.steps(first) + back.steps(last), cost);
    }

    private static Path.Hop hop(int weight, int node) {
        return new Path.Hop(Weight.kind(weight), Weight.cost(weight), node);
    }
}
