package org.ketnoi.store.local;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A question that asks for statements about one thing, or about two that have one variable in common.
 *
 * @param variables how many the question has
 * @param columns the variable of each column
 */
record StarPlan(List<Star> stars, int variables, int[] columns) {

    /** Empty when the parts do not fit together in that way. */
    static Optional<StarPlan> of(List<Star> stars, int variables, int[] columns) {
        boolean sound = !stars.isEmpty()
                && stars.size() <= 2
                && stars.stream().noneMatch(star -> star.required().isEmpty())
                && (stars.size() == 1 || shared(stars.get(0), stars.get(1)).size() == 1);
        return sound ? Optional.of(new StarPlan(List.copyOf(stars), variables, columns)) : Optional.empty();
    }

    /** The one variable that two parts have in common. */
    int shared() {
        return shared(stars.get(0), stars.get(1)).iterator().next();
    }

    private static Set<Integer> shared(Star one, Star other) {
        Set<Integer> both = new HashSet<>(bound(one));
        both.retainAll(bound(other));
        return both;
    }

    /** The variables that a part binds in every row. */
    private static List<Integer> bound(Star star) {
        List<Integer> bound = new ArrayList<>(List.of(star.subject(), star.graph()));
        star.required().forEach(pattern -> bound.addAll(List.of(pattern.predicate(), pattern.object())));
        bound.removeIf(variable -> variable < 0);
        return bound;
    }
}
