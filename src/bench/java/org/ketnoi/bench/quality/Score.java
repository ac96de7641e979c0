package org.ketnoi.bench.quality;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * How good one answer is; each measure lies in [0,1].
 *
 * @param ndcg normalised discounted cumulated gain of the first ten: K. Järvelin and J. Kekäläinen, Cumulated
 *     gain-based evaluation of IR techniques, ACM TOIS 20(4), 2002, with the gain 2^grade − 1 and the discount
 *     1 / log2(rank + 1) of C. Burges et al., Learning to rank using gradient descent, ICML 2005. The ideal is made of
 *     all that is judged
 * @param reciprocalRank 1 / rank of the first right answer, 0 without one. Right is a grade of 2 or 3; where nothing is
 *     that good, 1
 * @param recall share of all that have a grade that is among the first ten
 */
record Score(double ndcg, double reciprocalRank, double recall) {
    static final int DEPTH = 10;
    static final Score NONE = new Score(0, 0, 0);

    /** The score of ids, the best first; an id that comes again counts once, and its place is lost. */
    static Score of(Question question, List<String> ids) {
        List<Integer> grades = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        ids.forEach(id -> grades.add(seen.add(id) ? question.grade(id) : 0));
        List<Integer> ideal = question.judged().values().stream()
                .sorted(Comparator.reverseOrder())
                .toList();
        return new Score(gain(grades) / gain(ideal), reciprocalRank(question, grades), recall(question, grades));
    }

    private static double gain(List<Integer> grades) {
        double sum = 0;
        for (int i = 0; i < Math.min(DEPTH, grades.size()); i++) {
            sum += (Math.pow(2, grades.get(i)) - 1) * Math.log(2) / Math.log(i + 2);
        }
        return sum;
    }

    private static double reciprocalRank(Question question, List<Integer> grades) {
        for (int i = 0; i < grades.size(); i++) {
            if (grades.get(i) >= question.rightFrom()) {
                return 1.0 / (i + 1);
            }
        }
        return 0;
    }

    private static double recall(Question question, List<Integer> grades) {
        long found = grades.stream().limit(DEPTH).filter(grade -> grade > 0).count();
        return (double) found / question.judged().size();
    }
}
