package org.ketnoi.store.local;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ketnoi.store.Scan;

/**
 * Answers a {@link StarPlan} from the database's lists: finds the things, and goes along what is said of them in the order
 * in which it lies. Nothing is looked up for each row. One thread.
 */
final class StarReader {
    private final QuadIndexes indexes;
    private final StarPlan plan;
    private final long[] row;

    StarReader(QuadIndexes indexes, StarPlan plan) {
        this.indexes = indexes;
        this.plan = plan;
        this.row = new long[plan.variables()];
    }

    void forEach(Scan.RowReader reader) {
        Star star = plan.stars().getFirst();
        if (plan.stars().size() == 1) {
            match(star, things(star), teller(reader));
        } else {
            join(star, plan.stars().getLast(), teller(reader));
        }
    }

    /** Only of these things, ordered, of a plan that asks about one. */
    void forEach(long[] things, Scan.RowReader reader) {
        match(plan.stars().getFirst(), things, teller(reader));
    }

    private Runnable teller(Scan.RowReader reader) {
        long[] values = new long[plan.columns().length];
        return () -> {
            for (int i = 0; i < values.length; i++) {
                values[i] = row[plan.columns()[i]];
            }
            reader.read(values);
        };
    }

    /** Keeps the rows of the part with fewer things, and sets them beside those of the other. */
    private void join(Star one, Star other, Runnable told) {
        long[] ofOne = things(one);
        long[] ofOther = things(other);
        boolean oneIsSmaller = ofOne.length <= ofOther.length;
        Map<Long, List<long[]>> kept = new HashMap<>();
        int shared = plan.shared();
        match(
                oneIsSmaller ? one : other,
                oneIsSmaller ? ofOne : ofOther,
                () -> kept.computeIfAbsent(row[shared], key -> new ArrayList<>(1))
                        .add(row.clone()));
        match(oneIsSmaller ? other : one, oneIsSmaller ? ofOther : ofOne, () -> {
            for (long[] beside : kept.getOrDefault(row[shared], List.of())) {
                long[] mine = row.clone();
                for (int i = 0; i < row.length; i++) {
                    row[i] = row[i] == Scan.NOTHING ? beside[i] : row[i];
                }
                told.run();
                System.arraycopy(mine, 0, row, 0, row.length);
            }
        });
    }

    /** The things of which the finding statement is said, ordered, each once. */
    private long[] things(Star star) {
        Star.Pattern finder = star.finder();
        Numbers found = new Numbers();
        for (long predicate : finder.predicates()) {
            if (finder.objects().length == 0) {
                add(indexes.withPredicate(predicate), found);
            }
            for (long object : finder.objects()) {
                add(indexes.withPredicateAndObject(predicate, object), found);
            }
        }
        return found.sortedOnce();
    }

    private static void add(QuadIndexes.Cursor statements, Numbers found) {
        while (statements.next()) {
            found.add(statements.third);
        }
    }

    private void match(Star star, long[] things, Runnable told) {
        Arrays.fill(row, Scan.NOTHING);
        Said said = new Said(indexes);
        StarMatcher matcher = new StarMatcher(star, said, row, told);
        for (long thing : things) {
            said.read(thing);
            row[star.subject()] = thing;
            matcher.match();
        }
    }
}
