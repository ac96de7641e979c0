package org.ketnoi.expertise;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import org.ketnoi.graph.Iri;

/**
 * Of equals those first who are of another organisation than those before. Maximal marginal relevance: J. Carbonell, J.
 * Goldstein, The use of MMR, SIGIR 1998.
 */
final class Diversity {
    private Diversity() {}

    /**
     * The first ones of a ranking, greedily.
     *
     * @param relevance in (0,1]: what the score counts against being of another organisation
     */
    static <T> List<T> first(
            List<T> ranked,
            int wanted,
            double relevance,
            ToDoubleFunction<T> score,
            Function<T, Set<Iri>> organizations) {
        List<T> left = new ArrayList<>(ranked);
        List<T> first = new ArrayList<>();
        Set<Iri> seen = new HashSet<>();
        while (first.size() < wanted && !left.isEmpty()) {
            int best = 0;
            double most = Double.NEGATIVE_INFINITY;
            for (int i = 0; i < left.size(); i++) {
                boolean isSame = organizations.apply(left.get(i)).stream().anyMatch(seen::contains);
                double worth = relevance * score.applyAsDouble(left.get(i)) - (isSame ? 1 - relevance : 0);
                if (worth > most) {
                    most = worth;
                    best = i;
                }
            }
            T taken = left.remove(best);
            seen.addAll(organizations.apply(taken));
            first.add(taken);
        }
        return first;
    }
}
