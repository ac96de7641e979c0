package org.ketnoi.store.local;

import org.ketnoi.store.Scan;

/** Finds the rows that statements about one thing make. Rows are written to one array, which is as before afterwards. */
final class StarMatcher {
    private final Star star;
    private final Said said;
    private final long[] row;
    private final Runnable told;

    StarMatcher(Star star, Said said, long[] row, Runnable told) {
        this.star = star;
        this.said = said;
        this.row = row;
        this.told = told;
    }

    /** Tells each row of the thing whose statements were read. */
    void match() {
        require(0);
    }

    private void require(int position) {
        if (position < star.required().size()) {
            each(star.required().get(position), () -> require(position + 1));
        } else if (star.pairs().stream().allMatch(pair -> row[pair.one()] < row[pair.other()])) {
            tell(0);
        }
    }

    private void tell(int position) {
        if (position == star.optional().size()) {
            told.run();
        } else if (!each(star.optional().get(position), () -> tell(position + 1))) {
            tell(position + 1);
        }
    }

    /** Goes on with each statement that matches; whether one did. */
    private boolean each(Star.Pattern pattern, Runnable next) {
        boolean any = false;
        for (long predicate : pattern.predicates()) {
            for (int i = said.first(predicate); i < said.count() && said.predicate(i) == predicate; i++) {
                any |= one(pattern, i, next);
            }
        }
        return any;
    }

    private boolean one(Star.Pattern pattern, int statement, Runnable next) {
        boolean again = star.graph() == Star.ANY_GRAPH && said.isSaidBefore(statement);
        if (again || !isLookedFor(pattern, said.object(statement))) {
            return false;
        }
        long graph = before(star.graph());
        long predicate = before(pattern.predicate());
        long object = before(pattern.object());
        boolean fits = bind(star.graph(), said.graph(statement))
                && bind(pattern.predicate(), said.predicate(statement))
                && bind(pattern.object(), said.object(statement));
        if (fits) {
            next.run();
        }
        restore(pattern.object(), object);
        restore(pattern.predicate(), predicate);
        restore(star.graph(), graph);
        return fits;
    }

    private static boolean isLookedFor(Star.Pattern pattern, long object) {
        for (long wanted : pattern.objects()) {
            if (wanted == object) {
                return true;
            }
        }
        return pattern.objects().length == 0;
    }

    private long before(int variable) {
        return variable < 0 ? Scan.NOTHING : row[variable];
    }

    private void restore(int variable, long value) {
        if (variable >= 0) {
            row[variable] = value;
        }
    }

    private boolean bind(int variable, long value) {
        if (variable < 0) {
            return true;
        }
        if (row[variable] == Scan.NOTHING) {
            row[variable] = value;
        }
        return row[variable] == value;
    }
}
