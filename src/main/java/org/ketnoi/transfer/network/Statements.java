package org.ketnoi.transfer.network;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import java.util.function.IntUnaryOperator;
import org.ketnoi.graph.Iri;

/**
 * The rows of the question that reads one relation, as numbers. Several can be about the same two nodes: they become one
 * link. One thread.
 */
final class Statements {
    private static final int COLUMNS = 7;
    static final int ALWAYS = Integer.MIN_VALUE;
    static final int NEVER = Integer.MAX_VALUE;

    private final Relation relation;
    private int[] cells = new int[COLUMNS * 256];
    private int rows;

    Statements(Relation relation) {
        this.relation = relation;
    }

    /**
     * Notes a row of the relation's question.
     *
     * @param one number for now of the party, or of the first of two
     * @param other likewise of the other end
     * @param field the number of a field, or a negative one when the row does not limit it
     * @param evidence the number for now of a piece, or a negative one; so {@code run}
     */
    void add(int one, int other, int from, int until, int field, int evidence, int run) {
        if (COLUMNS * (rows + 1) > cells.length) {
            cells = Arrays.copyOf(cells, Math.addExact(cells.length, cells.length / 2 / COLUMNS * COLUMNS));
        }
        int[] cell = {one, other, from, until, field, evidence, run};
        System.arraycopy(cell, 0, cells, COLUMNS * rows++, COLUMNS);
    }

    /** A day as a number. */
    static int day(LocalDate date) {
        return date.equals(LocalDate.MIN) ? ALWAYS : date.equals(LocalDate.MAX) ? NEVER : (int) date.toEpochDay();
    }

    private static LocalDate date(int day) {
        return day == ALWAYS ? LocalDate.MIN : day == NEVER ? LocalDate.MAX : LocalDate.ofEpochDay(day);
    }

    /**
     * The links that the rows tell of, in the order of their ends; a node is never linked to itself.
     *
     * @param node the last number of a node by the one for now, of {@code nodes} nodes
     * @param evidence likewise of a piece of evidence
     * @param field the field of a number
     */
    void links(
            IntUnaryOperator node,
            int nodes,
            IntUnaryOperator evidence,
            IntFunction<Iri> field,
            Consumer<RawLink> use) {
        int[] one = new int[rows];
        int[] other = new int[rows];
        for (int row = 0; row < rows; row++) {
            int first = node.applyAsInt(cell(row, 0));
            int second = node.applyAsInt(cell(row, 1));
            boolean turned = !relation.isMembership() && second < first;
            one[row] = turned ? second : first;
            other[row] = turned ? first : second;
        }
        int[] order = PairOrder.of(one, other, nodes);
        for (int from = 0, to; from < rows; from = to) {
            int first = order[from];
            to = from + 1;
            while (to < rows && one[order[to]] == one[first] && other[order[to]] == other[first]) {
                to++;
            }
            if (one[first] != other[first]) {
                int[] same = Arrays.copyOfRange(order, from, to);
                use.accept(
                        new RawLink(one[first], other[first], relation, terms(same, field), support(same, evidence)));
            }
        }
    }

    private int cell(int row, int column) {
        return cells[COLUMNS * row + column];
    }

    /** From the earliest beginning to the latest end; one row without a field is enough to serve any. */
    private Terms terms(int[] same, IntFunction<Iri> field) {
        int from = NEVER;
        int until = ALWAYS;
        boolean any = false;
        Set<Iri> fields = new HashSet<>();
        for (int row : same) {
            from = Math.min(from, cell(row, 2));
            until = Math.max(until, cell(row, 3));
            any |= cell(row, 4) < 0;
            if (!any) {
                fields.add(field.apply(cell(row, 4)));
            }
        }
        return new Terms(new Fact.Validity(date(from), date(until)), any ? Set.of() : fields);
    }

    /** The evidence that is named, else the import runs that state it. */
    private int[] support(int[] same, IntUnaryOperator evidence) {
        int[] named = pieces(same, 5, evidence);
        return named.length == 0 ? pieces(same, 6, evidence) : named;
    }

    private int[] pieces(int[] same, int column, IntUnaryOperator evidence) {
        return Arrays.stream(same)
                .map(row -> cell(row, column))
                .filter(piece -> piece >= 0)
                .map(evidence)
                .distinct()
                .toArray();
    }
}
