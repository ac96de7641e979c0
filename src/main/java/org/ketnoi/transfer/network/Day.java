package org.ketnoi.transfer.network;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntConsumer;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * How facts are seen on a date: which of them hold, between whom, and at what cost. What a department of another day had
 * is told of those of the date, and so is what lies in a unit of another day. Immutable.
 *
 * @param refused ends between which there is no link, whatever is stated
 */
record Day(Facts facts, LocalDate date, Moves moves, Reliability reliability, Set<Ends> refused) {
    Day(Facts facts, LocalDate date, Moves moves, Reliability reliability) {
        this(facts, date, moves, reliability, Set.of());
    }

    /**
     * A link of the date, made of one or more that were stated.
     *
     * @param evidence numbers of the pieces that support it
     * @param cost in millionths
     */
    @SuppressWarnings("ArrayRecordComponent")
    record Seen(Relation relation, Terms terms, int[] evidence, int cost) {}

    /** The same day, told by other facts under which the same departments and units stand for the same. */
    Day of(Facts others, Set<Ends> othersRefused) {
        return new Day(others, date, moves, reliability, othersRefused);
    }

    /** The link of a relation between two nodes of the date; of a membership {@code one} is the party. */
    Optional<Seen> find(int one, int other, Relation relation) {
        return canBeLinked(one, other, relation)
                ? seen(
                        relation,
                        numbers(one, other, relation).stream()
                                .map(facts.links()::get)
                                .toList())
                : Optional.empty();
    }

    /** Whether both are of the right kind, and a link of them is not refused. Whether they can talk is a question of the case. */
    boolean canBeLinked(int one, int other, Relation relation) {
        Nodes nodes = facts.nodes();
        if (one == other
                || !nodes.role(one).isParty()
                || !refused.isEmpty() && refused.contains(Ends.of(one, other, relation))) {
            return false;
        }
        return relation.connector()
                .map(role -> nodes.role(other) == role)
                .orElseGet(() -> nodes.role(other).isParty());
    }

    /** The numbers of the links stated of two nodes, or of those for which they stand, that hold on the date. */
    List<Integer> numbers(int one, int other, Relation relation) {
        boolean turned = !relation.isMembership() && countOf(other) < countOf(one);
        int near = turned ? other : one;
        int far = turned ? one : other;
        List<Integer> stated = new ArrayList<>();
        Links links = facts.links();
        for (int origin : relation.isMemory() ? moves.origins(near) : List.of(near)) {
            links.forEachOf(origin, link -> {
                if (links.relation(link) == relation
                        && moves.stands(far, links.opposite(origin, link))
                        && holds(relation, links.terms(link))) {
                    stated.add(link);
                }
            });
        }
        return stated;
    }

    /**
     * The other ends that links of a relation have on the date, of those in which a node is or which stand for it.
     *
     * @param serving which links count by their terms
     */
    void forEachEnd(int node, Relation relation, Predicate<Terms> serving, IntConsumer use) {
        for (int origin : moves.origins(node)) {
            facts.links().forEachOf(origin, link -> {
                if (facts.links().relation(link) == relation) {
                    RawLink raw = facts.links().get(link);
                    if (holds(raw) && serving.test(raw.terms())) {
                        moves.of(raw.opposite(origin)).forEach(use::accept);
                    }
                }
            });
        }
    }

    private int countOf(int node) {
        return moves.origins(node).stream().mapToInt(facts.links()::countOf).sum();
    }

    boolean holds(RawLink link) {
        return holds(link.relation(), link.terms());
    }

    boolean holds(Relation relation, Terms terms) {
        return relation.isMemory()
                ? !date.isBefore(terms.validity().from())
                : terms.validity().covers(date);
    }

    /**
     * What links of one relation between the same nodes of the date come to. Ties are one tie with the evidence of all; of
     * memberships the one counts that can be relied on most.
     */
    Optional<Seen> seen(Relation relation, List<RawLink> stated) {
        if (stated.size() < 2) {
            return stated.stream().findFirst().map(link -> seen(link.relation(), link.terms(), link.evidence()));
        }
        Terms terms = stated.stream().map(RawLink::terms).reduce(Terms::or).orElseThrow();
        return relation.isMemory()
                ? Optional.of(seen(relation, terms, joined(stated)))
                : stated.stream()
                        .map(link -> seen(relation, terms, link.evidence()))
                        .min(Comparator.comparingInt(Seen::cost));
    }

    private Seen seen(Relation relation, Terms terms, int[] evidence) {
        return new Seen(relation, terms, evidence, reliability.cost(relation, doubt(evidence)));
    }

    /** The evidence of all; registers count only where nothing else is named. */
    private int[] joined(List<RawLink> stated) {
        int[] all = stated.stream()
                .flatMapToInt(link -> Arrays.stream(link.evidence()))
                .distinct()
                .sorted()
                .toArray();
        int[] named = IntStream.of(all)
                .filter(piece -> !facts.evidence().isRegister(piece))
                .toArray();
        return named.length == 0 ? all : named;
    }

    /** What pieces of evidence leave to doubt together. */
    double doubt(int[] evidence) {
        double doubt = 1;
        for (int piece : evidence) {
            doubt *= facts.evidence().doubt(piece, reliability, date);
        }
        return doubt;
    }
}
