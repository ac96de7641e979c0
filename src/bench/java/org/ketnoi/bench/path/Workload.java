package org.ketnoi.bench.path;

import java.util.List;
import org.ketnoi.bench.graph.Asked;

/**
 * Questions of one sort.
 *
 * @param name as in the table of workloads
 * @param ties whether they are asked of the ties alone, where every system can be asked the same
 */
record Workload(String name, boolean ties, List<Asked> questions) {
    Workload {
        questions = List.copyOf(questions);
    }
}
